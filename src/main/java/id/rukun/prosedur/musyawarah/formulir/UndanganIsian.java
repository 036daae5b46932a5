package id.rukun.prosedur.musyawarah.formulir;

import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.Tanggal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;

/** The invitation to a Musyawarah (DOC-03). */
@Formulir(kunci = "musyawarah-undangan", judul = "Undangan musyawarah")
public record UndanganIsian(
        @Kolom(value = "Nomor undangan",
                keterangan = "Yang tertulis ialah nomor berikutnya; ganti bila kantor memakai buku register sendiri, "
                        + "kosongkan bila undangannya tidak bernomor.")
        @Size(max = 100) String nomor,
        @Kolom(value = "Tanggal undangan",
                keterangan = "Tanggal pada surat undangan. Yang diundang adalah peserta menurut data pada tanggal "
                        + "itu.")
        @Tanggal(value = "Undangan", bertumpu = "Undangan") @NotNull LocalDate tanggalUndangan,
        @Kolom(value = "Tanggal musyawarah", keterangan = "Tidak boleh mendahului tanggal undangan.")
        @Tanggal(value = "Hari musyawarah menurut undangan", bertumpu = "Undangan", rencana = true,
                saran = "Bila harinya berubah, catat dahulu undangan yang berubah: rapat dicatat batal, atau kasus "
                        + "dikembalikan satu tahap, lalu undang lagi.")
        @NotNull LocalDate tanggalMusyawarah,
        @Kolom(value = "Pukul", keterangan = "Waktu setempat, 24 jam.")
        @NotNull LocalTime pukul,
        @Kolom(value = "Tempat", keterangan = "Nama dan alamat tempat musyawarah.")
        @NotBlank @Size(max = 200) String tempat,
        @Kolom(value = "Semua peserta diundang",
                keterangan = "Centang bila undangan disampaikan kepada semua peserta yang berhak hadir.")
        @NotNull Boolean semuaDiundang) {}
