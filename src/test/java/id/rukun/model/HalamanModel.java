package id.rukun.model;

import com.tngtech.archunit.core.domain.JavaClasses;
import id.rukun.hukum.KeteranganAturan;
import id.rukun.hukum.muat.HukumUji;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.IsianMapper;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Writes the page of one model: each step with its form and fields, its code, its rules, its register, its answers. */
final class HalamanModel {

    private static final String PEMBUKA = """
            # %s

            %s

            Halaman ini ditulis oleh sebuah uji (`HalamanModelTest`) dari model dan programnya; jangan disunting dengan
            tangan.

            ![%1$s](../gambar/%s.png)

            | | |
            |---|---|
            | Kunci | `%s` |
            """;

    private final BerkasModel model;
    private final List<BerkasModel> semua;
    private final JavaClasses kelas;
    private final Process proses;
    private final Map<String, KeteranganAturan> aturan = HukumUji.KATALOG.semua().stream()
            .collect(Collectors.toMap(KeteranganAturan::id, a -> a, (lama, baru) -> baru));
    private final StringBuilder teks = new StringBuilder();

    HalamanModel(BerkasModel model, List<BerkasModel> semua, JavaClasses kelas) {
        this.model = model;
        this.semua = semua;
        this.kelas = kelas;
        proses = model.elemen(Process.class).findFirst().orElseThrow();
    }

    String tulis() {
        teks.append(PEMBUKA.formatted(proses.getName(), keterangan(proses), model.gambar(), proses.getId()));
        baris("Katalog", Acuan.katalog(proses));
        baris("Dikerjakan oleh", model.elemen(Lane.class).map(Lane::getName).distinct().toList());
        baris("Dapat dimulai oleh", Stream.ofNullable(proses.getCamundaCandidateStarterGroups())
                .flatMap(g -> Arrays.stream(g.split(","))).map(String::strip).toList());
        baris("Dipanggil oleh", semua.stream()
                .filter(m -> m.elemen(CallActivity.class).anyMatch(p -> proses.getId().equals(p.getCalledElement())))
                .flatMap(BerkasModel::prosedur).map(HalamanModel::halaman).toList());
        baris("Berakhir sebagai", model.elemen(EndEvent.class).filter(a -> a.getParentElement().equals(proses))
                .map(a -> nama(a) + " (`" + a.getId().replaceFirst("Akhir_", "").replaceFirst("__.*", "") + "`)")
                .distinct().toList());
        teks.append("\n## Langkah\n");
        dalamUrutan(proses.getFlowElements()).filter(HalamanModel::berisi).forEach(this::langkah);
        return teks.toString();
    }

    /** As the model names them; what stands in a stage follows it. */
    private static Stream<FlowNode> dalamUrutan(Collection<FlowElement> isi) {
        return isi.stream().filter(FlowNode.class::isInstance).map(FlowNode.class::cast)
                .flatMap(simpul -> Stream.concat(Stream.of(simpul), simpul instanceof SubProcess tahap
                        ? dalamUrutan(tahap.getFlowElements()) : Stream.of()));
    }

    /** Gateways are told with the question before them, ends with what leads to them. */
    private static boolean berisi(FlowNode simpul) {
        return !(simpul instanceof Gateway) && !(simpul instanceof EndEvent)
                && !(simpul.getName() == null || keterangan(simpul).isEmpty());
    }

    private void langkah(FlowNode simpul) {
        teks.append("\n### ").append(nama(simpul)).append("\n\n").append(keterangan(simpul)).append("\n\n");
        butir("Siapa", siapa(simpul));
        formulir(simpul).ifPresent(this::formulir);
        if (simpul instanceof CallActivity panggilan) {
            butir("Memanggil", List.of(halaman(panggilan.getCalledElement())));
        }
        if (simpul instanceof ServiceTask tugas) {
            KomponenRukun.ungkapan(tugas.getCamundaDelegateExpression()).ifPresent(k -> {
                butir("Kelas", List.of("`" + k.tempat() + "`"));
                aturan(tugas);
                butir("Register", new Jangkauan(k, kelas).register());
            });
        } else {
            aturan(simpul);
        }
        butir("Katalog", Acuan.katalog(simpul));
        jawaban(simpul);
    }

    private static List<String> siapa(FlowNode simpul) {
        return simpul instanceof UserTask tugas
                ? Stream.of(tugas.getCamundaCandidateGroups(), tugas.getCamundaAssignee()).filter(s -> s != null)
                        .map(s -> "`" + s + "`").toList()
                : simpul instanceof CatchEvent kejadian && !kejadian.getChildElementsByType(TimerEventDefinition.class).isEmpty()
                        ? List.of("waktu") : List.of();
    }

    private static Optional<String> formulir(FlowNode simpul) {
        String kunci = simpul instanceof UserTask t ? t.getCamundaFormKey()
                : simpul instanceof StartEvent s ? s.getCamundaFormKey() : null;
        return Optional.ofNullable(kunci).map(k -> k.replaceFirst(".*/", "").replaceFirst("\\.html$", ""))
                .filter(KomponenRukun.isian()::containsKey);
    }

    private void formulir(String kunci) {
        Class<?> isian = KomponenRukun.isian().get(kunci);
        butir("Formulir", List.of("[" + isian.getAnnotation(Formulir.class).judul() + "](../formulir.md#" + kunci
                + ") (`" + kunci + "`, `" + isian.getName().replace("id.rukun.", "") + "`)"));
        butir("Kolom", Arrays.stream(isian.getRecordComponents()).map(IsianMapper::label).toList());
    }

    private void aturan(FlowNode simpul) {
        List<String> ids = Acuan.aturan(simpul);
        if (!ids.isEmpty()) {
            teks.append("- Aturan:\n");
            ids.forEach(id -> teks.append("  - `").append(id).append("` ").append(isi(id)).append('\n'));
        }
    }

    private String isi(String id) {
        KeteranganAturan a = aturan.get(id);
        return a == null ? "akibat yang dikerjakan register" : a.judul() + " (" + a.dasar() + ")";
    }

    private void jawaban(FlowNode simpul) {
        List<SequenceFlow> keluar = List.copyOf(simpul.getOutgoing());
        if (keluar.size() == 1 && keluar.get(0).getTarget() instanceof ExclusiveGateway gerbang
                && gerbang.getOutgoing().size() > 1) {
            teks.append("- ").append(gerbang.getName()).append('\n');
            gerbang.getOutgoing().forEach(a -> teks.append("  - *").append(a.getName()).append("* → ")
                    .append(nama(a.getTarget())).append('\n'));
        } else {
            butir("Lalu", keluar.stream().map(a -> nama(a.getTarget())).filter(n -> !n.isEmpty()).toList());
        }
    }

    private void butir(String judul, Collection<String> isi) {
        if (!isi.isEmpty()) {
            teks.append("- ").append(judul).append(": ").append(String.join(", ", isi)).append('\n');
        }
    }

    private void baris(String judul, Collection<String> isi) {
        if (!isi.isEmpty()) {
            teks.append("| ").append(judul).append(" | ").append(String.join(", ", isi)).append(" |\n");
        }
    }

    private static String halaman(String kunci) {
        return "[" + kunci + "](" + kunci + ".md)";
    }

    private static String nama(FlowNode simpul) {
        return simpul.getName() == null ? "" : simpul.getName().strip().replaceAll("\\s+", " ");
    }

    private static String keterangan(BaseElement elemen) {
        return elemen.getDocumentations().stream().map(Documentation::getTextContent).collect(Collectors.joining(" "));
    }
}
