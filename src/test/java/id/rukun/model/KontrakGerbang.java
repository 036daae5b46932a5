package id.rukun.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/**
 * Every exclusive gateway asks one question and offers exactly its answers: the id of a flow ends in the
 * constant, {@code Alur_<gateway>_<CONSTANT>}.
 */
final class KontrakGerbang implements Kontrak {

    @Override
    public Stream<String> keluhan(BerkasModel model) {
        Stream<String> gerbang = model.elemen(ExclusiveGateway.class).filter(KontrakGerbang::bercabang)
                .flatMap(g -> pertanyaan(g)
                        .map(pertanyaan -> cabang(model, g, pertanyaan).stream())
                        .orElseGet(() -> Stream.of(
                                model.keluhan(g, "tidak didahului tepat satu tugas layanan dengan Gerbang"))));
        Stream<String> tugas = model.elemen(ServiceTask.class)
                .filter(t -> KomponenRukun.pertanyaan(t.getCamundaDelegateExpression()).isPresent())
                .filter(t -> !(tujuan(t) instanceof ExclusiveGateway g && bercabang(g)))
                .map(t -> model.keluhan(t, "pertanyaannya tidak diikuti gerbang bercabang"));
        Stream<String> tanpaGerbang = model.elemen(SequenceFlow.class)
                .filter(a -> a.getConditionExpression() != null && !(a.getSource() instanceof ExclusiveGateway))
                .map(a -> model.keluhan(a, "bersyarat tanpa gerbang"));
        return Stream.of(gerbang, tugas, tanpaGerbang).flatMap(s -> s);
    }

    private static boolean bercabang(ExclusiveGateway gerbang) {
        return gerbang.getOutgoing().size() > 1;
    }

    private static FlowNode tujuan(ServiceTask tugas) {
        Collection<SequenceFlow> keluar = tugas.getOutgoing();
        return keluar.size() == 1 ? keluar.iterator().next().getTarget() : null;
    }

    private static Optional<Komponen.Tanya> pertanyaan(ExclusiveGateway gerbang) {
        Collection<SequenceFlow> masuk = gerbang.getIncoming();
        return masuk.size() == 1 && masuk.iterator().next().getSource() instanceof ServiceTask tugas
                ? KomponenRukun.pertanyaan(tugas.getCamundaDelegateExpression()) : Optional.empty();
    }

    private static List<String> cabang(BerkasModel model, ExclusiveGateway gerbang, Komponen.Tanya pertanyaan) {
        List<String> keluhan = new ArrayList<>();
        List<String> konstanta =
                Arrays.stream(pertanyaan.jawaban().getEnumConstants()).map(k -> ((Enum<?>) k).name()).sorted().toList();
        List<String> dijawab = gerbang.getOutgoing().stream().map(a -> jawaban(gerbang, a)).sorted().toList();
        if (!dijawab.equals(konstanta)) {
            keluhan.add(model.keluhan(gerbang, "alurnya " + dijawab + ", jawabannya " + konstanta));
        }
        if (gerbang.getDefault() == null) {
            keluhan.add(model.keluhan(gerbang, "tanpa alur bawaan"));
        }
        String variabel = pertanyaan.variabel();
        gerbang.getOutgoing().stream()
                .filter(alur -> !syarat(alur).equals(seharusnya(gerbang, alur, variabel)))
                .forEach(alur -> keluhan.add(model.keluhan(alur, "syaratnya '" + syarat(alur) + "', seharusnya '"
                        + seharusnya(gerbang, alur, variabel) + "'")));
        return keluhan;
    }

    /** The constant that a flow stands for; its name says it in words. */
    static String jawaban(FlowNode gerbang, SequenceFlow alur) {
        String awalan = "Alur_" + gerbang.getId() + "_";
        return alur.getId().startsWith(awalan) ? alur.getId().substring(awalan.length()) : alur.getId();
    }

    private static String syarat(SequenceFlow alur) {
        return alur.getConditionExpression() == null ? "" : alur.getConditionExpression().getTextContent();
    }

    private static String seharusnya(ExclusiveGateway gerbang, SequenceFlow alur, String variabel) {
        return alur.equals(gerbang.getDefault()) ? "" : "${" + variabel + " == '" + jawaban(gerbang, alur) + "'}";
    }
}
