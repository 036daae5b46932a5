package id.rukun.prosedur.koordinasi.formulir.pelaksanaan;

import id.rukun.isian.formulir.Kolom;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a unit has stated in writing. */
public record PernyataanUnit(
        @Kolom("Unit") @NotBlank @Size(max = 200) String unit,
        @Kolom("Isi pernyataan") @NotBlank @Size(max = 2000) String isi) {}
