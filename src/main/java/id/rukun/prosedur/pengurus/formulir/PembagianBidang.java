package id.rukun.prosedur.pengurus.formulir;

import id.rukun.isian.formulir.Kolom;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A Bidang, who is in it, and the tasks that the Ketua sets (Pasal 21 ayat (3), Pasal 22 ayat (4)). */
public record PembagianBidang(
        @Kolom("Bidang") @NotBlank @Size(max = 100) String bidang,
        @Kolom("Nama pengurus") @NotBlank @Size(max = 120) String pengurus,
        @Kolom("Tugas") @NotBlank @Size(max = 500) String tugas) {}
