package id.rukun.engine.sheet;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.KasusService;
import id.rukun.dokumen.Dokumen;
import id.rukun.engine.internal.TanpaHak;
import id.rukun.engine.step.Penjabat;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.PelaksanaKantor;
import id.rukun.isian.arsip.RiwayatIsian;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.KursiAkun;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Who may read whole dossiers: the supervisors of a government, the offices that decide over the case's area, and head and
 * staff of the unit whose case it is; of those who lead a city's government, an Asisten, the Sekda, the Wali Kota and his deputy,
 * only who takes part in the case, has a task in it or was told of it. Counted are the posts that they exercise today, for
 * others too: whom an acting holder replaces reads nothing. Who only has a task in a case sees what that task's form shows.
 */
@Component
public class HakBaca {

    private static final Set<Jabatan> PEMBACA =
            EnumSet.of(Jabatan.PENGAWAS, Jabatan.CAMAT, Jabatan.LURAH, Jabatan.PETUGAS_KELURAHAN, Jabatan.KEPALA_UNIT);
    private static final Set<Jabatan> PEMUTUS =
            EnumSet.of(Jabatan.CAMAT, Jabatan.LURAH, Jabatan.PETUGAS_KELURAHAN, Jabatan.KEPALA_UNIT);
    /** Whom a member of the staff of a unit serves. */
    private static final Set<Jabatan> DILAYANI = EnumSet.of(Jabatan.KEPALA_UNIT, Jabatan.SEKDA, Jabatan.CAMAT);
    private static final Set<Jabatan> PIMPINAN =
            EnumSet.of(Jabatan.ASISTEN, Jabatan.SEKDA, Jabatan.WALI_KOTA, Jabatan.WAKIL_WALI_KOTA);

    /** Path below which the files of cases are found, each under its id. */
    public static final String ALAMAT_LAMPIRAN = "/camunda/api/rukun/lampiran";

    public static final String BELUM_MASUK = "Anda belum masuk, atau sesi Anda sudah berakhir. Masuk kembali.";

    private final IdentityService identityService;
    private final PelaksanaKantor pelaksana;
    private final Kantor kantor;
    private final WilayahService wilayah;
    private final KasusService kasusService;
    private final CaseFinder pencari;
    private final RiwayatIsian riwayat;
    private final Penjabat penjabat;
    private final PemberitahuanService pemberitahuan;
    private final TaskService taskService;
    private final TanpaHak tanpaHak;

    HakBaca(@Lazy IdentityService identityService, PelaksanaKantor pelaksana, Kantor kantor, WilayahService wilayah,
            KasusService kasusService, CaseFinder pencari, RiwayatIsian riwayat, Penjabat penjabat,
            PemberitahuanService pemberitahuan, @Lazy TaskService taskService, TanpaHak tanpaHak) {
        this.identityService = identityService;
        this.pelaksana = pelaksana;
        this.kantor = kantor;
        this.wilayah = wilayah;
        this.kasusService = kasusService;
        this.pencari = pencari;
        this.riwayat = riwayat;
        this.penjabat = penjabat;
        this.pemberitahuan = pemberitahuan;
        this.taskService = taskService;
        this.tanpaHak = tanpaHak;
    }

    /** Whether a post lets its holder see all cases of its area: it reads their dossiers, or it is on the board there. */
    public boolean melihatWilayah(KursiAkun kursi) {
        return sebagai(kursi, PEMBACA) || Kantor.jabatan(kursi.peran()).filter(Jabatan::pengurus).isPresent();
    }

    /**
     * Whether an office takes part in cases of units anywhere in its government: one of a government that has units which are no
     * areas, so that a Dinas, an Asisten or a Camat may be asked by any other.
     */
    public boolean ikutDiManaPun(KursiAkun kursi) {
        return Kantor.jabatan(kursi.peran()).filter(j -> j.bertugas() && !j.pengurus()).isPresent()
                && wilayah.tempat(kursi.unitId(), JenisUnit.SETDA).isPresent();
    }

    /** Whether it is one of those that lead a city's government, who read a case also when they were told of it. */
    public boolean pimpinan(KursiAkun kursi) {
        return ikutDiManaPun(kursi) && Kantor.jabatan(kursi.peran()).filter(PIMPINAN::contains).isPresent();
    }

    /** Login of the signed-in person; empty for someone who is not signed in. */
    public Optional<String> pembaca() {
        return Optional.ofNullable(identityService.getCurrentAuthentication()).map(Authentication::getUserId);
    }

    /**
     * Ids of the units whose cases the signed-in person may read.
     *
     * @throws AuthorizationException if there are none, as for most people, or nobody is signed in
     */
    public List<String> wilayahBaca() {
        List<String> unit = wilayah(kursi());
        if (unit.isEmpty()) {
            throw ditolak();
        }
        return unit;
    }

