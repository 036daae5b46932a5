package id.rukun.model;

import id.rukun.engine.release.MigrationHints;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * A case of a released model that waits somewhere finds its place in today's model of the same name: the same id of the
 * same kind in the same subprocess, or a hint.
 */
final class KontrakRilis implements Kontrak {

    private static final List<Class<? extends FlowNode>> MENUNGGU = List.of(UserTask.class, CallActivity.class,
            SubProcess.class, ReceiveTask.class, IntermediateCatchEvent.class, BoundaryEvent.class,
            EventBasedGateway.class);

    private final Map<String, BerkasModel> kini;
    private final Function<String, MigrationHints> petunjuk;

    /** @param petunjuk what today's model of a key says about earlier versions */
    KontrakRilis(List<BerkasModel> kini, Function<String, MigrationHints> petunjuk) {
        this.kini = kini.stream().collect(Collectors.toMap(BerkasModel::nama, model -> model));
        this.petunjuk = petunjuk;
    }

    @Override
    public Stream<String> keluhan(BerkasModel rilis) {
        BerkasModel sekarang = kini.get(rilis.nama());
        if (sekarang == null) {
            return Stream.of(rilis.nama() + ": model yang sudah dirilis tidak ada lagi");
        }
        MigrationHints jalan = petunjuk.apply(rilis.elemen(Process.class).findFirst().orElseThrow().getId());
        return menunggu(rilis).flatMap(lama -> keluhan(rilis, lama, sekarang, jalan).stream());
    }

    /** The nodes at which a case can stand between two transactions. */
    private static Stream<FlowNode> menunggu(BerkasModel model) {
        return model.elemen(FlowNode.class).filter(node -> node.isCamundaAsyncBefore() || node.isCamundaAsyncAfter()
                || penyatu(node) || MENUNGGU.stream().anyMatch(jenis -> jenis.isInstance(node)));
    }

    /** A gateway at which one path waits for another. */
    private static boolean penyatu(FlowNode node) {
        return node.getIncoming().size() > 1 && (node instanceof ParallelGateway || node instanceof InclusiveGateway);
    }

    private static Optional<String> keluhan(BerkasModel rilis, FlowNode lama, BerkasModel sekarang,
            MigrationHints jalan) {
        if (jalan.tetap().contains(lama.getId())) {
            return Optional.empty();
        }
        String tujuan = jalan.pindah().getOrDefault(lama.getId(), lama.getId());
        FlowNode baru = sekarang.isi().getModelElementById(tujuan) instanceof FlowNode node ? node : null;
        if (baru == null) {
            return Optional.of(rilis.keluhan(lama, "tidak ada lagi, dan tidak ada petunjuk migrasi ke yang ada"));
        }
        if (berulang(lama) && baru != sekarang.isi().getModelElementById(lama.getId())) {
            return Optional.of(rilis.keluhan(lama, "berulang, jadi tidak dapat berganti nama"));
        }
        if (!sejenis(lama, baru) || !sewadah(lama, baru, jalan)) {
            return Optional.of(rilis.keluhan(lama, "berganti jenis atau wadah"));
        }
        return bertuliskan(lama, jalan) ? Optional.empty()
                : Optional.of(rilis.keluhan(lama, "perlu baris sendiri dalam petunjuk migrasi"));
    }

    private static boolean sejenis(FlowNode lama, FlowNode baru) {
        return lama.getElementType().equals(baru.getElementType()) && berulang(lama) == berulang(baru);
    }

    private static boolean berulang(FlowNode node) {
        return node instanceof Activity kegiatan && kegiatan.getLoopCharacteristics() != null;
    }

    private static boolean sewadah(FlowNode lama, FlowNode baru, MigrationHints jalan) {
        String wadah = wadah(lama);
        return jalan.pindah().getOrDefault(wadah, wadah).equals(wadah(baru));
    }

    /** The engine follows equal ids only in equal places. */
    private static boolean bertuliskan(FlowNode lama, MigrationHints jalan) {
        return jalan.pindah().containsKey(lama.getId()) || !jalan.pindah().containsKey(wadah(lama));
    }

    /** The process or subprocess in which a node lies; for an event at an activity, the activity. */
    private static String wadah(FlowNode node) {
        return node instanceof BoundaryEvent kejadian ? kejadian.getAttachedTo().getId()
                : node.getParentElement().getAttributeValue("id");
    }
}
