package id.rukun.prosedur.penggabungan;

import id.rukun.isian.Formulir;
import id.rukun.isian.Kolom;
import id.rukun.isian.SifatIsian;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The Lurah's answer to conditions that are not met. */
@Formulir(kunci = "penggabungan-tinjau-syarat", judul = "Tinjauan syarat penggabungan",
        sifat = SifatIsian.PUTUSAN)
public record TinjauSyaratIsian(
        @Kolom("Putusan") @NotNull TinjauanSyarat putusan,
        @Kolom("Alasan") @NotBlank @Size(max = 2000) String alasan) {}
