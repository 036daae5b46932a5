package id.rukun.prosedur.koordinasi.formulir.pelaksanaan;

import id.rukun.isian.formulir.Kolom;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A result, and who answers for it. */
public record HasilCaraLain(
        @Kolom("Hasil") @NotBlank @Size(max = 2000) String uraian,
        @Kolom("Unit yang bertanggung jawab") @NotBlank @Size(max = 200) String unit) {}
