package id.rukun.engine.replay;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.rantai.Pelaku;
import id.rukun.engine.PohonKasus;
import id.rukun.engine.Variabel;
import id.rukun.engine.internal.TanpaHak;
import id.rukun.engine.replay.TahapKasus.Tahap;
import id.rukun.engine.step.PelakuAsal;
import id.rukun.isian.arsip.Kiriman;
import id.rukun.isian.arsip.RiwayatIsian;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Takes a case back to the stage at which a submission arose. Of a stage with parallel runs only that unit's run begins
 * anew; what other units have done there stands, unless an event has stopped the runs: then all begin anew, and what was
 * done there is handed in again. Everything that followed the stage falls. In an event subprocess only what happened in it
 * does, and it must still be under way. To be called from an instance that is not the case's own.
 */
@Component
public class PengembalianKasus {

    private static final String BADAN = "#multiInstanceBody";

    private final PohonKasus pohon;
    private final TahapKasus tahapKasus;
    private final RiwayatIsian riwayat;
    private final TanpaHak tanpaHak;
    private final RuntimeService runtimeService;
    private final ManagementService managementService;

    PengembalianKasus(PohonKasus pohon, TahapKasus tahapKasus, RiwayatIsian riwayat, TanpaHak tanpaHak,
            @Lazy RuntimeService runtimeService, @Lazy ManagementService managementService) {
        this.pohon = pohon;
        this.tahapKasus = tahapKasus;
        this.riwayat = riwayat;
        this.tanpaHak = tanpaHak;
        this.runtimeService = runtimeService;
        this.managementService = managementService;
    }

    /**
     * What fell when a case went back.
     *
     * @param tugas open tasks that were taken away
     * @param kiriman submissions that no longer count until they are handed in again
     */
    public record Gugur(List<Task> tugas, List<Kiriman> kiriman) {}

    /**
     * Takes the case back.
     *
     * @param sasaran the submission whose stage begins anew
     * @param antrean name of the queue from which fallen submissions are handed in again
     * @param diulang which of the fallen submissions are to be handed in again
     */
    public Gugur kembalikan(Kasus kasus, Kiriman sasaran, String antrean, Predicate<Kiriman> diulang) {
        ProcessInstance akar = pohon.akar(kasus).orElseThrow();
        Tahap tahap = tahapKasus.cari(akar, sasaran).orElseThrow();
        Optional<ActivityInstance> badan = badan(akar, tahap);
        List<Task> tugas = pohon.tugas(kasus).stream().filter(t -> tahap.peristiwa() ? tahap(akar, t).sejalan(tahap)
                : badan.isEmpty() || tahap.unitId().equals(unit(t))).toList();
        boolean terputus = badan.isEmpty() && terputus(akar, tahap);
        List<Kiriman> gugur = terputus ? gugurSetahap(kasus, akar, tahap)
                : gugur(kasus, akar, tahap, sasaran, tahap.peristiwa() || badan.isPresent());
        Predicate<Kiriman> masuk = diulang.and(pada(akar, t -> true));
        riwayat.gugurkan(gugur.stream().filter(masuk).map(Kiriman::id).toList(), antrean);
        riwayat.gugurkan(gugur.stream().filter(masuk.negate()).map(Kiriman::id).toList(), null);
        mulaiLagi(akar, terputus ? tahap.seluruhnya() : tahap, badan);
        return new Gugur(tugas, gugur);
    }

    /**
     * Takes the case back to its beginning: what opened it is corrected, so that nothing that followed stands. The
     * steps after the start ask about the correction at once.
     *
     * @param pembuka the submission that opened the case
     * @param koreksi the one that takes its place, superseding it already
     * @throws org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException if a step refuses the correction
     */
    public Gugur ulangDariAwal(Kasus kasus, Kiriman pembuka, String koreksi, Pelaku pengoreksi) {
        ProcessInstance akar = pohon.akar(kasus).orElseThrow();
        Tahap tahap = tahapKasus.cari(akar, pembuka).orElseThrow();
        Gugur gugur = new Gugur(pohon.tugas(kasus), dipakai(kasus).stream()
                .filter(k -> k.posisi() > pembuka.posisi()).toList());
        riwayat.gugurkan(gugur.kiriman().stream().map(Kiriman::id).toList(), null);
        riwayat.pakai(koreksi, akar.getId());
        runtimeService.setVariable(akar.getId(), Variabel.ISIAN, koreksi);
        PelakuAsal.sebagai(pengoreksi, () -> mulaiLagi(akar, tahap, Optional.empty()));
        return gugur;
    }

