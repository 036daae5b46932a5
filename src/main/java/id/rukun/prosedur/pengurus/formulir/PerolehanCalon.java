package id.rukun.prosedur.pengurus.formulir;

import id.rukun.isian.formulir.Kolom;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** What one candidate got in the ballot that decided. */
public record PerolehanCalon(
        @Kolom("Nama calon") @NotBlank @Size(max = 120) String calon,
        @Kolom("Suara") @NotNull @PositiveOrZero @Max(10_000) Integer suara) {}
