package id.rukun.isian.formulir;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What is asked beside any form of a task that somebody fills in for a person without an account: the paper that this
 * person has signed. No form declares it; it is asked where it has to be.
 */
public record SuratDiwakiliIsian(
        @Kolom(value = "Surat yang ditandatanganinya",
                keterangan = "Nomor atau uraian surat yang memuat isian ini dan ditandatanganinya.")
        @NotBlank @Size(max = 200) String suratDiwakili,
        @Kolom(value = "Tanggal surat itu",
                keterangan = "Tidak mendahului hari prosedurnya dimulai (untuk koreksi: hari tugasnya dibuka) dan tidak "
                        + "sesudah hari ini.")
        @NotNull LocalDate tanggalSuratDiwakili) {}
