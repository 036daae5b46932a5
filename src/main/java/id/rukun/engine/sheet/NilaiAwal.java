package id.rukun.engine.sheet;

import id.rukun.berkas.KasusService;
import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.isian.arsip.ArsipIsian;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.KamusIsian;
import id.rukun.isian.arsip.Kiriman;
import id.rukun.isian.arsip.RiwayatIsian;
import id.rukun.isian.formulir.SifatIsian;
import id.rukun.tenggat.Kalender;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * What a form holds when it is opened: the submission that it corrects, or the one that fell when the case went back
 * and is to be given anew. An approval is never filled in beforehand.
 */
@Component
class NilaiAwal {

    private final TaskContext tugasService;
    private final ArsipIsian arsip;
    private final RiwayatIsian riwayat;
    private final KamusIsian kamus;
    private final KasusService kasusService;
    private final HakBaca hak;

    NilaiAwal(TaskContext tugasService, ArsipIsian arsip, RiwayatIsian riwayat, KamusIsian kamus, KasusService kasusService,
            HakBaca hak) {
        this.tugasService = tugasService;
        this.arsip = arsip;
        this.riwayat = riwayat;
        this.kamus = kamus;
        this.kasusService = kasusService;
        this.hak = hak;
    }

    /** The values by the fields' keys; empty where nothing was submitted before. */
    Map<String, JsonNode> nilai(Task tugas, KonteksTugas konteks) {
        Map<String, JsonNode> nilai = new LinkedHashMap<>();
        dahulu(tugas, konteks).ifPresent(k -> arsip.nilai(k.id()).fields()
                .forEachRemaining(kolom -> nilai.put(kolom.getKey(), kolom.getValue())));
        nilai.values().removeIf(JsonNode::isNull);
        return nilai;
    }

    /** Tells the reader whose values he sees. */
    Optional<String> catatan(Task tugas, KonteksTugas konteks) {
        return dahulu(tugas, konteks).map(k -> "Formulir ini sudah diisi menurut kiriman "
                + Optional.ofNullable(k.jabatan()).orElse(k.pelaku()) + " tanggal "
                + Kalender.tulis(k.diterimaPada().atZone(Kalender.JAKARTA).toLocalDate())
                + (tugasService.dikoreksi(tugas).isEmpty() ? ". Periksa dan ubah yang perlu sebelum mengirim."
                        : ". Ubah hanya yang keliru; koreksi berlaku sesudah disetujui."));
    }

    private Optional<Kiriman> dahulu(Task tugas, KonteksTugas konteks) {
        if (konteks.kasusId() == null) {
            return Optional.empty();
        }
        return tugasService.dikoreksi(tugas).map(id -> riwayat.satu(konteks.kasusId(), id))
                .or(() -> riwayat.gugur(konteks.kasusId(), tugas.getTaskDefinitionKey(), konteks.unitId())
                        .filter(k -> k.formulir().equals(konteks.formulir())))
                .filter(k -> sifat(k) != SifatIsian.PERSETUJUAN)
                .filter(k -> hak.membacaKiriman(kasusService.kasus(konteks.kasusId()), k.pelaku()));
    }

    private SifatIsian sifat(Kiriman kiriman) {
        return kamus.cari(kiriman.formulir()).orElseThrow().getAnnotation(Formulir.class).sifat();
    }
}
