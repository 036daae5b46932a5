package id.rukun.engine.office;

import id.rukun.berkas.rantai.Pelaku;
import id.rukun.engine.internal.TanpaHak;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.kebijakan.musyawarah.PimpinanBerwenang;
import id.rukun.jabatan.AkunOrangService;
import id.rukun.jabatan.DaftarAkun;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.KursiAkun;
import id.rukun.jabatan.PelaksanaKursi;
import id.rukun.jabatan.PelaksanaKursi.KeadaanKursi;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.PenggantiService;
import id.rukun.jabatan.pos.PeranPos;
import id.rukun.jabatan.pos.PosUnitService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/**
 * Who works for an office today: whoever exercises it, else the office that the law or the policy puts in its place
 * (RUKUN-POL-21). An office is named by its group; a task stays with the group of the office that the model names. The
 * task of one person is his own, or, where he has no account, one of the Kelurahan's staff.
 */
@Component
public class PelaksanaKantor {

    private final PenggantiService pengganti;
    private final AkunOrangService akunOrang;
    private final JabatanService jabatan;
    private final PosUnitService pos;
    private final JenjangKantor jenjang;
    private final Kantor kantor;
    private final OfficeGroups grup;
    private final TanpaHak tanpaHak;
    private final DaftarAkun daftarAkun;
    private final JamRukun jam;

    PelaksanaKantor(PenggantiService pengganti, AkunOrangService akunOrang, JabatanService jabatan, PosUnitService pos,
            JenjangKantor jenjang, Kantor kantor, OfficeGroups grup, TanpaHak tanpaHak, DaftarAkun daftarAkun, JamRukun jam) {
        this.pengganti = pengganti;
        this.akunOrang = akunOrang;
        this.jabatan = jabatan;
        this.pos = pos;
        this.jenjang = jenjang;
        this.kantor = kantor;
        this.grup = grup;
        this.tanpaHak = tanpaHak;
        this.daftarAkun = daftarAkun;
        this.jam = jam;
    }

    /** The office that works for an office: itself, who stands in, or the supervisor where nobody can be found. */
    public String kantor(String grup) {
        Pengerja pelaksana = pelaksana(grup);
        if (!pelaksana.keadaan().digantikan()) {
            return grup;
        }
        return pelaksana.orang().stream().findFirst().map(this::grup)
                .orElseGet(() -> jenjang.pengawas(Kantor.unitGrup(grup)));
    }

    /**
     * Those who stand in for an office, as if they exercised it; none while it is held. Of one person's task himself,
     * since no post makes it his, or who enters it for him.
     */
    public List<KursiAkun> pengganti(String grup) {
        Pengerja pelaksana = pelaksana(grup);
        Stream<String> akun = pelaksana.keadaan().digantikan() ? pelaksana.orang().stream().map(PemegangJabatan::akun)
                : akunOrang(grup).stream();
        return akun.map(a -> new KursiAkun(a, Kantor.peranGrup(grup), Kantor.unitGrup(grup))).toList();
    }

    /**
     * Login of the person whose group it is; empty for an office, for who cannot sign in, and for who watches over
     * procedures or the machine: what he sees there must not grow by a task.
     */
    Optional<String> akunOrang(String grup) {
        return Optional.of(grup).filter(Kantor::perorangan).map(GrupOrang::pendudukId).flatMap(this::akunSendiri);
    }

    private Optional<String> akunSendiri(String orang) {
        return akunOrang.akun(orang).filter(akun -> !mengawasi(akun)).filter(daftarAkun::ada);
    }

    private boolean mengawasi(String akun) {
        return jabatan.jabatanAkun(akun, jam.hariIni()).stream().anyMatch(p -> !p.jabatan().bertugas());
    }

    /** Those of some groups that belong to the persons who have these logins. */
    List<String> milikOrang(Collection<String> akun, Collection<String> semua) {
        Set<String> orang = akun.stream().flatMap(a -> akunOrang.orang(a).stream()).collect(Collectors.toSet());
        return semua.stream().filter(Kantor::perorangan).filter(g -> orang.contains(GrupOrang.pendudukId(g))).toList();
    }

    /** For whom a person enters what is submitted with a task of these offices; empty where he acts himself. */
    public Optional<Diwakili> diwakili(String akun, List<String> kantorTugas) {
        return kantorTugas.stream().map(this::pelaksana)
                .filter(p -> p.diwakili() != null && p.orang().stream().anyMatch(o -> akun.equals(o.akun())))
                .map(Pengerja::diwakili).findFirst();
    }

