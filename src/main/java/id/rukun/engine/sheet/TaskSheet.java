package id.rukun.engine.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import id.rukun.berkas.BacaanEntri;
import id.rukun.berkas.BerkasService;
import id.rukun.berkas.HubunganKasusService;
import id.rukun.berkas.HubunganKasusService.Terkait;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.engine.AlamatKasus;
import id.rukun.engine.DaftarProsedur;
import id.rukun.engine.internal.CurrentUser;
import id.rukun.engine.office.Diwakili;
import id.rukun.engine.office.PelaksanaKantor;
import id.rukun.engine.reminder.DasarTenggat;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.hukum.Ucapan;
import id.rukun.isian.nilai.Terlampir;
import id.rukun.lampiran.LampiranService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Composes the sheet that a task's form shows: the case, the procedure's facts, the rules asked so far. */
@Component
public class TaskSheet {

    /** The field that an entry about a returned case has. */
    private static final String KEMBALI_KE = "kembaliKe";

    private final TaskContext tugasService;
    private final BerkasService berkas;
    private final WilayahService wilayah;
    private final PelaksanaKantor pelaksana;
    private final Perwakilan perwakilan;
    private final Map<String, LembarProsedur> prosedur;
    private final CurrentUser pengguna;
    private final NilaiAwal nilaiAwal;
    private final PeringatanAwal peringatan;
    private final DokumenService dokumenService;
    private final LampiranService lampiranService;
    private final HakBaca hak;
    private final AlamatKasus halaman;
    private final DasarTenggat dasarTenggat;
    private final HubunganKasusService hubungan;
    private final JamRukun jam;
    private final DaftarProsedur daftarProsedur;
    private final ObjectMapper json;

    TaskSheet(TaskContext tugasService, BerkasService berkas, WilayahService wilayah, PelaksanaKantor pelaksana,
            Perwakilan perwakilan, List<LembarProsedur> prosedur, CurrentUser pengguna, NilaiAwal nilaiAwal,
            PeringatanAwal peringatan, DokumenService dokumenService, LampiranService lampiranService, HakBaca hak,
            AlamatKasus halaman, DasarTenggat dasarTenggat, HubunganKasusService hubungan, DaftarProsedur daftarProsedur, JamRukun jam,
            ObjectMapper json) {
        this.tugasService = tugasService;
        this.berkas = berkas;
        this.wilayah = wilayah;
        this.pelaksana = pelaksana;
        this.perwakilan = perwakilan;
        this.prosedur = prosedur.stream().collect(Collectors.toMap(LembarProsedur::prosedur, p -> p));
        this.pengguna = pengguna;
        this.nilaiAwal = nilaiAwal;
        this.peringatan = peringatan;
        this.dokumenService = dokumenService;
        this.lampiranService = lampiranService;
        this.hak = hak;
        this.halaman = halaman;
        this.dasarTenggat = dasarTenggat;
        this.hubungan = hubungan;
        this.jam = jam;
        this.daftarProsedur = daftarProsedur;
        this.json = json;
    }

