package id.rukun.prosedur.koordinasi.formulir.horizontal;

import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.PutusanBeralasan;
import id.rukun.isian.formulir.SifatIsian;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The Sekretaris Daerah settles what the Asisten have not agreed on, or has it written anew. */
@Formulir(kunci = "horizontal-putusan", judul = "Putusan Sekretaris Daerah atas koordinasi antar-Asisten", sifat = SifatIsian.PUTUSAN)
public record HorizontalPutusanIsian(
        @Kolom(value = "Putusan", keterangan = "Para Asisten bekerja atas nama Sekretaris Daerah (Pasal 8 ayat (4) dan Pasal 12).")
        @NotNull PutusanHorizontal putusan,
        @Kolom(value = "Naskah", keterangan = "Bila lain daripada yang diedarkan. Wajib bila belum ada naskah.", bila = "putusan=TETAPKAN")
        @Size(max = 8000) String naskah,
        @Kolom("Alasan") @NotBlank @Size(max = 2000) String alasan) implements PutusanBeralasan<PutusanHorizontal> {}
