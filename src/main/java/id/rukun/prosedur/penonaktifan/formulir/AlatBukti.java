package id.rukun.prosedur.penonaktifan.formulir;

import id.rukun.isian.formulir.Kolom;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A piece of evidence. */
public record AlatBukti(
        @Kolom("Alat bukti") @NotBlank @Size(max = 200) String bukti,
        @Kolom("Yang ditunjukkannya") @NotBlank @Size(max = 1000) String uraian) {}