    /**
     * Whether the case can go back to a submission: it runs, its model still has the step, and no event stands between
     * that has stopped all else since, or in which the step lies and which is over.
     */
    public boolean dapatKembali(Kasus kasus, Kiriman kiriman) {
        return tanpaHak.tanya(() -> pohon.akar(kasus).filter(akar -> tahapKasus.cari(akar, kiriman)
                .filter(tahap -> terjangkau(akar, tahap)).isPresent()).isPresent());
    }

    private boolean terjangkau(ProcessInstance akar, Tahap tahap) {
        Set<String> berjalan = berjalan(akar).map(ActivityInstance::getActivityId).collect(Collectors.toSet());
        return tahap.peristiwa() ? berjalan.contains(tahap.aktivitas())
                : Collections.disjoint(berjalan, tahapKasus.penghenti(akar));
    }

    /** The last submission before a task in the same run of its stage. */
    public Optional<Kiriman> setahap(Kasus kasus, Task tugas) {
        ProcessInstance akar = pohon.akar(kasus).orElseThrow();
        Tahap kini = tahap(akar, tugas);
        return terakhir(dipakai(kasus), pada(akar, t -> t.sejalan(kini)));
    }

    /**
     * The last submission before a task: of the same run of its stage, or of an earlier stage; where that stage had
     * parallel runs, of the run for the task's own unit.
     *
     * @throws TahapBersamaException if the earlier stage has meanwhile served other units, which would lose their work
     */
    public Optional<Kiriman> sebelum(Kasus kasus, Task tugas) {
        Optional<Kiriman> setahap = setahap(kasus, tugas);
        return setahap.isPresent() ? setahap : hulu(kasus, tugas);
    }

    private Optional<Kiriman> hulu(Kasus kasus, Task tugas) {
        ProcessInstance akar = pohon.akar(kasus).orElseThrow();
        Tahap kini = tahap(akar, tugas);
        // What opened the case is corrected, never returned: nobody would be asked for it anew.
        List<Kiriman> dipakai = dipakai(kasus).stream().filter(k -> !k.pembuka()).filter(pada(akar, t -> true)).toList();
        Optional<Kiriman> hulu = terakhir(dipakai, pada(akar, t -> t.mendahului(kini)));
        if (hulu.isPresent() && dilanjutkan(dipakai, hulu.get())) {
            throw new TahapBersamaException();
        }
        return hulu;
    }

    /**
     * Whether the case has moved on since a submission, in another way than by the parallel runs of other units.
     *
     * @throws java.util.NoSuchElementException if the case cannot go back to it
     */
    public boolean dilanjutkan(Kasus kasus, Kiriman kiriman) {
        ProcessInstance akar = pohon.akar(kasus).orElseThrow();
        Tahap tahap = tahapKasus.cari(akar, kiriman).orElseThrow();
        return dilanjutkan(dipakai(kasus).stream().filter(pada(akar, t -> !tahap.sejajar(t))).toList(), kiriman);
    }

    private static boolean dilanjutkan(List<Kiriman> semua, Kiriman kiriman) {
        return semua.stream().anyMatch(k -> k.posisi() > kiriman.posisi());
    }

    private static Optional<Kiriman> terakhir(List<Kiriman> semua, Predicate<Kiriman> mana) {
        return semua.stream().filter(mana).reduce((lama, baru) -> baru);
    }

    private List<Kiriman> dipakai(Kasus kasus) {
        return riwayat.semua(kasus.id()).stream().filter(k -> !k.gugur()).toList();
    }

    /** Ends the case; its outcome is {@code hasil}. */
    public void akhiri(Kasus kasus, String hasil) {
        String akar = pohon.akar(kasus).orElseThrow().getId();
        runtimeService.setVariable(akar, Variabel.DIHENTIKAN, hasil);
        runtimeService.deleteProcessInstance(akar, hasil);
    }

    private List<Kiriman> gugur(Kasus kasus, ProcessInstance akar, Tahap tahap, Kiriman sasaran, boolean hanyaIni) {
        List<Kiriman> dipakai = dipakai(kasus);
        Predicate<Kiriman> sejalan = pada(akar, t -> t.sejalan(tahap));
        long awal = dipakai.stream().filter(sejalan)
                .mapToLong(Kiriman::posisi).min().orElse(sasaran.posisi());
        return dipakai.stream().filter(k -> k.posisi() >= awal)
                .filter(hanyaIni ? sejalan : pada(akar, tahap::sejajar).negate()).toList();
    }

