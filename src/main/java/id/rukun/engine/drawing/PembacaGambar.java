package id.rukun.engine.drawing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** Reads the drawing that a model carries: what its diagram interchange says, nothing is laid out anew. */
class PembacaGambar {

    private static final int TEPI = 10;

    private final BpmnModelInstance model;
    private final PembacaDasar dasar;

    PembacaGambar(BpmnModelInstance model, PembacaDasar dasar) {
        this.model = model;
        this.dasar = dasar;
    }

    Gambar gambar() {
        List<Bentuk> bentuk = model.getModelElementsByType(BpmnShape.class).stream().flatMap(s -> bentuk(s).stream())
                .sorted(Comparator.comparing(b -> b.jenis().wadah() ? b.jenis().ordinal() : Integer.MAX_VALUE)).toList();
        List<Garis> garis = model.getModelElementsByType(BpmnEdge.class).stream().flatMap(e -> garis(e).stream()).toList();
        String nama = model.getModelElementsByType(Process.class).iterator().next().getName();
        return new Gambar(nama, bingkai(bentuk, garis), bentuk, garis);
    }

    private Optional<Bentuk> bentuk(BpmnShape gambar) {
        BaseElement elemen = gambar.getBpmnElement();
        return jenis(elemen).map(jenis -> new Bentuk(elemen.getId(), jenis, nama(elemen), keterangan(elemen),
                dasar.dari(elemen), lambang(elemen), berulang(elemen), kotak(gambar.getBounds()), label(gambar.getBpmnLabel())));
    }

    private static Optional<JenisBentuk> jenis(BaseElement elemen) {
        if (elemen instanceof FlowNode simpul) {
            return Optional.of(simpul(simpul));
        }
        return elemen instanceof Participant ? Optional.of(JenisBentuk.KOLAM)
                : elemen instanceof Lane ? Optional.of(JenisBentuk.LAJUR) : Optional.empty();
    }

    private static JenisBentuk simpul(FlowNode simpul) {
        if (simpul instanceof Event peristiwa) {
            return peristiwa(peristiwa);
        }
        if (simpul instanceof Gateway) {
            return JenisBentuk.GERBANG;
        }
        return simpul instanceof CallActivity ? JenisBentuk.PANGGILAN
                : simpul instanceof SubProcess ? JenisBentuk.SUBPROSES
                : simpul instanceof UserTask ? JenisBentuk.TUGAS_ORANG : JenisBentuk.TUGAS_RUKUN;
    }

    private static JenisBentuk peristiwa(Event peristiwa) {
        return peristiwa instanceof StartEvent ? JenisBentuk.MULAI
                : peristiwa instanceof EndEvent ? JenisBentuk.AKHIR
                : peristiwa instanceof BoundaryEvent ? JenisBentuk.TEMPEL : JenisBentuk.TENGAH;
    }

    private static String nama(BaseElement elemen) {
        return terisi(elemen instanceof FlowElement f ? f.getName() : elemen instanceof Lane l ? l.getName()
                : elemen instanceof Participant p ? p.getName() : null);
    }

    private static String keterangan(BaseElement elemen) {
        return elemen.getDocumentations().stream().map(d -> terisi(d.getTextContent())).collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ").strip();
    }

    private static String terisi(String teks) {
        return teks == null ? "" : teks.replaceAll("\\s+", " ").strip();
    }

    private static boolean berulang(BaseElement elemen) {
        return elemen instanceof Activity kegiatan && kegiatan.getLoopCharacteristics() != null;
    }

    private static String lambang(BaseElement elemen) {
        if (elemen instanceof Gateway) {
            return elemen instanceof ExclusiveGateway ? "atau" : elemen instanceof ParallelGateway ? "dan"
                    : elemen instanceof EventBasedGateway ? "kejadian" : "atau-dan";
        }
        return elemen instanceof Event ? elemen.getChildElementsByType(EventDefinition.class).stream().findFirst()
                .map(d -> lambang(d.getElementType().getTypeName())).orElse(null) : null;
    }

    private static String lambang(String jenis) {
        return switch (jenis) {
            case "timerEventDefinition" -> "waktu";
            case "messageEventDefinition" -> "pesan";
            case "signalEventDefinition" -> "isyarat";
            case "terminateEventDefinition" -> "akhiri";
            case "conditionalEventDefinition" -> "bersyarat";
            default -> "galat";
        };
    }

    private static Optional<Garis> garis(BpmnEdge gambar) {
        return gambar.getBpmnElement() instanceof SequenceFlow alur ? Optional.of(new Garis(alur.getSource().getId(),
                alur.getTarget().getId(), terisi(alur.getName()), bawaan(alur), gambar.getWaypoints().stream()
                .map(t -> new Titik((int) Math.round(t.getX()), (int) Math.round(t.getY()))).toList(),
                label(gambar.getBpmnLabel()))) : Optional.empty();
    }

    private static boolean bawaan(SequenceFlow alur) {
        return alur.getSource() instanceof ExclusiveGateway gerbang && alur.equals(gerbang.getDefault());
    }

    private static Kotak label(BpmnLabel label) {
        return label == null || label.getBounds() == null ? null : kotak(label.getBounds());
    }

    private static Kotak kotak(Bounds batas) {
        return new Kotak((int) Math.round(batas.getX()), (int) Math.round(batas.getY()),
                (int) Math.round(batas.getWidth()), (int) Math.round(batas.getHeight()));
    }

    private static Kotak bingkai(List<Bentuk> bentuk, List<Garis> garis) {
        List<Titik> sudut = new ArrayList<>(garis.stream().map(Garis::titik).flatMap(Collection::stream).toList());
        Stream.concat(bentuk.stream().flatMap(b -> Stream.of(b.letak(), b.label())), garis.stream().map(Garis::label))
                .filter(Objects::nonNull).forEach(k -> {
                    sudut.add(new Titik(k.x(), k.y()));
                    sudut.add(new Titik(k.x() + k.lebar(), k.y() + k.tinggi()));
                });
        int kiri = sudut.stream().mapToInt(Titik::x).min().orElse(0) - TEPI;
        int atas = sudut.stream().mapToInt(Titik::y).min().orElse(0) - TEPI;
        return new Kotak(kiri, atas, sudut.stream().mapToInt(Titik::x).max().orElse(0) + TEPI - kiri,
                sudut.stream().mapToInt(Titik::y).max().orElse(0) + TEPI - atas);
    }
}
