package id.rukun.engine.reminder;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.KasusService;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.ParameterHukum;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.tenggat.TenggatTugas;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * The days of tasks (TM-11); the models' {@code ${jatuhTempo…}}. The regulation sets no time for officials to act: all
 * of them are Rukun's policy, in the edition of the case.
 */
@Component
public class JatuhTempo implements PenjelasHari {

    static final String PENGINGAT = "PRD-01";
    static final String BATAS = "PRD-02";
    static final String PENGAWAS = "RUKUN-PRD-02";

    private final ParameterHukum parameter;
    private final KasusService kasusService;
    private final DasarTenggat dasar;
    private final JamRukun jam;

    JatuhTempo(ParameterHukum parameter, KasusService kasusService, DasarTenggat dasar, JamRukun jam) {
        this.parameter = parameter;
        this.kasusService = kasusService;
        this.dasar = dasar;
        this.jam = jam;
    }

    /** The day on which a task that is created now is called to mind (PRD-01): its beginning. */
    public Date pengingat(String kasusId) {
        return pengingat(kasusId, jam.hariIni());
    }

    /** The same, counted from an event; an event of the past counts as today's. */
    public Date pengingat(String kasusId, LocalDate peristiwa) {
        return awal(hari(kasusId, sejak(peristiwa), PENGINGAT));
    }

    /** The last timely day of a task that is created now (PRD-02): its last second, so that it shows that day. */
    public Date batas(String kasusId) {
        return batas(kasusId, jam.hariIni());
    }

    /** The same, counted from an event; an event of the past counts as today's. */
    public Date batas(String kasusId, LocalDate peristiwa) {
        return Date.from(Kalender.detikTerakhir(hari(kasusId, sejak(peristiwa), BATAS)));
    }

    /** The day that lies the parameter's period after an event (CAL-1). */
    public LocalDate hari(String kasusId, LocalDate peristiwa, String id) {
        return Kalender.batasTenggat(peristiwa, parameter.pada(kasusService.kasus(kasusId).edisi()).masa(id));
    }

    /** The beginning of today: the filters of the task list call late what was timely only before. */
    public Date hariIni() {
        return awal(jam.hariIni());
    }

    /** The end of the seventh day from today: the filter of the task list asks what is due before. */
    public Date seminggu() {
        return awal(jam.hariIni().plusWeeks(1).plusDays(1));
    }

    /**
     * When the timer of a task that is created now fires. A time that is past would come in the moment in which the
     * task arises and disturb whoever is at it; it comes with the next day.
     */
    public Date pewaktu(Instant saat) {
        return saat.isBefore(jam.instant()) ? besok() : Date.from(saat);
    }

    /** The end of today: whatever has come to its day until now lies before. */
    Date besok() {
        return awal(jam.hariIni().plusDays(1));
    }

    @Override
    public Optional<AsalHari> asal(UngkapanHari ungkapan, TempatHari tempat) {
        return Optional.of(new AsalHari("Tugas ini timbul", tempat.timbul(), BATAS, false));
    }

    /** The same where a task counts from an event: one of the past counts as the day on which the task arose. */
    public static AsalHari asal(String peristiwa, LocalDate hari, TempatHari tempat) {
        return hari.isBefore(tempat.timbul())
                ? new AsalHari("Tugas ini timbul sesudah peristiwanya (" + peristiwa + ")", tempat.timbul(), BATAS, false)
                : new AsalHari(peristiwa, hari, BATAS, false);
    }

    /** The days of an open task of a case. */
    TenggatTugas tenggat(Kasus kasus, Task tugas) {
        ParameterBerlaku berlaku = parameter.pada(kasus.edisi());
        Period masa = berlaku.masa(BATAS);
        LocalDate terakhir = Kalender.hari(tugas.getDueDate().toInstant());
        LocalDate dibuat = Kalender.hari(tugas.getCreateTime().toInstant());
        // What the law counts from a fact waits since it is there; the period of the policy says nothing about it.
        LocalDate sejak = dasar.dariPeristiwa(tugas, kasus.edisi()) ? dibuat : terakhir.minus(masa);
        return new TenggatTugas(sejak.isBefore(dibuat) ? dibuat : sejak, terakhir,
                terakhir.plus(berlaku.masa(PENGAWAS).minus(masa)), berlaku.masa(PENGINGAT));
    }

    static Date awal(LocalDate hari) {
        return Date.from(Kalender.awalHari(hari));
    }

    private LocalDate sejak(LocalDate peristiwa) {
        return peristiwa.isBefore(jam.hariIni()) ? jam.hariIni() : peristiwa;
    }
}
