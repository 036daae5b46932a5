package id.rukun.engine.sheet;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.kasus.StatusKasus;
import id.rukun.berkas.KasusService;
import id.rukun.engine.internal.CurrentUser;
import id.rukun.engine.internal.TanpaHak;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.PelaksanaKantor;
import id.rukun.engine.office.Pengusul;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.isian.arsip.RiwayatIsian;
import id.rukun.jabatan.AkunOrangService;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.KursiAkun;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahService;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The running cases in which the signed-in person takes part: cases of his area; cases of the Kelurahan around it that
 * his office proposed, that he opened, or in which he or his office has submitted something or has a task; where the
 * government has units that are no areas, cases of any unit in which his office has. An office for which he stands in
 * counts as his. Those about which nothing can be asked for any more are not offered.
 */
@Component
public class KasusSaya implements DaftarPilihan {

    private final CurrentUser pengguna;
    private final JabatanService jabatan;
    private final AkunOrangService akunOrang;
    private final WilayahService wilayah;
    private final KasusService kasusService;
    private final RiwayatIsian riwayat;
    private final Pengusul pengusul;
    private final PelaksanaKantor pelaksana;
    private final List<KasusTertutup> penutup;
    private final HakBaca hak;
    private final CaseFinder pencari;
    private final TaskService taskService;
    private final JamRukun jam;

    KasusSaya(CurrentUser pengguna, JabatanService jabatan, AkunOrangService akunOrang, WilayahService wilayah,
            KasusService kasusService, RiwayatIsian riwayat, Pengusul pengusul, PelaksanaKantor pelaksana, List<KasusTertutup> penutup,
            HakBaca hak, CaseFinder pencari, @Lazy TaskService taskService, JamRukun jam) {
        this.pengguna = pengguna;
        this.jabatan = jabatan;
        this.akunOrang = akunOrang;
        this.wilayah = wilayah;
        this.kasusService = kasusService;
        this.riwayat = riwayat;
        this.pengusul = pengusul;
        this.pelaksana = pelaksana;
        this.penutup = penutup;
        this.hak = hak;
        this.pencari = pencari;
        this.taskService = taskService;
        this.jam = jam;
    }

    @Override
    public String nama() {
        return "kasus-saya";
    }

    @Override
    public String sebutan() {
        return "kasus saya";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        Map<String, Kasus> perId = new LinkedHashMap<>();
        kursi(pengguna.akun()).forEach(kursi -> kasus(kursi).forEach(k -> perId.put(k.id(), k)));
        penutup.forEach(p -> perId.keySet().removeAll(p.tertutup(List.copyOf(perId.keySet()))));
        return perId.values().stream().map(this::baris).toList();
    }

    /**
     * The post in which a person takes part in a running case, of several the one that proposed it, else one that has submitted
     * something to it; empty if there is no such case, or none of his.
     */
    public Optional<KursiAkun> kursi(String kasusId, String akun, Set<String> peran) {
        List<KursiAkun> ikut = kursi(akun).filter(k -> peran.contains(Kantor.peranModel(k.peran())))
                .filter(k -> kasus(k).anyMatch(kasus -> kasus.id().equals(kasusId))).toList();
        if (ikut.size() < 2) {
            return ikut.stream().findFirst();
        }
        Set<String> siapa = pengusul.kantor(kasusService.kasus(kasusId));
        return ikut.stream().filter(k -> kantor(k).stream().anyMatch(siapa::contains)).findFirst()
                .or(() -> ikut.stream().filter(k -> riwayat.kantorIkutSerta(kasusId, List.of(Kantor.idGrup(k.peran(), k.unitId())))).findFirst())
                .or(() -> ikut.stream().findFirst());
    }

    private Stream<KursiAkun> kursi(String akun) {
        return jabatan.kursiAkun(akun, jam.hariIni()).stream();
    }

    private Stream<Kasus> kasus(KursiAkun kursi) {
        JenisUnit jenisSendiri = wilayah.unit(kursi.unitId()).jenis();
        boolean seluruhnya = hak.melihatWilayah(kursi) || !hak.ikutDiManaPun(kursi);
        if (Kantor.jabatan(kursi.peran()).filter(Jabatan.PEJABAT_UNIT::equals).isPresent()) {
            return diManaPun(kantor(kursi)).distinct();
        }
        List<String> wilayahSendiri = Stream.concat(Stream.of(kursi.unitId()), Arrays.stream(JenisUnit.values())
                .filter(jenis -> seluruhnya && jenis.compareTo(jenisSendiri) > 0)
                .flatMap(jenis -> wilayah.turunan(kursi.unitId(), jenis).stream()).map(UnitRingkas::id)).toList();
        List<String> sekitar = Stream.of(JenisUnit.RW, JenisUnit.KELURAHAN)
                .flatMap(jenis -> wilayah.leluhur(kursi.unitId(), jenis).stream()).map(Unit::id)
                .filter(id -> !wilayahSendiri.contains(id)).toList();
        List<String> kantor = kantor(kursi);
        Set<String> akun = akunOrang.semua(kursi.akun());
        Set<String> diikuti = riwayat.kasus(akun, kantor);
        Stream<Kasus> dekat = Stream.concat(kasusService.berjalan(wilayahSendiri).stream(), kasusService.berjalan(sekitar).stream()
                .filter(k -> diikuti.contains(k.id()) || terlibat(k, akun, kantor)));
        return hak.ikutDiManaPun(kursi) ? Stream.concat(dekat, diManaPun(kantor)).distinct() : dekat;
    }

    /** Where the office takes part, not whoever sits in it: he may have worked elsewhere before. */
    private Stream<Kasus> diManaPun(List<String> kantor) {
        Stream<Kasus> diikuti = kasusService.semua(riwayat.kasus(Set.of(), kantor)).stream();
        Set<String> proses = TanpaHak.dalamPerintah(() -> taskService.createTaskQuery().taskCandidateGroupIn(kantor)
                .includeAssignedTasks().list()).stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        Stream<Kasus> bertugas = kasusService.denganNomor(Set.copyOf(pencari.nomorProses(proses).values())).stream();
        return Stream.concat(diikuti, bertugas).filter(k -> k.status() == StatusKasus.BERJALAN);
    }

    private boolean terlibat(Kasus kasus, Set<String> akun, List<String> kantor) {
        return akun.contains(kasus.dibukaOleh()) || pengusul.kantor(kasus).stream().anyMatch(kantor::contains)
                || TanpaHak.dalamPerintah(() -> taskService.createTaskQuery().processInstanceBusinessKey(kasus.nomor())
                        .taskCandidateGroupIn(kantor).includeAssignedTasks().count()) > 0;
    }

    private List<String> kantor(KursiAkun kursi) {
        return pelaksana.semuaKantor(kursi);
    }

    private BarisPilihan baris(Kasus kasus) {
        return new BarisPilihan(kasus.id(), kasus.nomor() + " – " + kasus.judul(), wilayah.nama(kasus.unitId()) + ", sejak "
                + Kalender.tulis(kasus.dibukaPada().atZone(Kalender.JAKARTA).toLocalDate()), "");
    }
}