    /** The same for a list in which he finds other cases too: empty if there are none. */
    public List<String> wilayahBacaAtauKosong() {
        return wilayah(kursi());
    }

    private List<KursiAkun> kursi() {
        String akun = pembaca().orElseThrow(() -> new AuthorizationException(BELUM_MASUK));
        return pelaksana.kursi(akun);
    }

    private List<String> wilayah(List<KursiAkun> kursi) {
        return wilayah(kursi, PEMBACA);
    }

    private List<String> wilayah(List<KursiAkun> kursi, Set<Jabatan> sebagai) {
        return kursi.stream().filter(k -> sebagai(k, sebagai)).map(KursiAkun::unitId).distinct().toList();
    }

    /** Staff of a unit without units below it read as its head does; other staff is not staff of what lies below. */
    private boolean sebagai(KursiAkun kursi, Set<Jabatan> sebagai) {
        return Kantor.jabatan(kursi.peran()).filter(jabatan -> sebagai.contains(jabatan)
                || jabatan == Jabatan.PETUGAS_UNIT && wilayah.unit(kursi.unitId()).jenis() == JenisUnit.UNIT_KERJA).isPresent();
    }

    /**
     * A case whose dossier the signed-in person may read.
     *
     * @param nomor number of the case
     * @throws AuthorizationException if there is none of that number in his area, whether or not it exists
     */
    public Kasus kasus(String nomor) {
        List<KursiAkun> kursi = kursi();
        return kasusService.denganNomor(nomor).filter(kasus -> membacaBerkas(kasus, kursi)).orElseThrow(HakBaca::ditolak);
    }

    /**
     * A case whose signed documents the signed-in person may read: where he may read the dossier, and where his office
     * has submitted something to the case.
     *
     * @param nomor number of the case
     * @throws AuthorizationException if he may not, whether or not there is such a case
     */
    public Kasus kasusBerdokumen(String nomor) {
        List<KursiAkun> kursi = kursi();
        return kasusService.denganNomor(nomor).filter(kasus -> membacaDokumen(kasus, kursi))
                .orElseThrow(() -> new AuthorizationException(
                        "Dokumen hanya dapat dibaca pengawas dan kantor yang ikut serta dalam kasusnya."));
    }

    /** Whether the signed-in person may read the signed documents of a case; see {@link #kasusBerdokumen}. */
    public boolean membacaDokumen(Kasus kasus) {
        return membacaDokumen(kasus, kursi());
    }

    /** Whether the signed-in person may read the dossier of a case; see {@link #kasus}. */
    public boolean membacaBerkas(Kasus kasus) {
        return membacaBerkas(kasus, kursi());
    }

    private boolean membacaBerkas(Kasus kasus, List<KursiAkun> kursi) {
        return (mencakup(wilayah(kursi), kasus) || petugasnya(kasus, kursi) || pimpinannya(kasus, kursi)) && !terhalang(kasus);
    }

    private static boolean petugasnya(Kasus kasus, List<KursiAkun> kursi) {
        return kursi.stream().anyMatch(k -> k.unitId().equals(kasus.unitId()) && Jabatan.PETUGAS_UNIT.peran().equals(k.peran()));
    }

    private boolean pimpinannya(Kasus kasus, List<KursiAkun> kursi) {
        List<String> grup = kursi.stream().filter(this::pimpinan).map(k -> Kantor.idGrup(k.peran(), k.unitId())).toList();
        return !grup.isEmpty() && (riwayat.kantorIkutSerta(kasus.id(), grup) || pemberitahuan.diberitahu(kasus.id(), grup)
                || tanpaHak.tanya(() -> taskService.createTaskQuery().processInstanceBusinessKey(kasus.nomor())
                        .taskCandidateGroupIn(grup).includeAssignedTasks().count()) > 0);
    }

    /** Those of some cases whose dossiers the signed-in person may read although they do not lie in his area. */
    public Set<String> terbacaDiLuarWilayah(List<Kasus> kasus) {
        List<KursiAkun> kursi = kursi();
        return kursi.stream().noneMatch(k -> pimpinan(k) || Jabatan.PETUGAS_UNIT.peran().equals(k.peran())) ? Set.of()
                : kasus.stream().filter(satu -> membacaBerkas(satu, kursi)).map(Kasus::id).collect(Collectors.toSet());
    }

    /**
     * Whether the signed-in person may add files to a case: his office decides over its area, or has submitted something to
     * it. Who only watches over it adds nothing.
     */
    public boolean menambahBerkas(Kasus kasus) {
        List<KursiAkun> kursi = kursi();
        return memutus(kasus, kursi) || ikutSerta(kasus, kursi);
    }

