package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.engine.link.PembukaHarian;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** P-15 as Lurah, staff and Camat do it, from the list that the daily process brings to the decision not to act. */
@UjiBrowser
@Tag("panjang")
class Pasal15BrowserIT {

    private static final String RT = "RT 001/RW 01";

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @LocalServerPort private int port;
    @Autowired private Panggung panggung;
    @Autowired private PembukaHarian pembuka;
    @Autowired private JamRukun jam;

    private KelurahanUji kelurahan;
    private Tasklist tasklist;
    private String hariIni;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().dipantau().kkA(161).kkB(80));
        LocalDate hari = jam.hariIni();
        hariIni = hari.format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
        pembuka.segarkan();
        pembuka.buka(kelurahan.id);
        tasklist = new Tasklist(peramban.driver(), port);
    }

    @Test
    @DisplayName("dari daftar di luar batas sampai pertimbangan untuk tidak melakukan penataan, dengan persetujuan Camat")
    void tidakDilakukan() throws IOException {
        FormulirRukun daftar = masuk("lurah").buka(Tasklist.TUGAS_KANTOR, "Tinjau RT/RW di luar batas");
        daftar.isi("unit", RT).isi("tindakan", "Buka pertimbangan Pasal 15 untuk setiap unit");
        potret("daftar");
        daftar.kirim();
        FormulirRukun timbang = tasklist.buka(Tasklist.TUGAS_KANTOR, "Timbang jalan yang ditempuh");
        assertThat(timbang.teks()).contains("161 KK, batasnya 80–160", "Pemecahan RT (P-07)");
        timbang.isi("jalan", "Tidak melakukan pemecahan, penggabungan, atau penghapusan").isi("efektivitas", "Pelayanan tetap berjalan")
                .isi("efisiensi", "Tanpa biaya tambahan").isi("kewajaran", "Hanya satu KK di atas batas");
        potret("timbang");
        assertThat(timbang.kirimDitolak()).contains("kepatutan", "belum dipertimbangkan");
        timbang.isi("kepatutan", "Warga menghendaki satu RT").kirim();
        masuk("petugas").buka(Tasklist.TUGAS_KANTOR, "Lengkapi rancangan Keputusan").kirim();
        masuk("lurah").buka(Tasklist.TUGAS_KANTOR, "Tinjau rancangan Keputusan").isi("putusan", "Teruskan").kirim();
        LayarFormulir persetujuan = masuk("camat").buka(Tasklist.TUGAS_KANTOR, "Beri persetujuan").isi("jawaban", "Setuju")
                .isi("nomor", "12/KEC/2026").isi("tanggal", hariIni);
        potret("persetujuan");
        persetujuan.kirim();
        LayarFormulir keputusan = masuk("lurah").buka(Tasklist.TUGAS_KANTOR, "Tandatangani Keputusan").isi("tindakan", "Tandatangani")
                .isi("tanggal", hariIni);
        potret("tandatangani");
        assertThat(keputusan.kirimDitanya()).contains("Anda menandatangani Keputusan Lurah");
        tasklist.tunggu("signed", () -> !tasklist.tugas(Tasklist.TUGAS_KANTOR).contains("Tandatangani Keputusan"));
        assertThat(peramban.kesalahan()).isEmpty();
    }

    private Tasklist masuk(String peran) {
        return tasklist.masuk(kelurahan.akun(peran));
    }

    private void potret(String nama) throws IOException {
        peramban.potret("pasal15-" + nama, 1366, 2200);
    }
}
