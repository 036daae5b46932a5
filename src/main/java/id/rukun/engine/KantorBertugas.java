package id.rukun.engine;

import id.rukun.berkas.Kasus;
import id.rukun.berkas.KasusService;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahService;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The offices, named by their groups, for which a task is open. */
@Component
class KantorBertugas {

    private final TaskService taskService;
    private final KasusService kasusService;
    private final WilayahService wilayah;

    KantorBertugas(TaskService taskService, KasusService kasusService, WilayahService wilayah) {
        this.taskService = taskService;
        this.kasusService = kasusService;
        this.wilayah = wilayah;
    }

    Set<String> semua() {
        return kantor(taskService.createTaskQuery().list().stream());
    }

    /** Those in the cases of the areas around some units, up to the Kecamatan: what lies higher waits for the day. */
    Set<String> sekitar(Collection<String> unitIds) {
        Set<String> area = unitIds.stream().flatMap(this::area).collect(Collectors.toSet());
        return area.isEmpty() ? Set.of() : kantor(kasusService.berjalan(area).stream().map(Kasus::nomor)
                .flatMap(nomor -> taskService.createTaskQuery().processInstanceBusinessKey(nomor).list().stream()));
    }

    private Stream<String> area(String unitId) {
        List<String> puncak = wilayah.leluhur(unitId, JenisUnit.KELURAHAN).map(Unit::id).map(List::of)
                .orElseGet(() -> wilayah.unit(unitId).jenis() == JenisUnit.KECAMATAN ? List.of(unitId) : List.of());
        return puncak.stream().flatMap(atas -> Stream.concat(Stream.of(atas),
                Stream.of(JenisUnit.KELURAHAN, JenisUnit.RW, JenisUnit.RT)
                        .flatMap(jenis -> wilayah.turunan(atas, jenis).stream()).map(UnitRingkas::id)));
    }

    private Set<String> kantor(Stream<Task> tugas) {
        return tugas.flatMap(t -> taskService.getIdentityLinksForTask(t.getId()).stream())
                .map(IdentityLink::getGroupId).filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
