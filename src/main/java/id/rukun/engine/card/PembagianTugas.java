package id.rukun.engine.card;

import id.rukun.berkas.BerkasService;
import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.rantai.EntriBerkas;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.berkas.rantai.Pelaku;
import id.rukun.engine.Variabel;
import id.rukun.engine.card.KabarPembagian.Penyerahan;
import id.rukun.engine.internal.TanpaHak;
import id.rukun.engine.office.JenjangKantor;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.PelaksanaKantor;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.KursiAkun;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The head of an office gives its tasks to those who work there: of a Kelurahan's staff the Lurah, or who stands in for him
 * (kebijakan Rukun). An office of one seat has nobody to give them to.
 */
@Component
public class PembagianTugas {

    private static final int TERBANYAK = 200;

    private final TanpaHak tanpaHak;
    private final TaskService taskService;
    private final IdentityService identityService;
    private final KartuTugas kartu;
    private final JenjangKantor jenjang;
    private final PelaksanaKantor pelaksana;
    private final JabatanService jabatan;
    private final WilayahService wilayah;
    private final KasusService kasusService;
    private final BerkasService berkas;
    private final KabarPembagian kabar;
    private final JamRukun jam;

    PembagianTugas(TanpaHak tanpaHak, @Lazy TaskService taskService, @Lazy IdentityService identityService, KartuTugas kartu,
            JenjangKantor jenjang, PelaksanaKantor pelaksana, JabatanService jabatan, WilayahService wilayah,
            KasusService kasusService, BerkasService berkas, KabarPembagian kabar, JamRukun jam) {
        this.tanpaHak = tanpaHak;
        this.taskService = taskService;
        this.identityService = identityService;
        this.kartu = kartu;
        this.jenjang = jenjang;
        this.pelaksana = pelaksana;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
        this.kasusService = kasusService;
        this.berkas = berkas;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** What came of the command. */
    public enum HasilPembagian { DISERAHKAN, BUKAN_KEPALANYA, BUKAN_ANGGOTA, SUDAH_DIPEGANG, BERUBAH }

    /**
     * Somebody who works in an office.
     *
     * @param akun his login
     * @param nama his name
     * @param kantor group of the office
     */
    public record AnggotaKantor(String akun, String nama, String kantor) {}

    /**
     * A task of an office.
     *
     * @param kartu its card
     * @param kantor group of the office
     * @param pemegang login of the person who holds it; {@code null} for none
     */
    public record TugasKantor(Kartu kartu, String kantor, String pemegang) {}

    /**
     * Who may be given a task.
     *
     * @param pemegang login of the person who holds it; {@code null} for none
     * @param anggota who works in its office
     */
    public record PilihanPenerima(String pemegang, List<AnggotaKantor> anggota) {}

    /** Groups of the offices that a person heads today. */
    @Transactional(readOnly = true)
    public List<String> dipimpin(String akun) {
        return pelaksana.kursi(akun).stream().flatMap(this::kantor).distinct().toList();
    }

    private Stream<String> kantor(KursiAkun kepala) {
        if (Kantor.perorangan(kepala.peran())) {
            return Stream.empty();
        }
        JenisUnit jenis = wilayah.unit(kepala.unitId()).jenis();
        return Arrays.stream(Jabatan.values())
                .filter(j -> j.jamak() && j.bertugas() && !j.pengurus() && j.kedudukan().contains(jenis))
                // Each of their posts is an office of one person.
                .filter(j -> j != Jabatan.PEJABAT_UNIT)
                // A government without units of its own has no offices of such.
                .filter(j -> !j.kedudukan().contains(JenisUnit.UNIT_KERJA) || wilayah.tempat(kepala.unitId(), JenisUnit.SETDA).isPresent())
                .map(j -> Kantor.idGrup(j.peran(), kepala.unitId()))
                .filter(grup -> jenjang.atasan(grup).equals(Kantor.idGrup(kepala.peran(), kepala.unitId())));
    }

    /** Who works in an office today and can sign in. */
    @Transactional(readOnly = true)
    public List<AnggotaKantor> anggota(String grup) {
        List<String> akun = tanpaHak.tanya(() -> identityService.createUserQuery().memberOfGroup(grup).list()).stream()
                .map(User::getId).toList();
        return akun.stream().flatMap(a -> posisi(a, grup).map(p -> new AnggotaKantor(a, p.nama(), grup)).stream()).toList();
    }

    private Optional<PemegangJabatan> posisi(String akun, String grup) {
        return jabatan.jabatanAkun(akun, jam.hariIni()).stream()
                .filter(p -> Kantor.idGrup(jabatan.peran(p, jam.hariIni()), p.unitId()).equals(grup)).findFirst();
    }

    /** The open tasks of some offices, the oldest first, at most two hundred. */
    @Transactional(readOnly = true)
    public List<TugasKantor> tugas(List<String> grup) {
        return grup.isEmpty() ? List.of() : tanpaHak.tanya(() -> {
            List<Task> semua = taskService.createTaskQuery().taskCandidateGroupIn(grup).includeAssignedTasks()
                    .orderByTaskCreateTime().asc().listPage(0, TERBANYAK);
            Map<String, Task> perId = new LinkedHashMap<>();
            semua.forEach(t -> perId.put(t.getId(), t));
            return kartu.kartu(List.copyOf(perId.values())).stream().map(k -> new TugasKantor(k,
                    kantornya(perId.get(k.tugas()), grup), perId.get(k.tugas()).getAssignee())).toList();
        });
    }

    /** Of a task of an office that a person heads; empty for any other. */
    @Transactional(readOnly = true)
    public Optional<PilihanPenerima> penerima(String kepala, String taskId) {
        List<String> grup = dipimpin(kepala);
        return grup.isEmpty() ? Optional.empty() : tanpaHak.tanya(() -> {
            Task tugas = taskService.createTaskQuery().taskId(taskId).singleResult();
            return tugas == null ? Optional.empty()
                    : milik(tugas, grup).map(g -> new PilihanPenerima(tugas.getAssignee(), anggota(g)));
        });
    }

    /** Which of the offices for which it was found has a task: asked only where there are several. */
    private String kantornya(Task tugas, List<String> grup) {
        return grup.size() == 1 ? grup.get(0) : milik(tugas, grup).orElse(null);
    }

    /** The office, among some, whose task it is. */
    private Optional<String> milik(Task tugas, List<String> grup) {
        return taskService.getIdentityLinksForTask(tugas.getId()).stream().map(IdentityLink::getGroupId)
                .filter(grup::contains).findFirst();
    }

    /**
     * Gives a task of an office that a person heads to somebody who works there; the dossier of its case says so, and both are told
     * who are concerned. What whoever held it before has typed stays his.
     *
     * @param kepala login of the head
     * @param kepada login of who is to do it
     */
    public HasilPembagian serahkan(String kepala, String taskId, String kepada) {
        List<String> grup = dipimpin(kepala);
        try {
            return grup.isEmpty() ? HasilPembagian.BUKAN_KEPALANYA
                    : tanpaHak.tanya(() -> serahkan(kepala, taskId, kepada, grup));
        } catch (NullValueException | BadUserRequestException e) { // gone meanwhile, or told so by the outer interceptor
            return HasilPembagian.BERUBAH;
        }
    }

    private HasilPembagian serahkan(String kepala, String taskId, String kepada, List<String> grup) {
        Task tugas = taskService.createTaskQuery().taskId(taskId).singleResult();
        Optional<String> kantornya = tugas == null ? Optional.empty() : milik(tugas, grup);
        if (kantornya.isEmpty()) {
            return HasilPembagian.BUKAN_KEPALANYA;
        }
        Optional<PemegangJabatan> siapa = posisi(kepada, kantornya.get());
        if (siapa.isEmpty()) {
            return HasilPembagian.BUKAN_ANGGOTA;
        }
        if (kepada.equals(tugas.getAssignee())) {
            return HasilPembagian.SUDAH_DIPEGANG;
        }
        catat(tugas, kepala, kantornya.get(), siapa.get());
        taskService.setAssignee(taskId, kepada);
        return HasilPembagian.DISERAHKAN;
    }

    private void catat(Task tugas, String kepala, String grup, PemegangJabatan siapa) {
        Kasus kasus = kasusService.kasus((String) taskService.getVariable(tugas.getId(), Variabel.KASUS_ID));
        Optional<PemegangJabatan> lama = Optional.ofNullable(tugas.getAssignee()).flatMap(akun -> posisi(akun, grup));
        Map<String, Object> isi = new LinkedHashMap<>(Map.of("tindakan", "Tugas diserahkan oleh kepala kantor", "tugas",
                tugas.getName(), "kepada", siapa.nama() + ", " + jabatan.sebutan(siapa)));
        lama.map(PemegangJabatan::nama).ifPresent(nama -> isi.put("sebelumnya", nama));
        Pelaku pelaku = pelaksana.pelaku(kepala, List.of(jenjang.atasan(grup)));
        EntriBerkas entri = berkas.tulis(kasus.id(), JenisEntri.TINDAKAN, pelaku, tugas.getName(), isi);
        kabar.beritahu(tugas, new Penyerahan(kasus.id() + "/" + entri.urutan(), kepala, sebutan(pelaku, jenjang.atasan(grup)), siapa,
                lama));
    }

    /** "Siti Aminah, Lurah Gambir": of several posts the one in which he heads the office, else the quality in which he stands in. */
    private String sebutan(Pelaku pelaku, String kantorKepala) {
        return posisi(pelaku.akun(), kantorKepala).map(p -> p.nama() + ", " + jabatan.sebutan(p)).orElseGet(
                () -> jabatan.jabatanAkun(pelaku.akun(), jam.hariIni()).stream().map(PemegangJabatan::nama).findFirst()
                        .map(nama -> nama + ", " + pelaku.jabatan()).orElse(pelaku.jabatan()));
    }
}
