package id.rukun.uji;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;

/**
 * A case of the example process, on which shared rooms are tested: {@code Isi} of the person who began, a gate,
 * {@code Undang} and {@code Catat} of the Ketua RW of two RT side by side, then a called process with {@code Tinjau} of
 * the staff. A test deploys the model and takes it away again; no procedure of Rukun knows it.
 */
public final class Contoh implements Perkara {

    public static final String PROSEDUR = "uji-contoh";
    public static final String TERPANGGIL = "uji-contoh-terpanggil";
    public static final Map<String, String> LANJUT = Map.of("putusan", "LANJUT", "alasan", Jalan.ALASAN);

    private final Panggung panggung;
    private final KelurahanUji kelurahan;
    private final LocalDate hariIni;
    private String nomor;

    public Contoh(Panggung panggung, KelurahanUji kelurahan, LocalDate hariIni) {
        this.panggung = panggung;
        this.kelurahan = kelurahan;
        this.hariIni = hariIni;
    }

    /** Deploys the model; returns what {@link #lepas} wants. */
    public static String pasang(RepositoryService model) {
        return pasang(model, PROSEDUR);
    }

    /** The same for another small model of the tests. */
    public static String pasang(RepositoryService model, String kunci) {
        return model.createDeployment().addClasspathResource("uji/" + kunci + ".bpmn").deploy().getId();
    }

    /** Takes the model away, with all cases of it that run. */
    public static void lepas(RepositoryService model, String deploymentId) {
        model.deleteDeployment(deploymentId, true, true);
    }

    @Override
    public String nomor() {
        return nomor;
    }

    @Override
    public Pejabat pejabat(String peran) {
        return panggung.sebagai(kelurahan.akun(peran));
    }

    /** The staff have begun; the task is theirs in person. */
    public Contoh mulai() {
        nomor = panggung.mulaiProses(PROSEDUR, kelurahan.id, Map.of("pemulai", kelurahan.akun("petugas"),
                "daftarUnit", new ArrayList<>(List.of(kelurahan.rtA, kelurahan.rtB))));
        return this;
    }

    /** Only the called process runs: its task is one of the staff's office. */
    public Contoh mulaiTerpanggil() {
        nomor = panggung.mulaiProses(TERPANGGIL, kelurahan.id, Map.of());
        return this;
    }

    /** The staff let it go on: both Ketua RW have a task. */
    public Contoh isi() {
        pejabat("petugas").kirim(nomor, "Isi", LANJUT);
        return this;
    }

    public Contoh undang(String rw) {
        pejabat(rw).kirim(nomor, "Undang", undangan());
        return this;
    }

    public Map<String, Object> undangan() {
        return new HashMap<>(Map.of("tanggalUndangan", hariIni.minusDays(7), "tanggalMusyawarah", hariIni,
                "pukul", "19:30", "tempat", "Balai warga", "semuaDiundang", true));
    }
}
