package id.rukun.engine.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.rukun.berkas.BacaanEntri;
import id.rukun.berkas.BerkasService;
import id.rukun.berkas.JenisEntri;
import id.rukun.berkas.Kasus;
import id.rukun.engine.Lembar;
import id.rukun.engine.LembarProsedur;
import id.rukun.engine.LembarProsedur.KonteksTugas;
import id.rukun.hukum.Ucapan;
import id.rukun.wilayah.WilayahService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.stereotype.Component;

/** Composes the sheet that a task's form shows: the case, the procedure's facts, the rules asked so far. */
@Component
public class TaskSheet {

    private static final int PUTUSAN_TERAKHIR = 8;
    /** The field that an entry about a returned case has. */
    private static final String KEMBALI_KE = "kembaliKe";

    private final TaskContext tugasService;
    private final BerkasService berkas;
    private final WilayahService wilayah;
    private final Map<String, LembarProsedur> prosedur;
    private final CurrentUser pengguna;
    private final NilaiAwal nilaiAwal;
    private final PeringatanAwal peringatan;
    private final ObjectMapper json;

    TaskSheet(TaskContext tugasService, BerkasService berkas, WilayahService wilayah, List<LembarProsedur> prosedur,
            CurrentUser pengguna, NilaiAwal nilaiAwal, PeringatanAwal peringatan, ObjectMapper json) {
        this.tugasService = tugasService;
        this.berkas = berkas;
        this.wilayah = wilayah;
        this.prosedur = prosedur.stream().collect(Collectors.toMap(LembarProsedur::prosedur, p -> p));
        this.pengguna = pengguna;
        this.nilaiAwal = nilaiAwal;
        this.peringatan = peringatan;
        this.json = json;
    }

    /** The sheet of a task as JSON; an empty object where the task belongs to no case. */
    String json(String taskId) {
        Task tugas = tugasService.terlihat(taskId);
        KonteksTugas konteks = tugasService.konteks(tugas);
        try {
            return json.writeValueAsString(konteks.kasusId() == null ? Map.of() : susun(tugas, konteks));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the fields of the task's form hold when it is opened, by key; empty for a form that begins empty. */
    Map<String, TypedValue> awal(String taskId) {
        Task tugas = tugasService.terlihat(taskId);
        return nilaiAwal.variabel(tugas, tugasService.konteks(tugas));
    }

    private Map<String, Object> susun(Task tugas, KonteksTugas konteks) {
        Kasus kasus = tugasService.kasus(konteks);
        Lembar lembar = new Lembar();
        lembar.fakta("Nomor kasus", kasus.nomor());
        lembar.fakta("Kelurahan", wilayah.nama(kasus.unitId()));
        LembarProsedur bagian = prosedur.get(tugasService.definisi(tugas, konteks));
        if (bagian != null) {
            bagian.isi(konteks, lembar);
        }
        List<BacaanEntri> berkasKasus = berkas.baca(kasus.id(), pengguna.akun(), "Membuka tugas " + tugas.getName());
        pengembalian(berkasKasus).ifPresent(lembar::catatan);
        nilaiAwal.catatan(tugas, konteks).ifPresent(lembar::catatan);
        peringatan.kalimat(kasus).forEach(lembar::catatan);
        List<String> putusan = putusan(berkasKasus);
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("judul", kasus.judul());
        isi.put("fakta", lembar.fakta());
        isi.put("catatan", lembar.catatan());
        isi.put("putusan", putusan);
        isi.put("ringkasan", Markdown.ringkasan(kasus.judul(), lembar, putusan));
        isi.putAll(lembar.lain());
        isi.put("awal", nilaiAwal.nilai(tugas, konteks));
        return isi;
    }

    /** Why the case is at this stage again, where somebody took it back. */
    private Optional<String> pengembalian(List<BacaanEntri> berkasKasus) {
        return isi(berkasKasus, JenisEntri.TINDAKAN).filter(tindakan -> tindakan.has(KEMBALI_KE))
                .reduce((dahulu, kemudian) -> kemudian)
                .map(tindakan -> tindakan.path("tindakan").asText() + " atas permintaan "
                        + tindakan.path("dimintaOleh").asText() + ": " + tindakan.path("alasan").asText());
    }

    private Stream<JsonNode> isi(List<BacaanEntri> berkasKasus, JenisEntri jenis) {
        return berkasKasus.stream().filter(bacaan -> bacaan.entri().jenis() == jenis && bacaan.isi() != null)
                .map(bacaan -> node(bacaan.isi()));
    }

    private List<String> putusan(List<BacaanEntri> berkasKasus) {
        List<JsonNode> semua = isi(berkasKasus, JenisEntri.PUTUSAN).toList();
        return semua.subList(Math.max(0, semua.size() - PUTUSAN_TERAKHIR), semua.size()).stream()
                .map(putusan -> (putusan.path("terpenuhi").asBoolean() ? "✓ " : "✗ ")
                        + json.convertValue(putusan, Ucapan.class).kalimat())
                .distinct()
                .toList();
    }

    private JsonNode node(String isi) {
        try {
            return json.readTree(isi);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
