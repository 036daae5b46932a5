package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.Panggung;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Cockpit is walked from its first page on, and whatever can be pressed is pressed: nothing is refused. */
@UjiBrowser
@Tag("panjang")
class CockpitDitekanBrowserIT {

    /** Pages of one kind are alike: so many of each. */
    private static final int SEJENIS = 2;

    private static final String TAUTAN = "return [...new Set([...document.querySelectorAll('a[href^=\"#/\"]')]"
            + ".filter(a => a.offsetParent && getComputedStyle(a).pointerEvents !== 'none').map(a => a.getAttribute('href')))]";

    /** Presses one after the other; a window that opens is closed. Leads a press away from the page, the rest is left. */
    private static final String TEKAN = """
            const selesai = arguments[arguments.length - 1];
            const asal = location.hash.split('?')[0];
            const tidur = lama => new Promise(lanjut => setTimeout(lanjut, lama));
            const dapat = unsur => unsur.offsetParent && !unsur.disabled && getComputedStyle(unsur).pointerEvents !== 'none'
              && !unsur.closest('header, [cam-widget-header], .navbar, .account') && !unsur.hasAttribute('download')
              && unsur.target !== '_blank' && !/^#\\//.test(unsur.getAttribute('href') ?? '');
            const ditekan = new Set();
            (async () => {
              for (;;) {
                const berikut = [...document.querySelectorAll('button, a, [ng-click]')].find(unsur =>
                  dapat(unsur) && !ditekan.has(unsur));
                if (!berikut || ditekan.size > 40 || location.hash.split('?')[0] !== asal) { break; }
                ditekan.add(berikut);
                berikut.click();
                await tidur(120);
                document.querySelector('.modal [ng-click*="dismiss"], .modal .btn-default, .modal .btn-link')?.click();
                await tidur(40);
              }
              await tidur(300);
              selesai([...ditekan].map(unsur => unsur.textContent.trim() || unsur.title || unsur.className));
            })();""";

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @LocalServerPort private int port;
    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private PelaksanaDiam diam;
    @Autowired private RuntimeService mesin;
    @Autowired private ManagementService pekerjaanMesin;

    private final Deque<String> belum = new ArrayDeque<>();

    @BeforeEach
    void siapkan() {
        diam.selama(() -> {
            Jalan jalan = new Jalan(panggung, panggung.kelurahan(), jam.hariIni()).sampaiMusyawarahRt().undang("rw01");
            List<ProcessInstance> proses = mesin.createProcessInstanceQuery().processInstanceBusinessKey(jalan.nomor()).list();
            proses.forEach(p -> belum.add("#/process-instance/" + p.getId() + "/runtime"));
            belum.add("#/process-definition/" + proses.get(0).getProcessDefinitionId() + "/runtime");
            pekerjaanMesin.createJobQuery().timers().list().stream()
                    .filter(job -> proses.stream().anyMatch(p -> p.getId().equals(job.getProcessInstanceId())))
                    .forEach(job -> pekerjaanMesin.setJobRetries(job.getId(), 0));
            return true;
        });
        belum.addFirst("#/dashboard");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pengawas.dki", "operator.dki"})
    @DisplayName("apa pun yang dapat ditekan di Cockpit dijawab, tidak ditolak")
    void tidakDitolak(String akun) {
        Cockpit cockpit = new Cockpit(peramban.driver(), port).masuk(akun);
        Map<String, List<String>> ditolak = new LinkedHashMap<>();
        Map<String, List<String>> ditekan = new LinkedHashMap<>();
        Set<String> dikunjungi = new LinkedHashSet<>();
        while (!belum.isEmpty()) {
            String halaman = belum.poll();
            long sejenis = dikunjungi.stream().filter(satu -> jenis(satu).equals(jenis(halaman))).count();
            if (sejenis < SEJENIS && dikunjungi.add(halaman)) {
                ditekan.put(halaman, kunjungi(cockpit, halaman));
                List<String> salah = peramban.kesalahan().stream().filter(pesan -> pesan.contains(" 403 ")).toList();
                if (!salah.isEmpty()) {
                    ditolak.put(halaman, salah);
                }
            }
        }

        assertThat(ditolak).isEmpty();
        assertThat(dikunjungi).anyMatch(h -> h.startsWith("#/process-instance/"))
                .anyMatch(h -> h.startsWith("#/process-definition/")).contains("#/processes");
        assertThat(ditekan.values().stream().mapToInt(List::size).sum()).as("something was pressed").isGreaterThan(20);
    }

    @SuppressWarnings("unchecked")
    private List<String> kunjungi(Cockpit cockpit, String halaman) {
        cockpit.baca(halaman.substring(2));
        belum.addAll((List<String>) cockpit.jalankan(TAUTAN));
        List<String> ditekan = new ArrayList<>((List<String>) peramban.driver().executeAsyncScript(TEKAN));
        belum.addAll((List<String>) cockpit.jalankan(TAUTAN));
        return ditekan;
    }

    /** The address without ids. */
    private static String jenis(String halaman) {
        return halaman.replaceFirst("\\?(?!tab=).*", "").replaceAll("/[^/]*[0-9a-f]{8}-[^/?]*", "/…")
                .replaceAll("=[^&]*[0-9a-f]{8}-[^&]*", "=…");
    }
}
