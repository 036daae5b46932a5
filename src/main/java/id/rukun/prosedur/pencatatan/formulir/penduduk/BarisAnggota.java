package id.rukun.prosedur.pencatatan.formulir.penduduk;

import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Kolom;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Somebody on a card, and what he is to its head. */
public record BarisAnggota(
        @Kolom("Anggota") @DariDaftar(value = "pencatatan-penduduk", dicari = true) @Dipilih @NotBlank @Size(max = 36) String orang,
        @Kolom("Hubungan dengan kepala keluarga yang baru") @NotNull PilihanHubungan hubungan) {}
