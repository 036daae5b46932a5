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
        @Kolom(value = "Topik", keterangan = "Permasalahan umum dan sumber daya lintas bidang ditangani Sekretaris Daerah (menurut tafsir atas "
                + "Pasal 8 ayat (4) dan Pasal 9 angka 3); permasalahan umum yang diajukan Walikota atau Wakil Walikota ditanganinya sendiri.")
        @NotNull PilihanTopik topik,
        @Kolom(value = "Mendesak", keterangan = "Lembar tugasnya menyebutkannya, supaya didahulukan (kebijakan Rukun). Bila sangat mendesak, "
                + "Inspektur dan pimpinan Dinas, Badan, Bagian, atau Kantor di lingkungan Pemerintah Daerah dapat pula memutus langsung "
                + "sepanjang tidak bersifat prinsip, lalu sesegera mungkin mengoordinasikannya kepada Sekretaris Daerah (Pasal 10).")
        Boolean mendesak) {}
