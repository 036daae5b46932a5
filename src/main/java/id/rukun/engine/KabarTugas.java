package id.rukun.engine;

import id.rukun.berkas.Kasus;
import id.rukun.berkas.KasusService;
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
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/** Tells offices that a task waits: which one, in which case, for how long. */
@Component
public class KabarTugas {

    private final PemberitahuanService pemberitahuan;
    private final KasusService kasusService;
    private final JabatanService jabatan;
    private final WilayahService wilayah;
    private final Kantor kantor;
    private final PelaksanaKantor pelaksana;
    private final JamRukun jam;

    KabarTugas(PemberitahuanService pemberitahuan, KasusService kasusService, JabatanService jabatan,
            WilayahService wilayah, Kantor kantor, PelaksanaKantor pelaksana, JamRukun jam) {
        this.pemberitahuan = pemberitahuan;
        this.kasusService = kasusService;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
        this.kantor = kantor;
        this.pelaksana = pelaksana;
        this.jam = jam;
    }

    /**
     * Tells an office that a task waits.
     *
     * @param kunci two notices with the same key are one
     * @param penerima group of the office
     * @param ajakan what the office is asked to do, as a sentence
     */
    public void menunggu(DelegateTask tugas, String kunci, Pemicu pemicu, String penerima, String ajakan) {
        LocalDate sejak = LocalDate.ofInstant(tugas.getCreateTime().toInstant(), Kalender.JAKARTA);
        String kalimat = "Tugas “" + tugas.getName() + "”" + bagian(tugas) + " menunggu "
                + pelaksana.nama(kantorTugas(tugas)) + " sejak " + Kalender.tulis(sejak) + " ("
                + ChronoUnit.DAYS.between(sejak, jam.hariIni()) + " hari). " + ajakan;
        kabarkan(tugas, kunci, pemicu, penerima, kalimat);
    }

    /** Tells an office something about a task in a sentence of the caller's own. */
    public void kabarkan(DelegateTask tugas, String kunci, Pemicu pemicu, String penerima, String kalimat) {
        Kasus kasus = kasus(tugas);
        pemberitahuan.beri(new PemberitahuanBaru(kunci, pemicu,
                new Alamat(kasus.id(), unit(tugas), penerima, kantor.nama(penerima)), tugas.getName(),
                tugas.getName() + " – kasus " + kasus.nomor(), "Kasus " + kasus.nomor() + ": " + kalimat));
    }

    /**
     * The group of the office that has the task: the one whose task it is, or who stands in for it; for the task of one
     * person, the office through which he acts.
     */
    public String kantor(DelegateTask tugas) {
        return pelaksana.kantor(kantorTugas(tugas));
    }

    private String kantorTugas(DelegateTask tugas) {
        return tugas.getCandidates().stream().map(IdentityLink::getGroupId).filter(Objects::nonNull).findFirst()
                .orElseGet(() -> kantorOrang(tugas));
    }

    /** Where nobody of his office is left, the Lurah's. */
    private String kantorOrang(DelegateTask tugas) {
        return jabatan.jabatanAkun(tugas.getAssignee(), jam.hariIni()).stream()
                .filter(posisi -> wilayah.mencakup(posisi.unitId(), unit(tugas)))
                .findFirst().map(KabarTugas::grup)
                .orElseGet(() -> kantor.grup("lurah", unit(tugas)));
    }

    private static String grup(PemegangJabatan posisi) {
        return Kantor.idGrup(posisi.jabatan().peran(), posisi.unitId());
    }

    /** Which of several units the task is about, where the case has several. */
    private String bagian(DelegateTask tugas) {
        return unit(tugas).equals(kasus(tugas).unitId()) ? "" : " untuk " + wilayah.nama(unit(tugas));
    }

    private Kasus kasus(DelegateTask tugas) {
        return kasusService.kasus((String) tugas.getVariable(Variabel.KASUS_ID));
    }

    private static String unit(DelegateTask tugas) {
        return (String) tugas.getVariable(Variabel.UNIT_ID);
    }
}
