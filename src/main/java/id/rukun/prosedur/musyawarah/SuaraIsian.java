package id.rukun.prosedur.musyawarah;

import id.rukun.isian.Formulir;
import id.rukun.isian.Kolom;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

/** The votes of a Musyawarah that found no consensus. */
@Formulir(kunci = "musyawarah-suara", judul = "Pemungutan suara")
public record SuaraIsian(
        @Kolom("Suara setuju") @NotNull @PositiveOrZero @Max(10_000) Integer setuju,
        @Kolom("Suara tidak setuju") @NotNull @PositiveOrZero @Max(10_000) Integer tidakSetuju,
        @Kolom("Abstain") @NotNull @PositiveOrZero @Max(10_000) Integer abstain) {}
