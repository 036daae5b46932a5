package id.rukun.prosedur.koordinasi.formulir.pelaksanaan;

import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Kolom;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a unit has stated in writing. */
public record PernyataanUnit(
        @Kolom("Unit")
        @DariDaftar(value = "koordinasi-unit", dicari = true)
        @Dipilih @NotBlank @Size(max = 36) String unit,
        @Kolom("Isi pernyataan") @NotBlank @Size(max = 2000) String isi) {}
