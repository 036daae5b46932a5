package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.jabatan.AkunOrangService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Contoh;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tasks for people: filled in for who has no account, and by himself by who holds no post. */
@UjiBrowser
class DiwakiliBrowserIT {

    private static final String SARINGAN = "Tugas kantor saya";

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @LocalServerPort private int port;
    @Autowired private Panggung panggung;
    @Autowired private AkunOrangService akunOrang;
    @Autowired private RepositoryService model;
    @Autowired private JamRukun jam;

    private KelurahanUji kelurahan;
    private Tasklist tasklist;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(20).kkB(20));
        tasklist = new Tasklist(peramban.driver(), port);
    }

    @Test
    @DisplayName("Ketua RW tanpa akun: kartu dan formulir menyebut untuk siapa, dan suratnya diminta")
    void tanpaAkun() throws IOException {
        panggung.ubah(e -> kelurahan.tanpaAkun("rw01"));
        panggung.sinkronkan(kelurahan);
        new Jalan(panggung, kelurahan, jam.hariIni()).sampaiMusyawarahRt();

        FormulirRukun formulir = tasklist.masuk(kelurahan.akun("petugas")).buka(SARINGAN, "Undang peserta");
        formulir.periksaBahasa();
        String atasNama = "Diisi atas nama Ketua, Ketua RW 01 Kelurahan Uji";
        assertThat(formulir.teks()).contains(atasNama);
        assertThat(tasklist.semuaTampak(LayarRukun.css("ol.tasks-list .rukun-diwakili"))).as("on its card")
                .anySatisfy(kartu -> assertThat(kartu.getText()).startsWith(atasNama));
        peramban.potret("diwakili-undang");

        formulir.isi(Map.of("tanggalUndangan", hari(-7), "tanggalMusyawarah", hari(0), "pukul", "19.30", "tempat",
                "Balai warga", "semuaDiundang", "ya", "suratDiwakili", "Surat Ketua RW 5/2026", "tanggalSuratDiwakili",
                hari(1)));
        assertThat(formulir.kirimDitolak()).contains("RUKUN-DATA-02");
        assertThat(formulir.pesan("tanggalSuratDiwakili")).contains("tidak boleh di masa depan");
        peramban.potret("diwakili-ditolak");
        formulir.isi(Map.of("tanggalSuratDiwakili", hari(0)));
        formulir.kirim();
        tasklist.tunggu("the next task", () -> tasklist.tugas(SARINGAN).equals(List.of("Catat kehadiran")));
        assertThat(peramban.kesalahan()).isEmpty();
    }

    @Test
    @DisplayName("warga tanpa jabatan membuka Tasklist, mengerjakan tugasnya, dan sesudahnya tidak melihat apa-apa lagi")
    void tanpaJabatan() throws IOException {
        String deployment = model.createDeployment().addClasspathResource("uji/uji-orang.bpmn")
                .addClasspathResource("forms/musyawarah/musyawarah-kelanjutan.html").deploy().getId();
        try {
            AtomicReference<String> warga = new AtomicReference<>();
            panggung.ubah(e -> warga.set(kelurahan.anggotaKeluarga(kelurahan.rtA)));
            akunOrang.beri(warga.get(), kelurahan.akun("warga"));
            panggung.masukkan(List.of(kelurahan.akun("warga")));
            panggung.mulaiProses("uji-orang", kelurahan.id, Map.of("terpilih", warga.get()));

            FormulirRukun formulir = tasklist.masuk(kelurahan.akun("warga")).buka(SARINGAN, "Jawab");
            peramban.potret("diwakili-orang");
            formulir.isi(Map.of("putusan", "Lanjutkan", "alasan", (String) Contoh.LANJUT.get("alasan")));
            assertThat(peramban.kesalahan()).as("he holds no office that follows cases")
                    .allMatch(kesalahan -> kesalahan.contains("/kasus-saya"));
            formulir.kirim();
            peramban.driver().navigate().refresh();
            tasklist.tunggu("no task", () -> peramban.driver().findElements(LayarRukun.css("ol.tasks-list li")).isEmpty());
            peramban.potret("diwakili-selesai");
        } finally {
            Contoh.lepas(model, deployment);
        }
    }

    private String hari(int geser) {
        return jam.hariIni().plusDays(geser).toString();
    }
}
