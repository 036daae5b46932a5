package id.rukun.engine.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.berkas.KasusService;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.isian.IsianTersamar;
import id.rukun.isian.KamusIsian;
import id.rukun.isian.arsip.ArsipIsian;
import id.rukun.isian.arsip.Kiriman;
import id.rukun.isian.arsip.RiwayatIsian;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.SifatIsian;
import id.rukun.tenggat.Kalender;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * What a form holds when it is opened: the submission that it gives back, of which it may keep what it does not show whole: the one
 * that it corrects, the one that fell when the case went back and is to be given anew, or the latest that another step of the same
 * process asked for with this form, which was returned. A step that asks for its own form again asks about something else. An
 * approval is never given back, nor is a decision that was returned. Of a decision that fell the words and numbers are given back, but
 * what was decided is decided anew; only its correction shows it.
 */
@Component
public class NilaiAwal {

    /** The choice of a form that decides. */
    private static final String PILIHAN_PUTUSAN = "putusan";

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

    /** The submission; empty where there is none, or the signed-in person may not see it. */
    public Optional<Kiriman> cari(Task tugas, KonteksTugas konteks) {
        if (konteks.kasusId() == null) {
            return Optional.empty();
        }
        return tugasService.dikoreksi(tugas).map(id -> riwayat.satu(konteks.kasusId(), id))
                .or(() -> riwayat.gugur(konteks.kasusId(), tugas.getTaskDefinitionKey(), konteks.unitId())
                        .filter(k -> k.formulir().equals(konteks.formulir())))
                .or(() -> dikembalikan(tugas, konteks))
                .filter(k -> sifat(k) != SifatIsian.PERSETUJUAN)
                .filter(k -> hak.membacaKiriman(kasusService.kasus(konteks.kasusId()), k.pelaku()));
    }

    /** The values of the submission by the fields' keys, as they were submitted: never for a reader. */
    public Optional<JsonNode> utuh(Task tugas, KonteksTugas konteks) {
        return cari(tugas, konteks).map(k -> arsip.nilai(k.id()));
    }

    /** The values for the form, its secrets by their ends; empty where nothing was submitted before. */
    Map<String, JsonNode> nilai(Task tugas, KonteksTugas konteks) {
        Map<String, JsonNode> nilai = new LinkedHashMap<>();
        utuh(tugas, konteks).ifPresent(isi -> {
            isi.fields().forEachRemaining(kolom -> nilai.put(kolom.getKey(), kolom.getValue()));
            IsianTersamar.samarkan(kamus.cari(konteks.formulir()).orElseThrow(), nilai);
        });
        if (diputusLagi(tugas, konteks)) {
            nilai.remove(PILIHAN_PUTUSAN);
        }
        nilai.values().removeIf(JsonNode::isNull);
        return nilai;
    }

    /** Tells the reader whose values he sees. */
    Optional<String> catatan(Task tugas, KonteksTugas konteks) {
        return cari(tugas, konteks).filter(k -> !nilai(tugas, konteks).isEmpty()).map(k -> "Formulir ini sudah diisi menurut kiriman "
                + Optional.ofNullable(k.jabatan()).orElse(k.pelaku()) + " tanggal "
                + Kalender.tulis(k.diterimaPada().atZone(Kalender.JAKARTA).toLocalDate())
                + (tugasService.dikoreksi(tugas).isEmpty() ? ". Periksa dan ubah yang perlu sebelum mengirim."
                        : ". Ubah hanya yang keliru; koreksi berlaku sesudah disetujui.")
                + (kamus.cari(konteks.formulir()).filter(IsianTersamar::ada).isEmpty() ? ""
                        : " Nomor kependudukan yang tidak diketik lagi tetap seperti dalam kiriman itu.")
                + (diputusLagi(tugas, konteks) ? " Putusannya sendiri dipilih lagi." : ""));
    }

    private boolean diputusLagi(Task tugas, KonteksTugas konteks) {
        return tugasService.dikoreksi(tugas).isEmpty() && kamus.cari(konteks.formulir()).filter(NilaiAwal::memutus).isPresent();
    }

    private static boolean memutus(Class<? extends Record> formulir) {
        return sifat(formulir) == SifatIsian.PUTUSAN && Arrays.stream(formulir.getRecordComponents())
                .anyMatch(kolom -> kolom.getName().equals(PILIHAN_PUTUSAN));
    }

    private Optional<Kiriman> dikembalikan(Task tugas, KonteksTugas konteks) {
        List<Kiriman> semua = riwayat.semua(konteks.kasusId()).stream().filter(k -> !k.gugur()
                && k.formulir().equals(konteks.formulir()) && k.prosesId().equals(konteks.prosesId())
                && k.unitId().equals(konteks.unitId()) && sifat(k) != SifatIsian.PUTUSAN).toList();
        return semua.stream().allMatch(k -> k.aktivitas().equals(tugas.getTaskDefinitionKey())) ? Optional.empty()
                : semua.stream().reduce((lama, baru) -> baru);
    }

    private SifatIsian sifat(Kiriman kiriman) {
        return sifat(kamus.cari(kiriman.formulir()).orElseThrow());
    }

    private static SifatIsian sifat(Class<? extends Record> formulir) {
        return formulir.getAnnotation(Formulir.class).sifat();
    }
}