    /** A person for whom something was entered once, if it is not for him to enter it today. */
    public Optional<Diwakili> diwakili(String orang) {
        List<PemegangJabatan> posisi = jabatan.jabatanOrang(orang, jam.hariIni(), jam.hariIni()).stream()
                .filter(p -> p.jabatan().bertugas()).toList();
        boolean berakun = akunSendiri(orang).isPresent()
                || posisi.stream().anyMatch(p -> p.akun() != null && daftarAkun.ada(p.akun()));
        return berakun ? Optional.empty() : Optional.of(posisi.stream().findFirst()
                .map(p -> diwakili(orang, p.nama(), jabatan.sebutan(p)))
                .orElseGet(() -> diwakili(orang, kantor.namaWarga(orang), null)));
    }

    private Diwakili diwakili(String orang, String nama, String jabatannya) {
        LocalDate meninggal = kantor.meninggal(orang).filter(hari -> !hari.isAfter(jam.hariIni())).orElse(null);
        String sebab = meninggal != null ? "meninggal pada " + Kalender.tulis(meninggal)
                : akunOrang.akun(orang).filter(this::mengawasi).isPresent()
                        ? "hanya memiliki akun pengawas atau operator" : Diwakili.TANPA_AKUN;
        return new Diwakili(orang, nama, jabatannya, sebab, meninggal);
    }

    /**
     * Whether nobody but these persons ({@link PemegangJabatan#orang}) would act for an office today: whoever exercises it,
     * else whoever stands in, or the one for whom that would be; not of an office for which nobody can be found.
     */
    public boolean hanya(String grup, Set<String> orang) {
        Pengerja pelaksana = pelaksana(grup);
        Set<String> semua = pelaksana.orang().stream().map(PemegangJabatan::orang).collect(Collectors.toSet());
        return pelaksana.diwakili() != null && orang.contains(pelaksana.diwakili().orang())
                || !semua.isEmpty() && orang.containsAll(semua);
    }

    /** Whether a person stands in for an office today. */
    public boolean menggantikan(String akun, String grup) {
        return pengganti(grup).stream().anyMatch(k -> k.akun().equals(akun));
    }

    /** The offices for which a person stands in today and which have an open task, as if he exercised them. */
    public List<KursiAkun> digantikan(String akun) {
        return tanpaHak.tanya(() -> grup.milik(akun)).values().stream().filter(OfficeGroups::kantor).map(Group::getId)
                .filter(g -> menggantikan(akun, g))
                .map(g -> new KursiAkun(akun, Kantor.peranGrup(g), Kantor.unitGrup(g))).toList();
    }

    /** The posts that an account exercises today, and those for which it stands in, as if it exercised them. */
    public List<KursiAkun> kursi(String akun) {
        return Stream.concat(jabatan.kursiAkun(akun, jam.hariIni()).stream(), digantikan(akun).stream()).toList();
    }

    /** The group of the office of a post, and of those for which whoever holds it stands in and has an open task. */
    public List<String> semuaKantor(KursiAkun kursi) {
        String sendiri = Kantor.idGrup(kursi.peran(), kursi.unitId());
        return Stream.concat(Stream.of(sendiri), digantikan(kursi.akun()).stream()
                .map(k -> Kantor.idGrup(k.peran(), k.unitId())).filter(g -> kantor(g).equals(sendiri))).toList();
    }

    /** Who acts in a task of an office, with the quality in which he does. */
    public Pelaku pelaku(String akun, List<String> kantorTugas) {
        return new Pelaku(akun, kantorTugas.stream().flatMap(grup -> kualitas(akun, pelaksana(grup)).stream())
                .findFirst().orElseGet(() -> sendiri(akun, kantorTugas)));
    }

    private String sendiri(String akun, List<String> kantorTugas) {
        String jabatannya = jabatan.sebutanAkun(akun, jam.hariIni());
        return jabatannya == null ? kantorTugas.stream().filter(Kantor::perorangan).findFirst()
                .map(kantor::nama).orElse(null) : jabatannya;
    }

    /** Says that an office is vacant or out of reach, since when, and who sees its tasks; empty while it is held. */
    public Optional<String> keterangan(String grup) {
        Pengerja pelaksana = pelaksana(grup);
        if (!pelaksana.keadaan().digantikan()) {
            return Optional.empty();
        }
        return Optional.of(sebab(pelaksana) + "; " + (pelaksana.orang().isEmpty()
                ? "tidak ada pejabat yang dapat menggantikannya, dan pengawas diberi tahu"
                : "tugas ini dilihat " + kantor.nama(kantor(grup)) + cara(pelaksana))
                + " (kebijakan Rukun; aturan " + KutipanAturan.id(PimpinanBerwenang.class) + ").");
    }

    /** Says that nobody exercises an office, and since when; empty while somebody does, even without account. */
    public Optional<String> kekosongan(String grup) {
        return Optional.of(pelaksana(grup)).filter(p -> p.keadaan().tidakDilaksanakan()).map(this::sebab);
    }

