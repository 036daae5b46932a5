package id.rukun.prosedur.koordinasi.formulir.pelaksanaan;

import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Kolom;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A result, and the unit that answers for it. */
public record HasilCaraLain(
        @Kolom("Hasil") @NotBlank @Size(max = 2000) String uraian,
        @Kolom("Unit yang bertanggung jawab")
        @DariDaftar(value = "koordinasi-unit", dicari = true)
        @Dipilih @NotBlank @Size(max = 36) String unit) {}
