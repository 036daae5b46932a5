package id.rukun.prosedur.koordinasi.formulir.data;

import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.Tanggal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A unit asks another one for something in an open coordination (Pasal 9 angka 2 Perwali Bukittinggi 65/2014). */
@Formulir(kunci = "data-permintaan", judul = "Permintaan data, informasi, atau pendapat", pokok = true)
public record DataPermintaanIsian(
        @Kolom(value = "Koordinasi", keterangan = "Wajib: data diminta dalam koordinasi yang terbuka (menurut tafsir atas Pasal 9 angka 2). "
                + "Belum ada? Ajukan dahulu permintaan koordinasi.")
        @DariDaftar("koordinasi-data-terbuka")
        @Dipilih @Size(max = 36) String koordinasi,
        @Kolom(value = "Yang diminta") @DariDaftar("koordinasi-data-jenis")
        @Dipilih @NotBlank @Size(max = 36) String jenis,
        @Kolom(value = "Isi permintaan", keterangan = "Apa yang diminta, tentang apa, dan untuk apa.") @NotBlank @Size(max = 4000) String isi,
        @Kolom(value = "Diminta kepada", keterangan = "Perangkat Daerah, Instansi Vertikal, BUMD, atau mitra yang tercantum dalam Pasal 12 "
                + "(menurut tafsir atas Pasal 9 angka 2).")
        @DariDaftar(value = "koordinasi-unit", dicari = true)
        @Dipilih @NotBlank @Size(max = 36) String penerima,
        @Kolom(value = "Tenggat", keterangan = "Boleh kosong; kosong: menurut waktu jawaban yang ditetapkan kota (kebijakan Rukun).")
        @Tanggal(value = "Tenggat jawaban data", bertumpu = Tanggal.PEMBUKAAN, rencana = true) LocalDate tenggat) {}