    /** The office that works for an office, as people call it, and for whom. */
    public String nama(String grup) {
        Pengerja pelaksana = pelaksana(grup);
        if (!pelaksana.keadaan().digantikan()) {
            return kantor.nama(grup);
        }
        return pelaksana.orang().isEmpty() ? kantor.nama(grup) + " (tanpa pengganti)"
                : kantor.nama(kantor(grup)) + " sebagai pengganti " + kantor.nama(grup);
    }

    private Optional<String> kualitas(String akun, Pengerja pelaksana) {
        return !pelaksana.keadaan().digantikan() ? Optional.empty() : pelaksana.orang().stream()
                .filter(p -> akun.equals(p.akun())).findFirst().map(p -> jabatan.sebutan(p) + selaku(pelaksana));
    }

    private String selaku(Pengerja pelaksana) {
        String nama = kantor.nama(pelaksana.grup());
        String siapa = Kantor.perorangan(pelaksana.grup()) ? nama.toLowerCase(Locale.ROOT) : nama;
        if (pelaksana.meninggal()) {
            return " selaku pengganti " + siapa + " (telah meninggal)";
        }
        return switch (pelaksana.keadaan()) {
            case TANPA_AKUN -> " atas nama " + siapa + ", dari surat yang ditandatanganinya";
            case BERHALANGAN -> " selaku pengganti " + siapa + " (berhalangan" + sejak(pelaksana) + ")";
            default -> " selaku pengganti " + siapa + " (kursi kosong" + sejak(pelaksana) + ")";
        };
    }

    private String sebab(Pengerja pelaksana) {
        String siapa = Kantor.perorangan(pelaksana.grup()) ? pelaksana.diwakili().nama()
                : kantor.nama(pelaksana.grup());
        return switch (pelaksana.keadaan()) {
            case TANPA_AKUN -> siapa + " " + (pelaksana.diwakili() == null ? Diwakili.TANPA_AKUN
                    : pelaksana.diwakili().sebab());
            case BERHALANGAN -> siapa + " berhalangan" + sejak(pelaksana) + " dan kursinya tidak dilaksanakan siapa pun";
            default -> "Kursi " + siapa + " kosong" + sejak(pelaksana);
        };
    }

    private static String cara(Pengerja pelaksana) {
        if (pelaksana.meninggal()) {
            return ", yang mengisi atas namanya dari surat yang ditandatanganinya sebelum itu, atau tanpa surat sebagai "
                    + "isian kantornya sendiri";
        }
        return pelaksana.keadaan() == KeadaanKursi.TANPA_AKUN
                ? ", yang mengisi atas namanya dari surat yang ditandatanganinya" : "";
    }

    private static String sejak(Pengerja pelaksana) {
        return pelaksana.sejak() == null ? "" : " sejak " + Kalender.tulis(pelaksana.sejak());
    }

    private Pengerja pelaksana(String grup) {
        Optional<String> posId = PeranPos.posId(Kantor.peranGrup(grup));
        if (posId.isPresent()) {
            return kursi(grup, pos.pelaksana(posId.get(), Kantor.unitGrup(grup), jam.hariIni()));
        }
        return Kantor.jabatan(Kantor.peranGrup(grup))
                .map(j -> kursi(grup, pengganti.pelaksana(j, Kantor.unitGrup(grup), jam.hariIni())))
                .orElseGet(() -> orang(grup));
    }

    private Pengerja kursi(String grup, PelaksanaKursi kursi) {
        PemegangJabatan ia = kursi.diwakili();
        return new Pengerja(grup, kursi.keadaan(), kursi.sejak(),
                kursi.denganSurat() ? diwakili(ia.orang(), ia.nama(), jabatan.sebutan(ia)) : null, kursi.orang());
    }

    private Pengerja orang(String grup) {
        return akunOrang(grup).isPresent() ? new Pengerja(grup, KeadaanKursi.DIJABAT, null, null, List.of())
                : new Pengerja(grup, KeadaanKursi.TANPA_AKUN, null,
                        diwakili(GrupOrang.pendudukId(grup), kantor.namaWarga(GrupOrang.pendudukId(grup)), null),
                        pengganti.pengisi(Kantor.unitGrup(grup), jam.hariIni()));
    }

    /**
     * Who works for an office, as {@link PelaksanaKursi}, or does the task of one person.
     *
     * @param diwakili for whom it is entered, with a paper that he has signed; {@code null} where no paper is asked for
     */
    private record Pengerja(String grup, KeadaanKursi keadaan, LocalDate sejak, Diwakili diwakili,
            List<PemegangJabatan> orang) {

        boolean meninggal() {
            return diwakili != null && diwakili.meninggal() != null;
        }
    }

    private String grup(PemegangJabatan posisi) {
        return Kantor.idGrup(jabatan.peran(posisi, jam.hariIni()), posisi.unitId());
    }
}
