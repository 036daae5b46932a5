package id.rukun.engine.reminder;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.KasusService;
import id.rukun.wilayah.WilayahService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Which open tasks have come to a day on which somebody is to be told (TM-11). The task's follow-up date is that day
 * until it was told, so that one question finds them all, however many tasks are open.
 */
@Component
public class TugasJatuhTempo {

    /** A statement takes only so many values. */
    private static final int BAGIAN = 1000;

    private final TaskService taskService;
    private final RuntimeService runtimeService;
    private final KasusService kasusService;
    private final WilayahService wilayah;
    private final JatuhTempo jatuhTempo;

    TugasJatuhTempo(@Lazy TaskService taskService, @Lazy RuntimeService runtimeService, KasusService kasusService,
            WilayahService wilayah, JatuhTempo jatuhTempo) {
        this.taskService = taskService;
        this.runtimeService = runtimeService;
        this.kasusService = kasusService;
        this.wilayah = wilayah;
        this.jatuhTempo = jatuhTempo;
    }

    /** Numbers of the cases that have such tasks, by area: the Kelurahan's, else the government's. */
    public Map<String, List<String>> kasusPerWilayah() {
        List<Kasus> kasus = kasusService.denganNomor(nomor(pertanyaan().list()));
        Map<String, String> letak =
                wilayah.kelurahanAtauPemerintah(kasus.stream().map(Kasus::unitId).toList());
        return kasus.stream().collect(Collectors.groupingBy(k -> letak.get(k.unitId()), TreeMap::new,
                Collectors.mapping(Kasus::nomor, Collectors.toList())));
    }

    /** Ids of such tasks of some cases. */
    List<String> milik(List<String> nomorKasus) {
        return bagian(nomorKasus).flatMap(b -> pertanyaan().processInstanceBusinessKeyIn(b.toArray(String[]::new))
                .orderByTaskCreateTime().asc().list().stream()).map(Task::getId).toList();
    }

    private TaskQuery pertanyaan() {
        return taskService.createTaskQuery().active().followUpBefore(jatuhTempo.besok());
    }

    private List<String> nomor(List<Task> tugas) {
        return bagian(tugas.stream().map(Task::getProcessInstanceId).distinct().toList())
                .flatMap(b -> runtimeService.createProcessInstanceQuery()
                        .processInstanceIds(Set.copyOf(b)).list().stream())
                .map(ProcessInstance::getBusinessKey).filter(Objects::nonNull).distinct().toList();
    }

    private static Stream<List<String>> bagian(List<String> semua) {
        List<List<String>> hasil = new ArrayList<>();
        for (int dari = 0; dari < semua.size(); dari += BAGIAN) {
            hasil.add(semua.subList(dari, Math.min(dari + BAGIAN, semua.size())));
        }
        return hasil.stream();
    }
}
