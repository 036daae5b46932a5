package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A Ketua RW has two submissions of his corrected, returns the case one stage, and withdraws it in the end. */
@UjiBrowser
@Tag("panjang")
class TindakanBrowserIT {

    private static final String TINDAKAN = "Tarik, koreksi, atau kembalikan kasus";
    private static final String ALASAN = "Daftar hadir salah disalin ke dalam formulir.";

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @LocalServerPort private int port;
    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private PelaksanaDiam diam;

    private KelurahanUji kelurahan;
    private Jalan jalan;
    private Tasklist tasklist;
    private GambarPanduan gambar;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(40).kkB(40));
        jalan = diam.selama(() -> new Jalan(panggung, kelurahan, jam.hariIni()).mulai(Map.of("asal",
                List.of("MASYARAKAT"), "unitPengusul", kelurahan.rwA, "alasan", ALASAN)).pilihRt()
                .rapat("rw01", kelurahan.kepalaA));
        tasklist = new Tasklist(peramban.driver(), port);
        gambar = new GambarPanduan(peramban.driver());
    }

    @Test
    @DisplayName("koreksi dengan kedua macam formulir, satu tahap kembali, lalu ditarik")
    void seluruhnya() {
        kehadiranDikoreksi();
        undanganDikoreksi();
        dikembalikan();
        ditarik();
        assertThat(peramban.kesalahan()).isEmpty();
    }

    private void kehadiranDikoreksi() {
        minta("Koreksi isian yang keliru").kirim();
        pilih("Kehadiran musyawarah");
        LayarFormulir kehadiran = tasklist.buka(Tasklist.TUGAS_KANTOR, "Isi koreksi");
        DaftarCentang hadir = kehadiran.daftar("hadir");
        assertThat(hadir.hitungan()).startsWith("40 dari 40 hadir; kuorum 27");
        assertThat(kehadiran.teks()).contains("sudah diisi menurut kiriman Ketua RW 01");
        hadir.kosongkan();
        kehadiran.kirim();

        setujui("semula 40; menjadi 0");
        tunggu("UndangPeserta");
    }

    private void undanganDikoreksi() {
        minta("Koreksi isian yang keliru").kirim();
        pilih("Undangan musyawarah");
        LayarFormulir undangan = tasklist.buka(Tasklist.TUGAS_KANTOR, "Isi koreksi");
        assertThat(undangan.nilai("tempat")).isEqualTo("Balai warga");
        assertThat(undangan.nilai("pukul")).isEqualTo("19.30");
        undangan.isi("tempat", "Rumah Ketua RW").kirim();

        setujui("semula Balai warga; menjadi Rumah Ketua RW");
        tunggu("UndangPeserta");
    }

    private void dikembalikan() {
        assertThat(minta("Kembalikan kasus satu tahap").kirimDitanya()).contains("dikembalikan satu tahap");
        tunggu("CatatKehadiran");
        LayarFormulir kehadiran = tasklist.masuk(kelurahan.akun("rw01")).buka(Tasklist.TUGAS_KANTOR, "Catat kehadiran");
        assertThat(kehadiran.daftar("hadir").hitungan()).startsWith("0 dari 40 hadir");
    }

    private void ditarik() {
        assertThat(minta("Tarik kasus (hanya pengusulnya)").kirimDitanya()).contains("ditarik");
        await().untilAsserted(() -> panggung.pastikanSelesai(jalan.nomor(), "DITARIK"));
    }

    private LayarFormulir minta(String apa) {
        LayarFormulir permintaan = tasklist.masuk(kelurahan.akun("rw01")).bukaMulai(TINDAKAN)
                .isi("kasus", jalan.nomor()).isi("jenis", apa).isi("alasan", "Keliru");
        gambar.ambil("tur-12-koreksi");
        assertThat(permintaan.kirimDitolak()).contains("Alasan harus diuraikan");
        assertThat(((FormulirRukun) permintaan).pesan("alasan")).contains("Alasan harus diuraikan");
        assertThat(peramban.driver().switchTo().activeElement().getDomAttribute("id")).isEqualTo("alasan");
        return permintaan.isi("alasan", ALASAN);
    }

    private void pilih(String isian) {
        LayarFormulir pilihan = tasklist.buka(Tasklist.TUGAS_KANTOR, "Pilih isian yang dikoreksi").isi("sasaran", isian);
        pilihan.kirim();
    }

    private void setujui(String perubahan) {
        LayarFormulir persetujuan = tasklist.masuk(kelurahan.akun("lurah")).buka(Tasklist.TUGAS_KANTOR, "Setujui koreksi")
                .isi("putusan", "Setujui koreksi");
        assertThat(persetujuan.teks()).contains(perubahan);
        assertThat(persetujuan.kirimDitanya()).contains("Anda menyetujui koreksi");
    }

    /** Waits until the case has come by itself to a task of the Ketua RW. */
    private void tunggu(String kegiatan) {
        await().untilAsserted(() ->
                assertThat(jalan.pejabat("rw01").namaTugas(jalan.nomor())).containsExactly(kegiatan));
    }
}
