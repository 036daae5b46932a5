package id.rukun.prosedur.koordinasi.formulir.konsultasi;

import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Whom a unit consults, and about what; filled in when it begins, or once a coordination has called it. */
@Formulir(kunci = "konsultasi-permintaan", judul = "Permintaan konsultasi", pokok = true)
public record KonsultasiPermintaanIsian(
        @Kolom(value = "Pihak yang dikonsultasi", keterangan = "Bukittinggi: Instansi Vertikal (Pasal 14) atau lembaga negara (menurut tafsir); "
                + "bagi mereka Perangkat Daerah. Banjar: Perangkat Daerah lain; instansi vertikal bila jalur langsung dipilih dalam "
                + "koordinasinya.")
        @DariDaftar(value = "koordinasi-konsultasi-pihak", dicari = true)
        @Dipilih @NotBlank @Size(max = 36) String pihak,
        @Kolom("Pokok") @NotBlank @Size(max = 200) String pokok,
        @Kolom(value = "Uraian", keterangan = "Apa yang ditanyakan, dan apa pandangan Anda sendiri.") @NotBlank @Size(max = 4000) String uraian,
        @Kolom(value = "Bidang", keterangan = "Bagi mitra yang tidak tercantum dalam Pasal 12 Perwali Bukittinggi 65/2014: menurut bidangnya "
                + "Asisten diberi tahu (Pasal 11). Selebihnya kosong.")
        @DariDaftar(value = "koordinasi-konsultasi-bidang", kata = "dipilih", bilaAda = true)
        @Dipilih @NotNull @Size(max = 10, message = "{rukun.Size.daftar}") List<@NotBlank @Size(max = 30) String> bidang,
        @Kolom(value = "Kegiatan konsultatif", keterangan = "Bila sifat hubungannya konsultatif (Pasal 8 ayat (2) Perwali Banjar 6/2023): disebut "
                + "menurut kebijakan Rukun. Selebihnya kosong.")
        @DariDaftar(value = "koordinasi-konsultasi-kegiatan", bilaAda = true)
        @Dipilih @Size(max = 36) String kegiatan,
        @Kolom(value = "Kegiatan lain", bila = "kegiatan=LAINNYA") @Size(max = 200) String kegiatanLain,
        @Kolom(value = "Koordinasi", keterangan = "Bila menyangkut koordinasi yang terbuka; boleh kosong.")
        @DariDaftar(value = "koordinasi-konsultasi-terbuka", bilaAda = true)
        @Dipilih @Size(max = 36) String koordinasi) {}
