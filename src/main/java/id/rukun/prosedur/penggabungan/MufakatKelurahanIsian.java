package id.rukun.prosedur.penggabungan;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Formulir;
import id.rukun.isian.IdUnit;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.Kolom;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/** The outcome of the Musyawarah at Kelurahan level. */
@Formulir(kunci = "penggabungan-musyawarah-kelurahan-mufakat", judul = "Hasil musyawarah tingkat Kelurahan")
public record MufakatKelurahanIsian(
        @Kolom("Mufakat") @NotNull MufakatKelurahan hasil,
        @Kolom("Isi keputusan") @NotBlank @Size(max = 4000) String isiKeputusan,
        @Kolom("RW tujuan") @IdUnit @Size(max = 36) String rwTujuan,
        @Kolom("Nomor unit hasil penggabungan") @Pattern(regexp = "\\d{2,3}", message = "{rukun.Pattern.nomorUnit}")
                String nomorHasil) implements Bersyarat {

    @Override
    public List<Kesalahan> kesalahan() {
        List<Kesalahan> kesalahan = new ArrayList<>();
        if (hasil == MufakatKelurahan.TERCAPAI && nomorHasil == null) {
            kesalahan.add(new Kesalahan("nomorHasil",
                    "Nomor unit hasil penggabungan wajib diisi bila mufakat tercapai."));
        }
        return kesalahan;
    }
}
