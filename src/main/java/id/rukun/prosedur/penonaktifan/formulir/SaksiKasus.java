package id.rukun.prosedur.penonaktifan.formulir;

import id.rukun.isian.formulir.Kolom;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A witness; who he is, the one concerned never reads. */
public record SaksiKasus(
        @Kolom("Nama saksi") @NotBlank @Size(max = 120) String nama,
        @Kolom("Keterangannya") @NotBlank @Size(max = 1000) String keterangan) {}
