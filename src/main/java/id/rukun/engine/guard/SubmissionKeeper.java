package id.rukun.engine.guard;

import id.rukun.berkas.BerkasService;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.KasusService;
import id.rukun.berkas.rantai.Pelaku;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.PelaksanaKantor;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.engine.sheet.NilaiAwal;
import id.rukun.engine.sheet.TaskContext;
import id.rukun.isian.arsip.ArsipIsian;
import id.rukun.isian.arsip.AsalIsian;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.arsip.Kiriman;
import id.rukun.isian.arsip.RiwayatIsian;
import id.rukun.isian.arsip.SuratDiwakili;
import id.rukun.isian.arsip.TempatIsian;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.KursiAkun;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.penduduk.Penduduk;
import id.rukun.penduduk.PendudukService;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.WilayahService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Keeps a submission that stands: as isian and as an entry of the case's dossier. */
@Component
class SubmissionKeeper {

    private final ArsipIsian arsip;
    private final SubmittedFiles lampiran;
    private final RiwayatIsian riwayat;
    private final TaskContext tugasService;
    private final NilaiAwal nilaiAwal;
    private final KasusService kasusService;
    private final BerkasService berkas;
    private final WilayahService wilayah;
    private final PendudukService penduduk;
    private final JabatanService jabatan;
    private final PelaksanaKantor pelaksana;
    private final JamRukun jam;

    SubmissionKeeper(ArsipIsian arsip, SubmittedFiles lampiran, RiwayatIsian riwayat, TaskContext tugasService,
            NilaiAwal nilaiAwal, KasusService kasusService, BerkasService berkas, WilayahService wilayah, PendudukService penduduk,
            JabatanService jabatan, PelaksanaKantor pelaksana, JamRukun jam) {
        this.arsip = arsip;
        this.lampiran = lampiran;
        this.riwayat = riwayat;
        this.tugasService = tugasService;
        this.nilaiAwal = nilaiAwal;
        this.kasusService = kasusService;
        this.berkas = berkas;
        this.wilayah = wilayah;
        this.penduduk = penduduk;
        this.jabatan = jabatan;
        this.pelaksana = pelaksana;
        this.jam = jam;
    }

    /** Opens the case that a start form begins, for the unit of the post in which it was submitted. */
    Kasus buka(ProcessDefinition definisi, KursiAkun kursi) {
        return kasusService.buka(definisi.getKey(), definisi.getName(), wilayah.unit(kursi.unitId()).tenant(),
                kursi.unitId(), kursi.akun());
    }

    Kasus kasus(String id) {
        return kasusService.kasus(id);
    }

    /**
     * Keeps the submission of a start form and returns its id.
     *
     * @param mulai id of the start event whose form opens the case; empty where the form only acts on one
     */
    String simpan(Kasus kasus, Record isian, KursiAkun kursi, Optional<String> mulai) {
        AsalIsian asal = new AsalIsian(kasus.id(), null, null, pelaku(kursi.akun()));
        String kantor = Kantor.idGrup(kursi.peran(), kursi.unitId());
        return mulai.map(id -> simpan(asal.pada(new TempatIsian(id, kasus.unitId(), kantor)), isian, kasus.judul(), null))
                .orElseGet(() -> simpan(asal, isian, isian.getClass().getAnnotation(Formulir.class).judul(), null));
    }

    /** The process that a start form began uses its submission from now on, so that it can be corrected. */
    void dipakai(String isianId, String prosesId) {
        riwayat.pakai(isianId, prosesId);
    }

    /**
     * Keeps the submission of a task's form and returns its id; what it gives anew is superseded.
     *
     * @param surat for whom it is submitted, a correction too: its own paper says so
     */
    String simpan(KonteksTugas konteks, Task tugas, Record isian, String akun, Optional<SuratDiwakili> surat) {
        Optional<String> dikoreksi = tugasService.dikoreksi(tugas);
        AsalIsian asal = new AsalIsian(konteks.kasusId(), tugas.getProcessInstanceId(), tugas.getId(),
                pelaksana.pelaku(akun, tugasService.grup(tugas)))
                .untuk(surat.orElse(null));
        if (dikoreksi.isPresent()) {
            return simpan(asal.mengoreksi(dikoreksi.get()), isian, tugas.getName(), dikoreksi.get());
        }
        if (!tugasService.milikKasus(tugas, konteks)) {
            return simpan(asal, isian, tugas.getName(), null);
        }
        TempatIsian tempat = new TempatIsian(tugas.getTaskDefinitionKey(), konteks.unitId(), kantor(tugas, konteks, akun));
        Optional<String> gugur = riwayat.gugur(konteks.kasusId(), tempat.aktivitas(), tempat.unitId())
                .filter(lama -> lama.formulir().equals(konteks.formulir())).map(Kiriman::id);
        String baru = simpan(asal.pada(tempat), isian, tugas.getName(), gugur.or(() -> dikembalikan(tugas, konteks, isian)).orElse(null));
        gugur.ifPresent(lama -> arsip.gantikan(lama, baru));
        return baru;
    }

    /** The submission that was returned, where files are sent that may be its own. */
    private Optional<String> dikembalikan(Task tugas, KonteksTugas konteks, Record isian) {
        return SubmittedFiles.ids(isian).isEmpty() ? Optional.empty() : nilaiAwal.cari(tugas, konteks).map(Kiriman::id);
    }

    /** The office in which somebody sends it: of a task that belongs to several offices his own. */
    private String kantor(Task tugas, KonteksTugas konteks, String akun) {
        List<String> semua = tugasService.grup(tugas);
        Set<String> miliknya = semua.size() < 2 ? Set.of() : pelaksana.kursi(akun).stream()
                .map(kursi -> Kantor.idGrup(kursi.peran(), kursi.unitId())).collect(Collectors.toSet());
        return semua.stream().filter(miliknya::contains).findFirst().orElseGet(() -> tugasService.grup(tugas, konteks, akun));
    }

    /** @param sebelumnya the submission that this one corrects, gives anew or gives back, whose files it may keep; {@code null} if none */
    private String simpan(AsalIsian asal, Record kiriman, String aktivitas, String sebelumnya) {
        SortedSet<String> terlampir = SubmittedFiles.ids(kiriman);
        Record isian = lampiran.lengkapi(kiriman, terlampir, asal.pelaku().akun(), sebelumnya);
        String id = arsip.simpan(asal, isian);
        lampiran.ikat(terlampir, id, asal.kasusId());
        String formulir = isian.getClass().getAnnotation(Formulir.class).kunci();
        Map<String, Object> isi = new LinkedHashMap<>(Map.of("isian", id, "formulir", formulir, "isi", isian));
        if (asal.tempat() != null) {
            isi.put("unit", asal.tempat().unitId());
        }
        if (asal.diwakili() != null) {
            isi.put("diwakili", Map.of("orang", nama(asal.diwakili().orang()), "surat", asal.diwakili().surat(),
                    "tanggal", asal.diwakili().tanggal()));
        }
        berkas.tulis(asal.kasusId(), JenisEntri.ISIAN, asal.pelaku(), aktivitas, isi);
        return id;
    }

    /** Of a resident his own name, of a civil servant that in his post. */
    private String nama(String orang) {
        return penduduk.cari(orang).map(Penduduk::nama).or(() -> jabatan.jabatanOrang(orang, jam.hariIni(), jam.hariIni())
                .stream().findFirst().map(PemegangJabatan::nama)).orElse(orang);
    }

    private Pelaku pelaku(String akun) {
        return new Pelaku(akun, jabatan.sebutanAkun(akun, jam.hariIni()));
    }
}
