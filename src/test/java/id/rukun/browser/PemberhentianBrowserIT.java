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

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @TempDir private Path folder;
    @LocalServerPort private int port;
    @Autowired private Panggung panggung;
    @Autowired private JabatanService jabatan;
    @Autowired private JamRukun jam;

    private KelurahanUji kelurahan;
    private MejaKantor kantor;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        kantor = new MejaKantor(peramban, port, kelurahan, jam, "pemberhentian");
    }

    @Test
    @DisplayName("Sekretaris mundur, mencabutnya, mundur lagi; Petugas memverifikasi, Ketua menunjuk penggantinya, Lurah mengembalikannya")
    void mundur() throws IOException {
        melapor(jam.hariIni().plusDays(7), "laporan");
        memverifikasi("verifikasi", false);
        LayarFormulir cabut = kantor.buka("sekretaris.rw01", "Cabut pengunduran diri");
        cabut.isi("tanggal", kantor.hariIni()).isi("alasan", "Kepindahan ke kota lain batal.");
        kantor.kirim(cabut, "pencabutan");

        melapor(jam.hariIni(), "laporan-lagi");
        memverifikasi("verifikasi-seketika", true);
        kantor.tunggu("the seat is vacant", () -> jabatan.pengurus(kelurahan.rwA, jam.hariIni()).stream()
                .noneMatch(p -> p.jabatan() == Jabatan.SEKRETARIS_RW));
        LayarFormulir keputusan = kantor.buka("lurah", "Putuskan perlu Keputusan");
        keputusan.isi("putusan", "Tidak perlu; pemberhentian cukup dicatat");
        kantor.kirim(keputusan, "keputusan");

        FormulirRukun tunjuk = kantor.buka("rw01", "Tunjuk pengganti");
        tunjuk.isi("pengganti", "Warga 7").isi("penunjuk", "Lurah").isi("tanpaKekerabatan", "ya")
                .isi("pertimbangan", "Paling sering membantu pengurus.");
        assertThat(tunjuk.kirimDitolak()).contains("hanya dapat ditunjuk Ketua");
        kantor.potret("pengganti-ditolak");
        tunjuk.isi("penunjuk", "Ketua, atau Careteker yang menjalankan kursinya");
        kantor.kirim(tunjuk, "pengganti");
        LayarFormulir tinjau = kantor.buka("lurah", "Tinjau pengganti");
        tinjau.isi("putusan", "Kembalikan kepada Ketua untuk diperbaiki").isi("alasan", "Pertimbangannya belum jelas bagi Lurah.");
        kantor.kirim(tinjau, "tinjauan");
        assertThat(peramban.kesalahan()).isEmpty();
    }

    private void melapor(LocalDate sejak, String nama) throws IOException {
        LayarFormulir laporan = kantor.masuk("sekretaris.rw01").bukaMulai("Pengurus meninggal atau mengundurkan diri");
        laporan.isi("pengurus", kelurahan.nama("sekretaris.rw01") + " (Sekretaris RW 01)").isi("sebab", "Mengundurkan diri")
                .isi("tanggalSurat", kantor.hariIni()).isi("berhentiSejak", MejaKantor.diketik(sejak))
                .isi("penandatangan", "Pengurus itu sendiri").isi("keterangan", "Surat nomor 3: pindah tugas ke kota lain")
                .isi("pindaian", MejaKantor.pindaian(folder, "Surat pengunduran diri"));
        kantor.kirim(laporan, nama);
    }

    private void memverifikasi(String nama, boolean seketika) throws IOException {
        LayarFormulir verifikasi = kantor.buka("petugas", "Verifikasi dokumen");
        verifikasi.isi("hasil", "Sah: sesuai dengan yang dilaporkan").isi("diterima", kantor.hariIni());
        kantor.potret(nama);
        if (seketika) {
            assertThat(verifikasi.kirimDitanya()).contains("berakhir seketika");
        } else {
            verifikasi.kirim();
        }
    }
}
