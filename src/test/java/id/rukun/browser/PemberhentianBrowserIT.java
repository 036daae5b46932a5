package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** P-29 and P-35 as a Sekretaris who resigns, the Kelurahan's staff, the Lurah and the Ketua do them. */
@UjiBrowser
@Tag("panjang")
class PemberhentianBrowserIT {

    private static final DateTimeFormatter DIKETIK = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @TempDir private Path folder;
    @LocalServerPort private int port;
    @Autowired private Panggung panggung;
    @Autowired private JabatanService jabatan;
    @Autowired private JamRukun jam;

    private KelurahanUji kelurahan;
    private Tasklist tasklist;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        tasklist = new Tasklist(peramban.driver(), port);
    }

    @Test
    @DisplayName("Sekretaris mundur, mencabutnya, mundur lagi; Petugas memverifikasi, Ketua menunjuk penggantinya, Lurah mengembalikannya")
    void mundur() throws IOException {
        melapor(jam.hariIni().plusDays(7), "laporan");
        memverifikasi("verifikasi", false);
        LayarFormulir cabut = masuk("sekretaris.rw01").buka(Tasklist.TUGAS_KANTOR, "Cabut pengunduran diri");
        cabut.isi("tanggal", jam.hariIni().format(DIKETIK)).isi("alasan", "Kepindahan ke kota lain batal.");
        potret("pencabutan");
        cabut.kirim();

        melapor(jam.hariIni(), "laporan-lagi");
        memverifikasi("verifikasi-seketika", true);
        tasklist.tunggu("the seat is vacant", () -> jabatan.pengurus(kelurahan.rwA, jam.hariIni()).stream()
                .noneMatch(p -> p.jabatan() == Jabatan.SEKRETARIS_RW));
        LayarFormulir keputusan = masuk("lurah").buka(Tasklist.TUGAS_KANTOR, "Putuskan perlu Keputusan");
        keputusan.isi("putusan", "Tidak perlu; pemberhentian cukup dicatat");
        potret("keputusan");
        keputusan.kirim();

        FormulirRukun tunjuk = (FormulirRukun) masuk("rw01").buka(Tasklist.TUGAS_KANTOR, "Tunjuk pengganti");
        tunjuk.isi("pengganti", "Warga 7").isi("penunjuk", "Lurah").isi("tanpaKekerabatan", "ya")
                .isi("pertimbangan", "Paling sering membantu pengurus.");
        assertThat(tunjuk.kirimDitolak()).contains("hanya dapat ditunjuk Ketua");
        potret("pengganti-ditolak");
        tunjuk.isi("penunjuk", "Ketua, atau Careteker yang menjalankan kursinya");
        potret("pengganti");
        tunjuk.kirim();
        LayarFormulir tinjau = masuk("lurah").buka(Tasklist.TUGAS_KANTOR, "Tinjau pengganti");
        tinjau.isi("putusan", "Kembalikan kepada Ketua").isi("alasan", "Pertimbangannya belum jelas bagi Lurah.");
        potret("tinjauan");
        tinjau.kirim();
        assertThat(peramban.kesalahan()).isEmpty();
    }

    private void melapor(LocalDate sejak, String nama) throws IOException {
        LayarFormulir laporan = masuk("sekretaris.rw01").bukaMulai("Pengurus meninggal atau mengundurkan diri");
        laporan.isi("pengurus", kelurahan.nama("sekretaris.rw01") + " (Sekretaris RW 01)").isi("sebab", "Mengundurkan diri")
                .isi("tanggalSurat", jam.hariIni().format(DIKETIK)).isi("berhentiSejak", sejak.format(DIKETIK))
                .isi("penandatangan", "Pengurus itu sendiri").isi("keterangan", "Surat nomor 3: pindah tugas ke kota lain")
                .isi("pindaian", MejaKantor.pindaian(folder, "Surat pengunduran diri"));
        potret(nama);
        laporan.kirim();
    }

    private void memverifikasi(String nama, boolean seketika) throws IOException {
        LayarFormulir verifikasi = masuk("petugas").buka(Tasklist.TUGAS_KANTOR, "Verifikasi dokumen");
        verifikasi.isi("hasil", "Sah: sesuai dengan yang dilaporkan").isi("diterima", jam.hariIni().format(DIKETIK));
        potret(nama);
        if (seketika) {
            assertThat(verifikasi.kirimDitanya()).contains("berakhir seketika");
        } else {
            verifikasi.kirim();
        }
    }

    private Tasklist masuk(String peran) {
        return tasklist.masuk(kelurahan.akun(peran));
    }

    private void potret(String nama) throws IOException {
        peramban.potret("pemberhentian-" + nama, 1366, 1600);
    }
}
