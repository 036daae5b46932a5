package id.rukun.engine.reminder;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.KasusService;
import id.rukun.engine.Variabel;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.PelaksanaKantor;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.pemberitahuan.Alamat;
import id.rukun.pemberitahuan.PemberitahuanBaru;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Tells offices that a task waits: which one, in which case, for how long. */
@Component
public class KabarTugas {

    private final KabarKasus kabar;
    private final PemberitahuanService pemberitahuan;
    private final KasusService kasusService;
    private final JabatanService jabatan;
    private final WilayahService wilayah;
    private final Kantor kantor;
    private final PelaksanaKantor pelaksana;
    private final JamRukun jam;
    private final TaskService taskService;

    KabarTugas(KabarKasus kabar, PemberitahuanService pemberitahuan, KasusService kasusService, JabatanService jabatan,
            WilayahService wilayah, Kantor kantor, PelaksanaKantor pelaksana, JamRukun jam,
            @Lazy TaskService taskService) {
        this.kabar = kabar;
        this.pemberitahuan = pemberitahuan;
        this.kasusService = kasusService;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
        this.kantor = kantor;
        this.pelaksana = pelaksana;
        this.jam = jam;
        this.taskService = taskService;
    }

    /**
     * Tells an office that a task waits.
     *
     * @param kunci two notices with the same key are one
     * @param penerima group of the office
     * @param sejak since when the task is the office's to do
     * @param ajakan what the office is asked to do, as a sentence
     */
    public void menunggu(Task tugas, String kunci, Pemicu pemicu, String penerima, LocalDate sejak, String ajakan) {
        String kalimat = "Tugas “" + tugas.getName() + "”" + bagian(tugas) + " menunggu "
                + pelaksana.nama(kantorTugas(tugas)) + " sejak " + Kalender.tulis(sejak) + " ("
                + ChronoUnit.DAYS.between(sejak, jam.hariIni()) + " hari). " + ajakan;
        kabarkan(tugas, kunci, pemicu, penerima, kalimat);
    }

    /**
     * Tells an office something about a task in a sentence of the caller's own; instead of an office that nobody holds,
     * the one that works for it.
     */
    public void kabarkan(Task tugas, String kunci, Pemicu pemicu, String penerima, String kalimat) {
        kabar.beri(kasus(tugas), unit(tugas), tugas.getName(), kunci, pemicu, penerima, kalimat);
    }

    /** Tells one person of an office, and nobody else there, something about one of its tasks. */
    public void kabarkanOrang(Task tugas, String kunci, Pemicu pemicu, PemegangJabatan siapa, String kalimat) {
        Kasus kasus = kasus(tugas);
        pemberitahuan.beri(new PemberitahuanBaru(kunci, pemicu, new Alamat(kasus.id(), unit(tugas), grup(siapa),
                siapa.nama() + ", " + jabatan.sebutan(siapa), siapa.akun()), tugas.getName(),
                tugas.getName() + " – kasus " + kasus.nomor(), "Kasus " + kasus.nomor() + ": " + kalimat));
    }

    /**
     * The group of the office that has the task: the one whose task it is, or who stands in for it; for the task of one
     * person, the office through which he acts.
     */
    public String kantor(Task tugas) {
        return pelaksana.kantor(kantorTugas(tugas));
    }

    /** An office before a person whose task it is as well. */
    private String kantorTugas(Task tugas) {
        return taskService.getIdentityLinksForTask(tugas.getId()).stream().map(IdentityLink::getGroupId)
                .filter(Objects::nonNull).min(Comparator.comparing(Kantor::perorangan)).orElseGet(() -> kantorOrang(tugas));
    }

    /** Where nobody of his office is left, the Lurah's. */
    private String kantorOrang(Task tugas) {
        return jabatan.jabatanAkun(tugas.getAssignee(), jam.hariIni()).stream()
                .filter(posisi -> wilayah.mencakup(posisi.unitId(), unit(tugas)))
                .findFirst().map(this::grup)
                .orElseGet(() -> kantor.grup("lurah", unit(tugas)));
    }

    private String grup(PemegangJabatan posisi) {
        return Kantor.idGrup(jabatan.peran(posisi, jam.hariIni()), posisi.unitId());
    }

    /** Which of several units the task is about, where the case has several. */
    private String bagian(Task tugas) {
        return unit(tugas).equals(kasus(tugas).unitId()) ? "" : " untuk " + wilayah.nama(unit(tugas));
    }

    /** The case that a task belongs to. */
    Kasus kasus(Task tugas) {
        return kasusService.kasus(variabel(tugas, Variabel.KASUS_ID));
    }

    /** Id of the unit that a task is about. */
    String unit(Task tugas) {
        return variabel(tugas, Variabel.UNIT_ID);
    }

    private String variabel(Task tugas, String nama) {
        return (String) taskService.getVariable(tugas.getId(), nama);
    }
}
