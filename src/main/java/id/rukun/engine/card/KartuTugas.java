package id.rukun.engine.card;

import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.internal.SatuPerintah;
import id.rukun.engine.internal.UnitTugas;
import id.rukun.engine.reminder.JatuhTempo;
import id.rukun.engine.sheet.CaseFinder;
import id.rukun.engine.watch.PasalLangkah;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The cards of open tasks, asked with the rights of the signed-in person: those that he does not see are left out. */
@Component
public class KartuTugas {

    private final SatuPerintah perintah;
    private final TaskService taskService;
    private final UnitTugas unitTugas;
    private final CaseFinder pencari;
    private final KasusService kasusService;
    private final WilayahService wilayah;
    private final JatuhTempo jatuhTempo;
    private final JamRukun jam;
    private final PasalLangkah pasal;

    KartuTugas(SatuPerintah perintah, @Lazy TaskService taskService, UnitTugas unitTugas, CaseFinder pencari,
            KasusService kasusService, WilayahService wilayah, JatuhTempo jatuhTempo, JamRukun jam, PasalLangkah pasal) {
        this.perintah = perintah;
        this.taskService = taskService;
        this.unitTugas = unitTugas;
        this.pencari = pencari;
        this.kasusService = kasusService;
        this.wilayah = wilayah;
        this.jatuhTempo = jatuhTempo;
        this.jam = jam;
        this.pasal = pasal;
    }

    /** Those of the tasks that he sees and that belong to a case; not more than a page has. */
    public List<Kartu> semua(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : perintah.tanya(() -> kartu(
                taskService.createTaskQuery().taskIdIn(ids.toArray(String[]::new)).list()));
    }

    /**
     * What a person may do next: the oldest open task that he holds, or that an office of his may take and nobody holds;
     * of this case, where there is one.
     *
     * @param akun login
     * @param kantor groups of his offices
     * @param nomor number of the case that he comes from
     * @return one card or none
     */
    public List<Kartu> berikut(String akun, Collection<String> kantor, String nomor) {
        return perintah.tanya(() -> kartu(terlama(akun, kantor, tugas -> tugas.processInstanceBusinessKey(nomor))
                .or(() -> terlama(akun, kantor, tugas -> tugas)).stream().toList()));
    }

    /** Two questions that indexes carry: one with "or" would look at all open tasks. */
    private Optional<Task> terlama(String akun, Collection<String> kantor, UnaryOperator<TaskQuery> dalam) {
        Stream<TaskQuery> dipegang = Stream.of(taskService.createTaskQuery().taskAssignee(akun));
        Stream<TaskQuery> bebas = kantor.isEmpty() ? Stream.empty()
                : Stream.of(taskService.createTaskQuery().taskCandidateGroupIn(List.copyOf(kantor)));
        return Stream.concat(dipegang, bebas)
                .flatMap(tugas -> dalam.apply(tugas).orderByTaskCreateTime().asc().listPage(0, 1).stream())
                .min(Comparator.comparing(Task::getCreateTime));
    }

    /** In the order of the tasks. */
    List<Kartu> kartu(List<Task> tugas) {
        Map<String, String> nomor = pencari.nomorProses(
                tugas.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()));
        Map<String, Kasus> kasus = kasusService.denganNomor(nomor.values()).stream()
                .collect(Collectors.toMap(Kasus::nomor, Function.identity()));
        Map<String, String> unit = unitTugas.milik(tugas.stream().map(Task::getId).toList());
        Map<String, String> nama = wilayah.nama(unit.values().stream().distinct().toList());
        return tugas.stream().filter(t -> kasus.containsKey(nomor.get(t.getProcessInstanceId())))
                .map(t -> kartu(t, kasus.get(nomor.get(t.getProcessInstanceId())), nama.get(unit.get(t.getId())))).toList();
    }

    private Kartu kartu(Task tugas, Kasus kasus, String unit) {
        LocalDate batas = hari(tugas.getDueDate());
        return new Kartu(tugas.getId(), tugas.getName(), kasus.nomor(), kasus.judul(),
                unit == null ? wilayah.nama(kasus.unitId()) : unit, tugas.getCreateTime().toInstant(),
                batas == null ? null : Kalender.tulis(batas) + ", " + Kalender.jarak(jam.hariIni(), batas),
                batas != null && batas.isBefore(jam.hariIni()),
                batas != null && batas.isAfter(hari(jatuhTempo.batas(kasus.id()))), pasal.ringkas(tugas.getDescription(), kasus.prosedur(), kasus.tenant()));
    }

    private static LocalDate hari(Date saat) {
        return saat == null ? null : Kalender.hari(saat.toInstant());
    }
}
