package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.Panggung;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Cockpit shows each role what it may see, and no button that would only be refused. */
@UjiBrowser
class CockpitBrowserIT {

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @LocalServerPort private int port;
    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private PelaksanaDiam diam;
    @Autowired private RuntimeService mesin;
    @Autowired private ManagementService pekerjaanMesin;

    private String proses;
    private String musyawarah;
    private String pekerjaan;

    @BeforeEach
    void siapkan() {
        proses = diam.selama(this::kasusDenganKegagalan);
    }

    private String kasusDenganKegagalan() {
        Jalan jalan = new Jalan(panggung, panggung.kelurahan(), jam.hariIni()).mulai().pilihRt().undang("rw01")
                .undang("rw02");
        musyawarah = kasus(jalan).processDefinitionKey("musyawarah").list().get(0).getId();
        pekerjaan = pekerjaanMesin.createJobQuery().processInstanceId(musyawarah).timers().list().get(0).getId();
        pekerjaanMesin.setJobRetries(pekerjaan, 0);
        return kasus(jalan).rootProcessInstances().singleResult().getId();
    }

    private ProcessInstanceQuery kasus(Jalan jalan) {
        return mesin.createProcessInstanceQuery().processInstanceBusinessKey(jalan.nomor());
    }

    @Test
    @DisplayName("pengawas melihat variabel dan tugas, dan tidak menemukan satu perintah pun")
    void pengawas() {
        Cockpit cockpit = new Cockpit(peramban.driver(), port).masuk("pengawas.dki").bukaProses(proses);

        assertThat(cockpit.tab()).contains("Variabel", "Tugas petugas", "Pekerjaan terjadwal")
                .doesNotContain("Tugas luar");
        assertThat(cockpit.perintah()).isZero();
        assertThat(cockpit.dapatMengubah()).isEmpty();
        cockpit.bukaKegagalan(musyawarah);
        assertThat(cockpit.sebabTerbuka()).isFalse();
        assertThat(cockpit.ulangi()).isEmpty();
        assertThat(peramban.kesalahan()).as("nothing on the page was refused").isEmpty();
    }

    @Test
    @DisplayName("tiga puluh menit tidak dipakai: Cockpit mengeluarkan dengan kalimat, seperti Tasklist")
    void tidakDipakai() throws IOException {
        Cockpit cockpit = new Cockpit(peramban.driver(), port).masuk("pengawas.dki");
        cockpit.baca("dashboard"); // the page that signed in is loaded anew by itself
        cockpit.tampak(LayarRukun.css(".rukun-papan"));
        cockpit.jalankan("const jam = Date.now; Date.now = () => jam() + 30 * 60000; window.dispatchEvent(new Event('pointermove'))");
        cockpit.tampak(LayarRukun.css("form[name=signinForm]"));
        assertThat(cockpit.tampak(LayarRukun.css(".rukun-dikeluarkan")).getText()).startsWith("Anda dikeluarkan: 30 menit")
                .contains("kebijakan Rukun").doesNotContain("draf");
        peramban.potret("cockpit-tidak-dipakai");
        assertThat(peramban.kesalahan()).isEmpty();
        assertThat(cockpit.halaman("/camunda/api/rukun/berkas")).as("the session is over on the server, too")
                .contains("Sesi Anda sudah berakhir");
    }

    @Test
    @DisplayName("sesudah dikeluarkan, masuk lagi pada halaman yang sama berhasil setiap kali")
    void masukLagi() {
        Cockpit cockpit = new Cockpit(peramban.driver(), port).masuk("pengawas.dki");
        cockpit.baca("dashboard"); // the page that signed in is loaded anew by itself
        for (int ke = 0; ke < 2; ke++) {
            cockpit.tampak(LayarRukun.css(".rukun-papan"));
            cockpit.jalankan("const jam = Date.now; Date.now = () => jam() + 30 * 60000; window.dispatchEvent(new Event('pointermove'))");
            cockpit.tampak(LayarRukun.css(".rukun-dikeluarkan"));
            cockpit.jalankan("window.rukunLama = true");
            cockpit.masukDiSini("pengawas.dki");
            cockpit.tunggu("the page that signed in is loaded anew by itself",
                    () -> Boolean.TRUE.equals(cockpit.jalankan("return window.rukunLama === undefined")));
        }
        cockpit.tampak(LayarRukun.css(".rukun-papan"));
        assertThat(cockpit.halaman("/camunda/api/rukun/berkas")).doesNotContain("Sesi Anda sudah berakhir");
        assertThat(peramban.kesalahan()).isEmpty();
    }