    /** The sheet of a task as JSON; an empty object where the task belongs to no case. */
    public String json(String taskId) {
        Task tugas = tugasService.terlihat(taskId);
        KonteksTugas konteks = tugasService.konteks(tugas);
        try {
            return json.writeValueAsString(konteks.kasusId() == null ? Map.of() : susun(tugas, konteks));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was submitted before; in a form that is opened first, what the procedure puts into it. */
    private Map<String, JsonNode> awal(Task tugas, KonteksTugas konteks) {
        Map<String, JsonNode> dahulu = nilaiAwal.nilai(tugas, konteks);
        if (!dahulu.isEmpty() || konteks.kasusId() == null) {
            return dahulu;
        }
        Map<String, JsonNode> awal = new LinkedHashMap<>();
        bagian(tugas, konteks).map(b -> b.awal(konteks)).orElse(Map.of())
                .forEach((kolom, nilai) -> awal.put(kolom, TextNode.valueOf(nilai)));
        return awal;
    }

    private Optional<LembarProsedur> bagian(Task tugas, KonteksTugas konteks) {
        return Optional.ofNullable(prosedur.get(tugasService.definisi(tugas, konteks)));
    }

    private Map<String, Object> susun(Task tugas, KonteksTugas konteks) {
        Kasus kasus = tugasService.kasus(konteks);
        Lembar lembar = new Lembar();
        lembar.fakta("Nomor kasus", kasus.nomor());
        unit(kasus, lembar);
        Optional<Diwakili> diwakili = perwakilan.untuk(tugas, pengguna.akun());
        diwakili.ifPresent(d -> lembar.fakta("Diisi atas nama", d.lengkap()));
        hari(tugas, kasus, lembar);
        terkait(kasus, lembar);
        Optional<LembarProsedur> bagian = bagian(tugas, konteks);
        bagian.ifPresent(b -> b.isi(konteks, lembar));
        tugasService.grup(tugas).forEach(kantor -> pelaksana.keterangan(kantor).ifPresent(lembar::catatan));
        List<BacaanEntri> berkasKasus = berkas.baca(kasus.id(), pengguna.akun(), "Membuka tugas " + tugas.getName());
        pengembalian(berkasKasus).ifPresent(lembar::catatan);
        nilaiAwal.catatan(tugas, konteks).ifPresent(lembar::catatan);
        peringatan.kalimat(kasus).forEach(lembar::catatan);
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("judul", kasus.judul());
        isi.put("kasus", kasus.nomor());
        halaman.alamat(kasus).ifPresent(alamat -> isi.put("alamatKasus", alamat));
        isi.put("hariIni", jam.hariIni());
        diwakili.ifPresent(d -> isi.put("diwakili", d.siapa()));
        isi.put("fakta", lembar.fakta());
        isi.put("catatan", lembar.catatan());
        isi.put("putusan", putusan(berkasKasus, kasus, konteks));
        isi.put("dokumen", dokumen(kasus));
        isi.put("lampiran", lampiran(kasus));
        bagian.map(LembarProsedur::prosedur).flatMap(kunci -> daftarProsedur.regulasi(kunci, kasus.tenant()))
                .ifPresent(kunci -> isi.put("regulasi", kunci));
        isi.putAll(lembar.lain());
        isi.put("awal", awal(tugas, konteks));
        return isi;
    }

    /** The Kelurahan of a case that an RT or RW opened; the unit itself of one from above, or of an office that is no area. */
    private void unit(Kasus kasus, Lembar lembar) {
        Optional<Unit> kelurahan = wilayah.leluhur(kasus.unitId(), JenisUnit.KELURAHAN);
        lembar.fakta(kelurahan.isPresent() ? "Kelurahan" : "Unit", wilayah.nama(kelurahan.map(Unit::id).orElse(kasus.unitId())));
    }

    /** When the office is reminded, and from when on the task is late; past its last day only that. */
    private void hari(Task tugas, Kasus kasus, Lembar lembar) {
        if (tugas.getDueDate() == null) {
            return;
        }
        LocalDate terakhir = Kalender.hari(tugas.getDueDate().toInstant());
        Optional.ofNullable(tugas.getFollowUpDate()).map(saat -> Kalender.hari(saat.toInstant()))
                .filter(hari -> !hari.isAfter(terakhir))
                .ifPresent(hari -> lembar.fakta("Diingatkan pada", Kalender.tulis(hari)));
        lembar.fakta("Terlambat sesudah", Kalender.tulis(terakhir) + " ("
                + dasarTenggat.kalimat(tugas, kasus.edisi()) + ")");
    }

    /** The other cases that have to do with this one, by their numbers. */
    private void terkait(Kasus kasus, Lembar lembar) {
        hubungan.terkait(kasus.id()).stream().collect(Collectors.groupingBy(Terkait::hubungan, LinkedHashMap::new,
                Collectors.mapping(t -> t.kasus().nomor() + " (" + t.kasus().judul() + ")", Collectors.joining(", "))))
                .forEach(lembar::fakta);
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

    private List<String> putusan(List<BacaanEntri> berkasKasus, Kasus kasus, KonteksTugas konteks) {
        return JawabanTerakhir.dari(berkasKasus, kasus.unitId(), konteks.unitId(), this::node).stream()
                .map(putusan -> (putusan.path("terpenuhi").asBoolean() ? "✓ " : "✗ ")
                        + json.convertValue(putusan, Ucapan.class).kalimat())
                .distinct()
                .toList();
    }

    /** What was signed in the case, by its name, with the address under which it is read; for those who may. */
    private Map<String, String> dokumen(Kasus kasus) {
        List<Dokumen> semua = dokumenService.dari(kasus.id());
        Map<String, String> alamat = new LinkedHashMap<>();
        if (!semua.isEmpty() && hak.membacaDokumen(kasus)) {
            semua.forEach(d -> alamat.put(d.nama(), HakBaca.alamat(kasus, d)));
        }
        return alamat;
    }

    /** The files that were attached to submissions in the case; for those who may read its dossier. */
    private List<TautanLampiran> lampiran(Kasus kasus) {
        List<Terlampir> semua = lampiranService.dari(kasus.id());
        return semua.isEmpty() || !hak.membacaBerkas(kasus) ? List.of()
                : semua.stream().map(l -> new TautanLampiran(l.sebutan(), HakBaca.ALAMAT_LAMPIRAN + "/" + l.id())).toList();
    }

    /** A file by its name, with the address at which it is downloaded. */
    private record TautanLampiran(String nama, String alamat) {}

    private JsonNode node(String isi) {
        try {
            return json.readTree(isi);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
