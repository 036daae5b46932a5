package id.rukun.engine.step;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Contoh;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiAplikasi;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An answer and its reason, on the example process. */
@UjiAplikasi
class GerbangBeralasanTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private RepositoryService repositoryService;

    private Contoh contoh;
    private String petugas;
    private String model;

    @BeforeEach
    void siapkan() {
        model = Contoh.pasang(repositoryService);
        KelurahanUji kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(0).kkB(0));
        petugas = kelurahan.akun("petugas");
        contoh = new Contoh(panggung, kelurahan, jam.hariIni()).mulai();
    }

    @AfterEach
    void lepas() {
        Contoh.lepas(repositoryService, model);
    }

    @Test
    @DisplayName("RUKUN-POL-07 jawaban yang perlu alasan ditolak bila alasannya pendek; tugas tetap ada")
    void alasanPendek() {
        Ditolak.dengan("ALASAN_TERLALU_PENDEK", () -> kirim("LANJUT", "Pendek."));
        assertThat(contoh.pejabat("petugas").namaTugas(contoh.nomor())).containsExactly("Isi");
    }

    @Test
    @DisplayName("jawaban yang tidak perlu alasan diterima dengan alasan pendek, dan menentukan jalannya")
    void tanpaAlasan() {
        kirim("AKHIRI", "Pendek.");
        panggung.pastikanSelesai(contoh.nomor(), "DIAKHIRI");
    }

    @Test
    @DisplayName("yang lain pada jawaban ditanyakan juga")
    void ditanyakanJuga() {
        Ditolak.dengan("BENTURAN_KEPENTINGAN", () -> kirim("AKHIRI", petugas));
    }

    private void kirim(String putusan, String alasan) {
        contoh.pejabat("petugas").kirim(contoh.nomor(), "Isi", Map.of("putusan", putusan, "alasan", alasan));
    }
}
