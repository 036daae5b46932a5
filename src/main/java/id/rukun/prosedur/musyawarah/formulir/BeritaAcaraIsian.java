package id.rukun.prosedur.musyawarah.formulir;

import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.Tanggal;
import id.rukun.isian.nilai.Terlampir;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** The signed minutes of a Musyawarah (DOC-05, DOC-07): signatures are names and a date. */
@Formulir(kunci = "musyawarah-berita-acara", judul = "Berita acara musyawarah")
public record BeritaAcaraIsian(
        @Kolom(value = "Nomor berita acara", keterangan = "Seperti tertulis pada berita acara. Yang tertulis "
                + "ialah nomor berikutnya; ganti bila kantor memakai buku register sendiri.")
        @NotBlank @Size(max = 100) String nomor,
        @Kolom(value = "Tanggal berita acara", keterangan = "Tidak boleh mendahului tanggal musyawarah.")
        @Tanggal(value = "Berita acara", bertumpu = "Musyawarah", mendasari = "Rancangan Keputusan")
        @NotNull LocalDate tanggal,
        @Kolom(value = "Nama penandatangan",
                keterangan = "Tulis semua nama yang menandatangani, satu per baris, termasuk pimpinan musyawarah.")
        @NotBlank @Size(max = 2000) String penandatangan,
        @Kolom(value = "Pindaian berita acara",
                keterangan = "Berita acara yang sudah ditandatangani; satu lampiran untuk seluruhnya atau satu untuk tiap lembar.")
        @Size(max = 5, message = "{rukun.Size.lampiran}") List<@NotNull Terlampir> pindaian,
        @Kolom(value = "Pindaian daftar hadir", keterangan = "Daftar hadir yang ditandatangani peserta.")
        @Size(max = 5, message = "{rukun.Size.lampiran}") List<@NotNull Terlampir> pindaianHadir) {}