    /** Everything since the first submission of any of the stage's parallel runs. */
    private List<Kiriman> gugurSetahap(Kasus kasus, ProcessInstance akar, Tahap tahap) {
        List<Kiriman> dipakai = dipakai(kasus);
        long awal = dipakai.stream().filter(pada(akar, t -> t.aktivitas().equals(tahap.aktivitas())))
                .mapToLong(Kiriman::posisi).min().orElseThrow();
        return dipakai.stream().filter(k -> k.posisi() >= awal).toList();
    }

    /** Whether an event has stopped parallel runs of the stage before all had ended: then all begin anew. */
    private boolean terputus(ProcessInstance akar, Tahap tahap) {
        return tahap.unsur() != null && tahapKasus.terputus(akar, tahap.aktivitas() + BADAN);
    }

    /** Submissions that arose at such a stage; never those whose stage the model no longer has. */
    private Predicate<Kiriman> pada(ProcessInstance akar, Predicate<Tahap> mana) {
        return kiriman -> tahapKasus.cari(akar, kiriman).filter(mana).isPresent();
    }

    /** The running body of parallel runs, or the running event subprocess. */
    private Optional<ActivityInstance> badan(ProcessInstance akar, Tahap tahap) {
        return berjalan(akar)
                .filter(a -> a.getActivityId().equals(tahap.peristiwa() ? tahap.aktivitas() : tahap.aktivitas() + BADAN))
                .findFirst();
    }

    /** What runs in the procedure itself, and in a subprocess that an event of its own may stop. */
    private Stream<ActivityInstance> berjalan(ProcessInstance akar) {
        Set<String> wadah = tahapKasus.wadah(akar);
        return Stream.of(runtimeService.getActivityInstance(akar.getId()).getChildActivityInstances())
                .flatMap(a -> wadah.contains(a.getActivityId())
                        ? Stream.concat(Stream.of(a), Stream.of(a.getChildActivityInstances())) : Stream.of(a));
    }

    /**
     * Where no run stands that is to stay, all begins anew below the procedure: a subprocess that an event has stopped is
     * entered once more, and waits for its events again.
     */
    private void mulaiLagi(ProcessInstance akar, Tahap tahap, Optional<ActivityInstance> badan) {
        ProcessInstanceModificationBuilder perubahan = runtimeService.createProcessInstanceModification(akar.getId());
        ActivityInstance induk = badan.orElseGet(() -> runtimeService.getActivityInstance(akar.getId()));
        var mulai = perubahan.startBeforeActivity(tahap.berulang() ? tahap.awal() + BADAN : tahap.awal(), induk.getId());
        if (tahap.unsur() != null) {
            mulai.setVariableLocal(tahap.unsur(), tahap.unitId());
        }
        Predicate<String[]> dibatalkan = eksekusi -> badan.isEmpty() || tahap.peristiwa()
                || unit(eksekusi, tahap).equals(tahap.unitId());
        Stream.of(induk.getChildActivityInstances()).filter(a -> dibatalkan.test(a.getExecutionIds()))
                .forEach(a -> perubahan.cancelActivityInstance(a.getId()));
        // A run that has ended stays among the transitions until all have; only one with a job is still under way.
        Stream.of(induk.getChildTransitionInstances()).filter(t -> dibatalkan.test(eksekusi(t)) && berjalan(t))
                .forEach(t -> perubahan.cancelTransitionInstance(t.getId()));
        perubahan.execute();
    }

    private boolean berjalan(TransitionInstance peralihan) {
        return managementService.createJobQuery().executionId(peralihan.getExecutionId()).count() > 0;
    }

    private static String[] eksekusi(TransitionInstance peralihan) {
        return new String[] {peralihan.getExecutionId()};
    }

    private Tahap tahap(ProcessInstance akar, Task tugas) {
        return tahapKasus.cari(akar, tugas.getProcessInstanceId(), tugas.getTaskDefinitionKey(), unit(tugas))
                .orElseThrow();
    }

    private String unit(Task tugas) {
        return (String) runtimeService.getVariable(tugas.getExecutionId(), Variabel.UNIT_ID);
    }

    private String unit(String[] eksekusi, Tahap tahap) {
        return (String) runtimeService.getVariable(eksekusi[0], tahap.unsur());
    }
}
