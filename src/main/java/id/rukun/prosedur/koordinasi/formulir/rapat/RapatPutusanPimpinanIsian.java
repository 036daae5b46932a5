package id.rukun.prosedur.koordinasi.formulir.rapat;

import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.PutusanBeralasan;
import id.rukun.isian.formulir.SifatIsian;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whether a policy result may be taken without a unit (Pasal 7 ayat (1), Pasal 8 ayat (1) Perwali Bukittinggi 65/2014). */
@Formulir(kunci = "rapat-putusan-pimpinan", judul = "Putusan pimpinan tentang rapat", sifat = SifatIsian.PERSETUJUAN)
public record RapatPutusanPimpinanIsian(
        @Kolom(value = "Putusan", keterangan = "Melanjutkan tanpa unit terkait dicatat sebagai temuan bagi unit itu.")
        @NotNull PutusanPemimpin putusan,
        @Kolom(value = "Alasan") @NotBlank @Size(max = 2000) String alasan) implements PutusanBeralasan<PutusanPemimpin> {}
