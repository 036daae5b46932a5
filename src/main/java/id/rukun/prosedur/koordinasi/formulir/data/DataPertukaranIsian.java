package id.rukun.prosedur.koordinasi.formulir.data;

import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.Tanggal;
import id.rukun.isian.nilai.Terlampir;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** What is asked for, or handed over, in a coordination that has chosen this form. */
@Formulir(kunci = "data-pertukaran", judul = "Pertukaran data dalam koordinasi", pokok = true)
public record DataPertukaranIsian(
        @Kolom(value = "Arah") @DariDaftar("koordinasi-data-arah")
        @Dipilih @NotBlank @Size(max = 36) String arah,
        @Kolom(value = "Jenis") @DariDaftar("koordinasi-data-jenis")
        @Dipilih @NotBlank @Size(max = 36) String jenis,
        @Kolom(value = "Kepada", keterangan = "Pihak koordinasi ini.") @DariDaftar("koordinasi-data-pihak")
        @Dipilih @NotBlank @Size(max = 36) String penerima,
        @Kolom(value = "Isi", keterangan = "Apa yang diminta dan untuk apa, atau apa yang disampaikan.")
        @NotBlank @Size(max = 4000) String isi,
        @Kolom(value = "Tenggat", keterangan = "Boleh kosong; kosong: menurut waktu jawaban yang ditetapkan kota (kebijakan Rukun).",
                bila = "arah=PERMINTAAN")
        @Tanggal(value = "Tenggat jawaban data", bertumpu = Tanggal.PEMBUKAAN, rencana = true) LocalDate tenggat,
        @Kolom(value = "Berkas", keterangan = "Yang disampaikan, atau yang menjelaskan permintaannya; boleh kosong.")
        @Size(max = 5, message = "{rukun.Size.lampiran}") List<@NotNull Terlampir> lampiran) {}