    /** Whether the signed-in person works today for the office that signs a document; see {@link #ditandatangani}. */
    public boolean menandatangani(Dokumen dokumen) {
        return !ditandatangani(List.of(dokumen)).isEmpty();
    }

    /**
     * Those of some documents for whose signing office the signed-in person works today: he exercises it, stands in for it
     * (RUKUN-POL-21), or serves the Lurah, or
     * the head of the unit, whose it is.
     */
    public List<Dokumen> ditandatangani(List<Dokumen> semua) {
        List<KursiAkun> kursi = kursi();
        Map<String, Boolean> kantornya = new HashMap<>();
        return semua.stream().filter(satu -> penandatangan(satu)
                .filter(grup -> kantornya.computeIfAbsent(grup, g -> bekerjaUntuk(g, kursi))).isPresent()).toList();
    }

    /** The office that signs a document, as people call it; empty where that was not kept. */
    public Optional<String> namaPenandatangan(Dokumen dokumen) {
        return penandatangan(dokumen).map(kantor::nama);
    }

    private Optional<String> penandatangan(Dokumen dokumen) {
        return Optional.ofNullable(dokumen.kantor()).map(k -> kantor.grup(k.peran(), k.unitId()));
    }

    private boolean bekerjaUntuk(String grup, List<KursiAkun> kursi) {
        return kursi.stream().anyMatch(satu -> bekerjaUntuk(grup, satu))
                || pembaca().filter(akun -> pelaksana.menggantikan(akun, grup)).isPresent();
    }

    private static boolean bekerjaUntuk(String grup, KursiAkun kursi) {
        boolean petugasLurah = Jabatan.LURAH.peran().equals(Kantor.peranGrup(grup))
                && Jabatan.PETUGAS_KELURAHAN.peran().equals(kursi.peran());
        boolean petugasKepala = Jabatan.PETUGAS_UNIT.peran().equals(kursi.peran())
                && Kantor.jabatan(Kantor.peranGrup(grup)).filter(DILAYANI::contains).isPresent();
        return Kantor.unitGrup(grup).equals(kursi.unitId())
                && (petugasLurah || petugasKepala || Kantor.peranGrup(grup).equals(kursi.peran()));
    }

    private boolean memutus(Kasus kasus, List<KursiAkun> kursi) {
        return mencakup(wilayah(kursi, PEMUTUS), kasus) || petugasnya(kasus, kursi);
    }

    /** Path of the page that shows a document. */
    public static String alamat(Kasus kasus, Dokumen dokumen) {
        return alamatDokumen(kasus, dokumen.id());
    }

    /** The same by the id of the document. */
    public static String alamatDokumen(Kasus kasus, String id) {
        return "/camunda/api/rukun/berkas/" + kasus.nomor() + "/dokumen/" + id;
    }

    private boolean membacaDokumen(Kasus kasus, List<KursiAkun> kursi) {
        return membacaBerkas(kasus, kursi) || ikutSerta(kasus, kursi) && !terhalang(kasus);
    }

    /**
     * Whether the signed-in person may see what an account has submitted to a case in a form that is filled in again: all but
     * what others have, where the case concerns himself.
     */
    public boolean membacaKiriman(Kasus kasus, String pengirim) {
        return !terhalang(kasus) || pembaca().filter(pengirim::equals).isPresent();
    }

    /** Whether the signed-in person is concerned by the case himself. */
    private boolean terhalang(Kasus kasus) {
        return pembaca().filter(akun -> penjabat.pihak(kasus, akun)).isPresent();
    }

    private boolean mencakup(List<String> area, Kasus kasus) {
        return area.stream().anyMatch(unit -> wilayah.mencakup(unit, kasus.unitId()));
    }

    /** An office takes part, not whoever sat in it once. */
    private boolean ikutSerta(Kasus kasus, List<KursiAkun> kursi) {
        List<String> kantor = kursi.stream().map(k -> Kantor.idGrup(k.peran(), k.unitId())).toList();
        return !kantor.isEmpty() && riwayat.kantorIkutSerta(kasus.id(), kantor);
    }

    /** The case that a process instance belongs to; see {@link #kasus}. */
    public Kasus kasusProses(String prosesId) {
        return kasus(pencari.nomorProses(prosesId).orElse(""));
    }

    /** The case that a task belongs to; see {@link #kasus}. */
    public Kasus kasusTugas(String taskId) {
        return kasus(pencari.nomorTugas(taskId).orElse(""));
    }

    private static AuthorizationException ditolak() {
        return new AuthorizationException(
                "Berkas kasus hanya dapat dibaca pengawas dan kantor yang memutus di wilayahnya.");
    }
}
