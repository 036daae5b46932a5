package id.rukun.model;

import id.rukun.prosedur.keputusan.ketentuan.HasilPenetapan;
import id.rukun.prosedur.keputusan.ketentuan.MatriksKeputusan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;

/** Who asks for a Keputusan names a kind that exists, and draws the ends that it can reach and no other. */
final class KontrakKeputusan implements Kontrak {

    private static final String PENETAPAN = "penetapan-keputusan-lurah";

    private final MatriksKeputusan matriks;
    private final Set<String> terpanggil;

    /** @param terpanggil keys of the models that others call */
    KontrakKeputusan(MatriksKeputusan matriks, Set<String> terpanggil) {
        this.matriks = matriks;
        this.terpanggil = terpanggil;
    }

    @Override
    public Stream<String> keluhan(BerkasModel model) {
        return Stream.concat(
                model.elemen(CallActivity.class).filter(p -> PENETAPAN.equals(p.getCalledElement()))
                        .flatMap(p -> panggilan(model, p).stream()),
                model.prosedur().filter(PENETAPAN::equals).flatMap(p -> akhir(model).stream()));
    }

    private List<String> panggilan(BerkasModel model, CallActivity panggilan) {
        String jenis = masukan(panggilan, "jenisKeputusan").orElse("");
        if (!matriks.jenis().contains(jenis)) {
            return List.of(model.keluhan(panggilan, "jenis Keputusan '" + jenis + "' tidak ada dalam matriks"));
        }
        List<String> keluhan = new ArrayList<>();
        if (model.prosedur().anyMatch(terpanggil::contains) && masukan(panggilan, "pemohon").isEmpty()) {
            keluhan.add(model.keluhan(panggilan, "tidak menyebut pemohon, padahal modelnya sendiri dipanggil"));
        }
        Set<String> seharusnya = matriks.akhir(jenis).stream().map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!cabang(panggilan).equals(seharusnya)) {
            keluhan.add(model.keluhan(panggilan, "akhirnya " + cabang(panggilan) + ", yang dapat dicapai "
                    + seharusnya));
        }
        return keluhan;
    }

    private static List<String> akhir(BerkasModel model) {
        Set<String> ada = model.elemen(EndEvent.class).map(e -> e.getId().replaceFirst("^Akhir_", "").split("__")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> seharusnya = Arrays.stream(HasilPenetapan.values()).map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));
        return ada.equals(seharusnya) ? List.of()
                : List.of(model.nama() + ": akhirnya " + ada + ", seharusnya " + seharusnya);
    }

    /** The answers of the gateway two steps behind the call: the question stands between. */
    private static Set<String> cabang(CallActivity panggilan) {
        return tujuan(panggilan).flatMap(KontrakKeputusan::tujuan).filter(ExclusiveGateway.class::isInstance)
                .map(gerbang -> gerbang.getOutgoing().stream()
                        .map(a -> a.getId().replaceFirst("^Alur_" + gerbang.getId() + "_", ""))
                        .collect(Collectors.<String, Set<String>>toCollection(TreeSet::new)))
                .orElseGet(TreeSet::new);
    }

    private static Optional<FlowNode> tujuan(FlowNode dari) {
        List<SequenceFlow> keluar = List.copyOf(dari.getOutgoing());
        return keluar.size() == 1 ? Optional.of(keluar.get(0).getTarget()) : Optional.empty();
    }

    private static Optional<String> masukan(CallActivity panggilan, String nama) {
        return panggilan.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
                .filter(m -> nama.equals(m.getCamundaTarget())).map(CamundaIn::getCamundaSourceExpression)
                .map(String::valueOf).findFirst();
    }
}
