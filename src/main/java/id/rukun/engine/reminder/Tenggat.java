package id.rukun.engine.reminder;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.KasusService;
import id.rukun.engine.Variabel;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.ParameterHukum;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.time.Period;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * Days that the law counts from a fact of the case; the models' {@code ${tenggat…(execution, 'fact', 'parameter')}}. The
 * fact is named as on the record of its form ({@link id.rukun.isian.formulir.Tanggal}) or by {@link TanggalRegister}, its day is
 * read when the task or timer arises and again when a correction brings the case back to it. The parameter stands in the
 * edition of the case. A day begins and ends in Jakarta.
 */
@Component
public class Tenggat implements PenjelasHari {

    /** How many working days before the last one somebody is told of a task that has only a few days. */
    static final String SINGKAT = "RUKUN-PRD-68";

    private static final Set<String> MUNDUR = Set.of("batasMundur", "sebelum");

    private final HariPeristiwa peristiwa;
    private final JatuhTempo jatuhTempo;
    private final ParameterHukum parameter;
    private final KasusService kasusService;

    Tenggat(HariPeristiwa peristiwa, JatuhTempo jatuhTempo, ParameterHukum parameter, KasusService kasusService) {
        this.peristiwa = peristiwa;
        this.jatuhTempo = jatuhTempo;
        this.parameter = parameter;
        this.kasusService = kasusService;
    }

    /** For a task: its last timely day (CAL-1), as its last second; a day that is past stays past. */
    public Date batas(DelegateExecution execution, String nama, String id) {
        return Date.from(Kalender.detikTerakhir(batasTenggat(execution, nama, id)));
    }

    /** For the same task: the day on which it is called to mind (PRD-01), not later than its last timely one. */
    public Date pengingat(DelegateExecution execution, String nama, String id) {
        return pengingat(execution, batasTenggat(execution, nama, id));
    }

    /** For the same task, where it has only a few days: a working day before its last timely one (RUKUN-PRD-68). */
    public Date pengingatSingkat(DelegateExecution execution, String nama, String id) {
        return singkat(execution, batasTenggat(execution, nama, id));
    }

    /** For a task: its last timely day, counted in working days, as its last second; a day that is past stays past. */
    public Date batasHariKerja(DelegateExecution execution, String nama, String id) {
        return Date.from(Kalender.detikTerakhir(hariKerja(execution, nama, id)));
    }

    /** For the same task: a working day before its last timely one (RUKUN-PRD-68). */
    public Date pengingatHariKerja(DelegateExecution execution, String nama, String id) {
        return singkat(execution, hariKerja(execution, nama, id));
    }

    /** For a task: its last timely day before an end (CAL-3), as its last second; a day that is past stays past. */
    public Date batasMundur(DelegateExecution execution, String nama, String id) {
        return Date.from(Kalender.detikTerakhir(mundur(execution, nama, id)));
    }

    /** For the same task: the day on which it is called to mind (PRD-01), not later than its last timely one. */
    public Date pengingatMundur(DelegateExecution execution, String nama, String id) {
        return pengingat(execution, mundur(execution, nama, id));
    }

    /** For a timer on a task: the end of the last timely day (CAL-1), so that it is over when the timer fires. */
    public Date sesudah(DelegateExecution execution, String nama, String id) {
        return jatuhTempo.pewaktu(Kalender.akhirHari(batasTenggat(execution, nama, id)));
    }

    /** For a timer on a task: the beginning of the day that lies the period after the fact (CAL-1). */
    public Date pada(DelegateExecution execution, String nama, String id) {
        return jatuhTempo.pewaktu(Kalender.awalHari(batasTenggat(execution, nama, id)));
    }

    /** For a timer on a task: when a period that began with the day of the fact is complete, its last day over (CAL-2, CAL-4). */
    public Date genap(DelegateExecution execution, String nama, String id) {
        return jatuhTempo.pewaktu(Kalender.akhirHari(Kalender.hariTerakhirPeriode(hari(execution, nama), masa(execution, id))));
    }

    /** For a timer on a task: the beginning of the last timely day before an end (CAL-3). */
    public Date sebelum(DelegateExecution execution, String nama, String id) {
        return jatuhTempo.pewaktu(Kalender.awalHari(mundur(execution, nama, id)));
    }

    /** For a timer on a task: the end of the day of the fact itself. */
    public Date berakhir(DelegateExecution execution, String nama) {
        return jatuhTempo.pewaktu(Kalender.akhirHari(hari(execution, nama)));
    }

    /** For a timer that stands by itself: not before the day of the fact; at once if it has come. */
    public Date tidakSebelum(DelegateExecution execution, String nama) {
        return JatuhTempo.awal(hari(execution, nama));
    }

    /** The same, not before the parameter's period after the fact is complete: the day on which it is (CAL-1). */
    public Date tidakSebelum(DelegateExecution execution, String nama, String id) {
        return JatuhTempo.awal(batasTenggat(execution, nama, id));
    }

    @Override
    public Optional<AsalHari> asal(UngkapanHari ungkapan, TempatHari tempat) {
        String nama = ungkapan.teks().get(0);
        return peristiwa.dikenal(nama, tempat.kasus(), tempat.unitId()).map(hari -> new AsalHari(nama, hari,
                ungkapan.teks().size() > 1 ? ungkapan.teks().get(1) : null, MUNDUR.contains(ungkapan.metode())));
    }

    private LocalDate batasTenggat(DelegateExecution execution, String nama, String id) {
        return Kalender.batasTenggat(hari(execution, nama), masa(execution, id));
    }

    private LocalDate hariKerja(DelegateExecution execution, String nama, String id) {
        return Kalender.batasHariKerja(hari(execution, nama), berlaku(execution).bilangan(id));
    }

    private Date singkat(DelegateExecution execution, LocalDate terakhir) {
        return JatuhTempo.awal(Kalender.hariKerjaSebelum(terakhir, berlaku(execution).bilangan(SINGKAT)));
    }

    private LocalDate mundur(DelegateExecution execution, String nama, String id) {
        return Kalender.batasMundur(hari(execution, nama), masa(execution, id));
    }

    private Date pengingat(DelegateExecution execution, LocalDate terakhir) {
        Date berkala = jatuhTempo.pengingat(kasus(execution).id());
        Date hariTerakhir = JatuhTempo.awal(terakhir);
        return hariTerakhir.before(berkala) ? hariTerakhir : berkala;
    }

    private LocalDate hari(DelegateExecution execution, String nama) {
        return peristiwa.cari(nama, kasus(execution), (String) execution.getVariable(Variabel.UNIT_ID));
    }

    private Period masa(DelegateExecution execution, String id) {
        return berlaku(execution).masa(id);
    }

    private ParameterBerlaku berlaku(DelegateExecution execution) {
        return parameter.pada(kasus(execution).edisi());
    }

    private Kasus kasus(DelegateExecution execution) {
        return kasusService.kasus((String) execution.getVariable(Variabel.KASUS_ID));
    }
}
