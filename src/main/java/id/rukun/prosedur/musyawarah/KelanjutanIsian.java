package id.rukun.prosedur.musyawarah;

import id.rukun.isian.Formulir;
import id.rukun.isian.Kolom;
import id.rukun.isian.PutusanBeralasan;
import id.rukun.isian.SifatIsian;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The Lurah's decision whether a stuck procedure goes on. */
@Formulir(kunci = "musyawarah-kelanjutan", judul = "Kelanjutan musyawarah",
        sifat = SifatIsian.PUTUSAN)
public record KelanjutanIsian(
        @Kolom("Putusan Lurah") @NotNull PutusanLurah putusan,
        @Kolom("Alasan") @NotBlank @Size(max = 2000) String alasan) implements PutusanBeralasan<PutusanLurah> {}
