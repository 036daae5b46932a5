package id.rukun.prosedur.musyawarah.formulir;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.nilai.Rupiah;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/** How a Musyawarah discussed its agenda, and the chair's statement that the decision is lawful. */
@Formulir(kunci = "musyawarah-pembahasan", judul = "Pembahasan dan mufakat")
public record PembahasanIsian(
        @Kolom(value = "Hasil pembahasan",
                keterangan = "Musyawarah mengutamakan mufakat; pemungutan suara hanya bila mufakat tidak diperoleh "
                        + "(Pasal 40 ayat (3) dan ayat (4)).")
        @NotNull Pembahasan hasil,
        @Kolom(value = "Mufakat sudah diupayakan",
                keterangan = "Centang bila peserta sudah berupaya mencapai mufakat lebih dahulu.")
        @NotNull Boolean mufakatDicoba,
        @Kolom(value = "Putusan mufakat",
                keterangan = "Yang disepakati peserta tentang agenda musyawarah.",
                bila = "hasil=MUFAKAT", wajib = true)
        PutusanPeserta putusan,
        @Kolom(value = "Isi keputusan",
                keterangan = "Rumusan keputusan, atau rumusan usul yang akan dipungut suaranya.",
                bila = "hasil=MUFAKAT|PEMUNGUTAN_SUARA", wajib = true)
        @Size(max = 4000) String isiKeputusan,
        @Kolom(value = "Biaya surat pelayanan yang diputuskan (rupiah)",
                keterangan = "Isi hanya bila musyawarah memutuskan pungutan untuk surat pelayanan, agar dapat "
                        + "diperiksa terhadap larangan Pasal 44 ayat (3).",
                bila = "hasil=MUFAKAT|PEMUNGUTAN_SUARA;putusan!=MENOLAK")
        @Rupiah @PositiveOrZero
                @Max(value = 1_000_000_000, message = "{rukun.Max.rupiah}") Integer biayaSurat,
        @Kolom(value = "Keputusan sesuai dengan peraturan perundang-undangan",
                keterangan = "Pernyataan pimpinan musyawarah (Pasal 40 ayat (5)). Bila tidak dicentang, sebutkan "
                        + "norma yang dilanggar.",
                bila = "hasil=MUFAKAT|PEMUNGUTAN_SUARA;putusan!=MENOLAK")
        Boolean sesuaiPeraturan,
        @Kolom(value = "Norma yang dilanggar",
                keterangan = "Misalnya nama peraturan dengan pasal dan ayatnya.",
                bila = "sesuaiPeraturan=false", wajib = true)
        @Size(max = 500) String norma) implements Bersyarat {

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