    @Test
    @DisplayName("halaman Cockpit bagi pengawas dan operator tidak memuat satu kata Inggris pun")
    void berbahasaIndonesia() throws IOException {
        List<String> kasus = List.of("dashboard", "processes", "process-definition/" + prosedur() + "/runtime",
                jalan(proses, "incidents-tab"), jalan(proses, "jobs-tab"), jalan(musyawarah, "incidents-tab"),
                jalan(musyawarah, "jobs-tab"), jalan(proses, "called-process-instances-tab"));

        Cockpit cockpit = new Cockpit(peramban.driver(), port);
        assertThat(inggris(cockpit.masuk("operator.dki"), kasus)).isEmpty();
        peramban.driver().manage().deleteAllCookies();
        assertThat(inggris(cockpit.masuk("pengawas.dki"), kasus)).isEmpty();
        assertThat(inggris(cockpit, List.of(jalan(proses, "variables-tab"), jalan(musyawarah, "user-tasks-tab"),
                "tasks", "decisions", "repository", "batch"))).isEmpty();
    }

    private static String jalan(String proses, String tab) {
        return "process-instance/" + proses + "/runtime?tab=" + tab;
    }

    private String prosedur() {
        return mesin.createProcessInstanceQuery().processInstanceId(proses).singleResult().getProcessDefinitionId();
    }

    /** The pages with English words, and which. */
    private static Map<String, Set<String>> inggris(Cockpit cockpit, List<String> halaman) throws IOException {
        KataInggris inggris = KataInggris.aplikasi("cockpit");
        Map<String, Set<String>> hasil = new LinkedHashMap<>();
        for (String satu : halaman) {
            hasil.put(satu, inggris.dalam(cockpit.baca(satu)));
        }
        hasil.values().removeIf(Set::isEmpty);
        return hasil;
    }

    @Test
    @DisplayName("Berkas kasus dan Buka untuk dicetak membuka halaman yang terbaca di tab baru")
    void berkasDiTabBaru() {
        Cockpit cockpit = new Cockpit(peramban.driver(), port).masuk("pengawas.dki").bukaProses(proses);

        assertThat(cockpit.daftarBerkas()).contains("Berkas kasus", "Semua kasus di wilayah Anda");
        assertThat(cockpit.berkasUntukDicetak()).contains("BERKAS KASUS", "Penggabungan");
        assertThat(peramban.kesalahan()).isEmpty();
    }

    @Test
    @DisplayName("operator tidak melihat variabel dan tugas; satu-satunya perintah adalah mengulang yang gagal")
    void operator() {
        Cockpit cockpit = new Cockpit(peramban.driver(), port).masuk("operator.dki").bukaProses(proses);

        assertThat(cockpit.tab()).contains("Gangguan", "Pekerjaan terjadwal")
                .doesNotContain("Variabel", "Tugas petugas", "Berkas");
        assertThat(cockpit.perintah()).isOne();
        assertThat(cockpit.dapatMengulang()).isTrue();
        assertThat(cockpit.dapatMengubah()).isEmpty();
        cockpit.bukaKegagalan(musyawarah);
        assertThat(cockpit.sebabTerbuka()).isFalse();
        assertThat(cockpit.ulang()).contains("Pekerjaan akan dijalankan lagi.");
        assertThat(pekerjaanMesin.createJobQuery().jobId(pekerjaan).singleResult().getRetries()).isOne();
        assertThat(peramban.kesalahan()).as("nothing on the page was refused").isEmpty();
    }

    @Test
    @DisplayName("yang tidak boleh dibuka dijawab dengan kalimat Indonesia; alamat polos membawa ke Cockpit")
    void ditolak() {
        Cockpit cockpit = new Cockpit(peramban.driver(), port);
        assertThat(cockpit.masukDitolak("lurah.gambir")).contains("aplikasi ini tidak terbuka bagi akun Anda");

        cockpit.masuk("operator.dki");
        assertThat(cockpit.halaman("/camunda/api/rukun/berkas")).contains("Operator hanya melihat jalannya proses")
                .doesNotContain("{");
        cockpit.halaman("/");
        assertThat(peramban.driver().getCurrentUrl()).contains("/app/cockpit/default/");
    }
}
