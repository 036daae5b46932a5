package id.rukun.prosedur.penonaktifan.formulir;

import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.PutusanBeralasan;
import id.rukun.isian.formulir.SifatIsian;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whether the Lurah deactivates him. */
@Formulir(kunci = "penonaktifan-putusan", judul = "Putusan Lurah", sifat = SifatIsian.PUTUSAN)
public record PutusanPenonaktifanIsian(
        @Kolom(value = "Putusan",
                keterangan = "Lurah dapat menonaktifkan, dapat tidak; keduanya sah (Pasal 36 ayat (3), Pasal 37 ayat (3)).")
        @NotNull PutusanPenonaktifan putusan,
        @Kolom(value = "Alasan", keterangan = "Uraikan pertimbangannya, juga atas tanggapan yang bersangkutan.")
        @NotBlank @Size(max = 2000) String alasan) implements PutusanBeralasan<PutusanPenonaktifan> {}
