package id.rukun.prosedur.koordinasi.formulir.permintaan;

import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** By which fields and at which stage units coordinate (Pasal 1, 6, 7 and 11 Perwali Bukittinggi 65/2014). */
@Formulir(kunci = "koordinasi-pembidangan", judul = "Rincian koordinasi: bidang dan kaitannya")
public record PembidanganIsian(
        @Kolom(value = "Bidang", keterangan = "Bidang menurut Pasal 11. Boleh kosong: Asisten lalu ditentukan menurut unitnya (Pasal 12).")
        @DariDaftar(value = "koordinasi-bidang", kata = "dipilih")
        @Dipilih @NotNull @Size(max = 10, message = "{rukun.Size.daftar}") List<@NotBlank @Size(max = 30) String> bidang,
        @Kolom(value = "Tahap", keterangan = "Pasal 1 angka 8.") @NotNull PilihanTahap tahap,
        @Kolom(value = "Keterkaitan", keterangan = "Menentukan jenis koordinasinya: hierarki, fungsional, atau instansional (Pasal 6).")
        @NotNull PilihanKeterkaitan keterkaitan,
        @Kolom(value = "Jenis kaitan", keterangan = "Pasal 7 ayat (1).") @NotNull PilihanKaitan jenisKaitan,
        @Kolom(value = "Fungsi", keterangan = "Pasal 11.") @NotNull PilihanFungsi fungsi,
        @Kolom(value = "Topik", keterangan = "Permasalahan umum dan sumber daya lintas bidang ditangani Sekretaris Daerah (Pasal 8 dan Pasal 9).")
        @NotNull PilihanTopik topik,
        @Kolom(value = "Mendesak", keterangan = "Tugasnya didahulukan. Kepala unit yang berwenang dapat pula memutus langsung (Pasal 10).")
        Boolean mendesak) {}
