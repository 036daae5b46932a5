package id.rukun.prosedur.koordinasi.formulir.konsultasi;

import id.rukun.isian.formulir.Kolom;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What the city's unit will do about it. */
public record ButirKonsultasi(
        @Kolom("Yang ditindaklanjuti") @NotBlank @Size(max = 2000) String uraian,
        @Kolom("Paling lambat") LocalDate target) {}
