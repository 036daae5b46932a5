package id.rukun.prosedur.musyawarah;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Formulir;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.Kolom;
import id.rukun.isian.Rupiah;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/** How a Musyawarah discussed its agenda, and the chair's statement that the decision is lawful. */
@Formulir(kunci = "musyawarah-pembahasan", judul = "Pembahasan dan mufakat")
public record PembahasanIsian(
        @Kolom("Hasil pembahasan") @NotNull Pembahasan hasil,
        @Kolom("Mufakat sudah diupayakan") @NotNull Boolean mufakatDicoba,
        @Kolom("Putusan mufakat") PutusanPeserta putusan,
        @Kolom("Isi keputusan") @Size(max = 4000) String isiKeputusan,
        @Kolom("Biaya surat pelayanan yang diputuskan (rupiah)") @Rupiah @PositiveOrZero
                @Max(value = 1_000_000_000, message = "{rukun.Max.rupiah}") Integer biayaSurat,
        @Kolom("Keputusan sesuai dengan peraturan perundang-undangan") Boolean sesuaiPeraturan,
        @Kolom("Norma yang dilanggar") @Size(max = 500) String norma) implements Bersyarat {

    @Override
    public List<Kesalahan> kesalahan() {
        List<Kesalahan> kesalahan = new ArrayList<>();
        if (hasil == Pembahasan.MUFAKAT && putusan == null) {
            kesalahan.add(new Kesalahan("putusan", "Putusan mufakat wajib dipilih bila mufakat tercapai."));
        }
        if (hasil != Pembahasan.DITUNDA && isiKeputusan == null) {
            kesalahan.add(new Kesalahan("isiKeputusan", "Isi keputusan wajib diisi."));
        }
        if (hasil != Pembahasan.DITUNDA && putusan != PutusanPeserta.MENOLAK
                && !Boolean.TRUE.equals(sesuaiPeraturan) && norma == null) {
            kesalahan.add(new Kesalahan("norma",
                    "Norma yang dilanggar wajib disebut bila keputusan tidak dinyatakan sesuai peraturan."));
        }
        return kesalahan;
    }
}
