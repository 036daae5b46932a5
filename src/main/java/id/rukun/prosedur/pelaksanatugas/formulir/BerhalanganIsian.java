package id.rukun.prosedur.pelaksanatugas.formulir;

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

/** A member of a board is absent. */
@Formulir(kunci = "pelaksanatugas-berhalangan", judul = "Ketidakhadiran pengurus", pokok = true)
public record BerhalanganIsian(
        @Kolom(value = "Pengurus yang berhalangan", keterangan = "Ketua atau pengurus lain. Ketik nama untuk mencari.")
        @DariDaftar("pelaksanatugas-pengurus")
        @Dipilih @NotBlank @Size(max = 36) String pengurus,
        @Kolom(value = "Sifat",
                keterangan = "Sekretaris hanya menggantikan Ketua yang berhalangan sementara (Pasal 22 ayat (2) huruf c). Berhalangan tetap "
                        + "dicatat Lurah atau petugas Kelurahan, dengan bukti (kebijakan Rukun).")
        @NotNull SifatBerhalangan sifat,
        @Kolom(value = "Hari pertama tidak bertugas", keterangan = "Boleh hari yang akan datang.")
        @Tanggal(value = "Mulai berhalangan", bertumpu = Tanggal.LUAR_KASUS, rencana = true)
        @NotNull LocalDate mulai,
        @Kolom(value = "Perkiraan kembali bertugas",
                keterangan = "Hari pertama bertugas lagi; bila berhalangan tetap, hari keadaannya ditinjau lagi. Dapat diubah kemudian.")
        @Tanggal(value = "Perkiraan kembali bertugas", bertumpu = Tanggal.LUAR_KASUS, rencana = true)
        @NotNull LocalDate perkiraan,
        @Kolom(value = "Sebab", keterangan = "Singkat, dan suratnya: nomor, tanggal, dari siapa. Rincian sakit tidak perlu.")
        @NotBlank @Size(max = 1000) String sebab,
        @Kolom(value = "Pindaian surat", keterangan = "Surat atau bukti yang disebut di atas; wajib bila berhalangan tetap.")
        @Size(max = 5, message = "{rukun.Size.lampiran}") List<@NotNull Terlampir> pindaian) {}
