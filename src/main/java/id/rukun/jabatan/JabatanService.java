package id.rukun.jabatan;

import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahService;
import id.rukun.wilayah.baris.IngatanRegister;
import id.rukun.wilayah.baris.LikePattern;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which post on a date, and who exercises it. */
@Service
@Transactional(readOnly = true)
public class JabatanService {

    private static final Set<SebabAkhir> BERHENTI_DINI =
            Set.of(SebabAkhir.MENINGGAL, SebabAkhir.MENGUNDURKAN_DIRI, SebabAkhir.DINONAKTIFKAN);

    /** Asks for the posts of units below their heads, each an office of its own. */
    public interface PosPejabat {

        /**
         * The roles of the posts that some officials exercise on a date, by the ids of their rows; an official who holds none, or
         * in whose post another acts, is left out.
         */
        Map<String, String> peran(List<PemegangJabatan> pejabat, LocalDate tanggal);

        /**
         * What the post of an official is called; empty where he holds none.
         *
         * @param pemegangId id of his row
         */
        Optional<String> nama(String pemegangId);
    }

    private final PemegangJabatanRepository pemegang;
    private final KetidakhadiranRepository ketidakhadiran;
    private final WilayahService wilayah;
    private final PosPejabat pos;

    JabatanService(PemegangJabatanRepository pemegang, KetidakhadiranRepository ketidakhadiran, WilayahService wilayah,
            PosPejabat pos) {
        this.pemegang = pemegang;
        this.ketidakhadiran = ketidakhadiran;
        this.wilayah = wilayah;
        this.pos = pos;
    }

    /**
     * Who exercises the chair of an RT or RW (INV-09): the Careteker; else the Ketua unless absent; else, while he is
     * absent temporarily, the member named to act or the Sekretaris; else nobody. Other units have no chair.
     */
    public Optional<PemegangJabatan> pemegangKursi(String unitId, LocalDate tanggal) {
        return new Kursi(pengurus(unitId, tanggal), ketidakhadiran.diUnit(unitId, tanggal)).pemegang();
    }

    /** Whether nobody exercises the chair from this day on; who died on the day no longer does. */
    public boolean kursiKosong(String unitId, LocalDate tanggal) {
        return new Kursi(bertugas(unitId, tanggal), ketidakhadiran.diUnit(unitId, tanggal)).pemegang().isEmpty();
    }

    /** Those who hold one post of a unit. */
    public List<PemegangJabatan> berjabatan(LocalDate tanggal, Jabatan jabatan, String unitId) {
        return pemegang.diUnit(unitId, tanggal).stream().filter(p -> p.jabatan() == jabatan).toList();
    }

    /**
     * Whether somebody holds a post, also one who is absent for a time: it is not vacant then, and whoever stands in does his work.
     */
    public boolean dijabat(Jabatan jabatan, String unitId, LocalDate tanggal) {
        return !berjabatan(tanggal, jabatan, unitId).isEmpty();
    }

    /** Whether anybody holds a post of a unit, or has held or will hold it. */
    public boolean pernahDijabat(Jabatan jabatan, String unitId) {
        return pemegang.existsByUnitIdAndJabatan(unitId, jabatan);
    }

    /** The board of an RT or RW (Pasal 21), a Careteker included, from the Ketua down. */
    public List<PemegangJabatan> pengurus(String unitId, LocalDate tanggal) {
        return pengurus(unitId, tanggal, tanggal);
    }

    /** Everybody who was on the board on any day from {@code dari} to {@code sampai}. */
    public List<PemegangJabatan> pengurus(String unitId, LocalDate dari, LocalDate sampai) {
        return kepengurusan(pemegang.menjabat(unitId, dari, sampai));
    }

    /** Everybody who on any of the days was on the board of the unit, or of an RT within it; the unit's own come first. */
    public List<PemegangJabatan> pengurusSeluruhnya(String unitId, LocalDate dari, LocalDate sampai) {
        record PengurusSeluruhnya(String unitId, LocalDate dari, LocalDate sampai) {}
        return IngatanRegister.ingat(new PengurusSeluruhnya(unitId, dari, sampai), () -> Stream.concat(Stream.of(unitId),
                wilayah.turunan(unitId, JenisUnit.RT).stream().map(UnitRingkas::id))
                .flatMap(id -> pengurus(id, dari, sampai).stream()).toList());
    }

    /**
     * The boards of some units as they are written down, from the Ketua down: also who has died and whose post nobody has ended
     * yet. A Careteker, who is a civil servant and leaves otherwise, is none of them.
     */
    public List<PemegangJabatan> pengurusTercatat(Collection<String> unitIds, LocalDate tanggal) {
        return kepengurusan(pemegang.tercatat(unitIds, tanggal)).stream().filter(p -> p.sifat() != SifatJabatan.CARETEKER).toList();
    }

    /**
     * Those on the definitive boards of some units who have left before their last day by a cause of Pasal 35 ayat (1): by death,
     * resignation, or deactivation; the latest first.
     *
     * @param sejak the earliest last day that counts
     */
    public List<PemegangJabatan> berhentiDini(Collection<String> unitIds, LocalDate sejak) {
        return pemegang.berhenti(unitIds, BERHENTI_DINI, sejak).stream()
                .filter(p -> p.jabatan().pengurus() && p.sifat() == SifatJabatan.DEFINITIF).toList();
    }

    private List<PemegangJabatan> bertugas(String unitId, LocalDate tanggal) {
        return kepengurusan(pemegang.diUnit(unitId, tanggal));
    }

    private static List<PemegangJabatan> kepengurusan(List<PemegangJabatan> semua) {
        return semua.stream()
                .filter(p -> p.jabatan().pengurus())
                .sorted(Comparator.comparing(PemegangJabatan::jabatan))
                .toList();
    }

    /**
     * Who holds the post; an acting holder goes before the definitive one, and of an office nobody who is recorded as absent. The
     * chair: {@link #pemegangKursi}.
     */
    public Optional<PemegangJabatan> pejabat(Jabatan jabatan, String unitId, LocalDate tanggal) {
        return pemegang.menjabat(unitId, tanggal, tanggal).stream()
                .filter(p -> p.jabatan() == jabatan && (jabatan.pengurus() || !berhalangan(p, tanggal)))
                .min(Comparator.comparing(PemegangJabatan::sifat).reversed());
    }

    /**
     * Whether he exercises on the day the post that he holds: not any more once it ended, nor while he is recorded as absent or
     * somebody acts in it. On the day of his death others may do so as well.
     */
    public boolean melaksanakan(PemegangJabatan siapa, LocalDate tanggal) {
        List<PemegangJabatan> bertugas = pemegang.diUnit(siapa.unitId(), tanggal);
        return bertugas.stream().anyMatch(p -> p.id().equals(siapa.id()))
                && bertugas.stream().noneMatch(p -> p.jabatan() == siapa.jabatan() && p.sifat().compareTo(siapa.sifat()) > 0)
                && !berhalangan(siapa, tanggal);
    }

    /** Whether he is recorded as absent from the post on the day. */
    public boolean berhalangan(PemegangJabatan siapa, LocalDate tanggal) {
        return ketidakhadiran.diUnit(siapa.unitId(), tanggal).stream().anyMatch(k -> k.pemegangId().equals(siapa.id()));
    }

    /** The posts that the account holds, whether or not somebody else exercises them at present. */
    public List<PemegangJabatan> jabatanAkun(String akun, LocalDate tanggal) {
        return pemegang.milikAkun(akun, tanggal);
    }

    /** The posts of a person, known by {@link PemegangJabatan#orang}, on any day from {@code dari} to {@code sampai}. */
    public List<PemegangJabatan> jabatanOrang(String orang, LocalDate dari, LocalDate sampai) {
        return pemegang.milikOrang(orang, dari, sampai);
    }

    /** A post by the id of its row; empty where there is none. */
    public Optional<PemegangJabatan> posisi(String id) {
        // What names a post goes on naming it where its row was put right by another one.
        return id == null ? Optional.empty() : pemegang.findById(id).filter(p -> p.digantikanOleh() == null)
                .or(() -> pemegang.pengganti(id).flatMap(this::posisi));
    }

    /** Holders of posts by the ids of their rows, with the post: "Budi Santoso, Ketua RW 02 Kelurahan Gambir". */
    public Map<String, String> nama(Collection<String> ids) {
        Map<String, String> nama = new HashMap<>(pemegang.findAllById(ids).stream()
                .collect(Collectors.toMap(PemegangJabatan::id, p -> p.nama() + ", " + sebutan(p))));
        List<String> lain = ids.stream().filter(id -> !nama.containsKey(id)).toList();
        if (!lain.isEmpty()) {
            pemegang.digantikan(lain).forEach(id -> posisi(id).ifPresent(p -> nama.put(id, p.nama() + ", " + sebutan(p))));
        }
        return nama;
    }

    /**
     * Logins with posts in some governments, of those who are named so.
     *
     * @param teks the login, or a part of the name
     * @param pemerintah their short names
     * @param terbanyak how many at most
     */
    public List<String> cariAkun(String teks, Collection<String> pemerintah, LocalDate tanggal, int terbanyak) {
        return pemegang.cariAkun(teks.toLowerCase(Locale.ROOT), memuat(teks), pemerintah, tanggal, Limit.of(terbanyak));
    }

    /**
     * Holders of posts in some governments who have no account.
     *
     * @param nama a part of the name
     */
    public List<PemegangJabatan> cariTanpaAkun(String nama, Collection<String> pemerintah, LocalDate tanggal, int terbanyak) {
        return pemegang.tanpaAkun(memuat(nama), pemerintah, tanggal, Limit.of(terbanyak));
    }

    private static String memuat(String teks) {
        return LikePattern.containing(teks.toLowerCase(Locale.ROOT));
    }

    /**
     * The posts of an account as text: "Lurah Gambir", "Sekretaris RW 03 Kelurahan Gambir selaku pelaksana tugas
     * Ketua"; {@code null} if it holds none.
     */
    public String sebutanAkun(String akun, LocalDate tanggal) {
        return sebutan(jabatanAkun(akun, tanggal), tanggal);
    }

    /** Posts as one text, with the quality on the date; {@code null} for none. */
    public String sebutan(List<PemegangJabatan> posisi, LocalDate tanggal) {
        return posisi.isEmpty() ? null
                : posisi.stream().map(p -> sebutan(p, tanggal)).collect(Collectors.joining(", "));
    }

    /** The post with its unit and the quality on the date: "Sekretaris RW 03 … selaku pelaksana tugas Ketua". */
    public String sebutan(PemegangJabatan siapa, LocalDate tanggal) {
        return sebutan(siapa) + selaku(siapa, tanggal);
    }

    private String selaku(PemegangJabatan siapa, LocalDate tanggal) {
        if (!siapa.jabatan().pengurus() || siapa.jabatan().ketua()) {
            return "";
        }
        Kursi kursi = new Kursi(bertugas(siapa.unitId(), tanggal), ketidakhadiran.diUnit(siapa.unitId(), tanggal));
        if (kursi.pengganti().filter(p -> p.id().equals(siapa.id())).isPresent()) {
            return " selaku pengganti Ketua, yang kursinya kosong";
        }
        return kursi.pemegang().filter(k -> k.id().equals(siapa.id())).isPresent()
                ? " selaku pelaksana tugas Ketua" : "";
    }

    /** All posts that accounts hold on the date, whether or not somebody else exercises them at present. */
    public List<KursiAkun> berjabatan(LocalDate tanggal) {
        return dipegang(pemegang.berakun(tanggal));
    }

    /** The posts that these accounts hold on the date; the same answer as {@link #berjabatan(LocalDate)}. */
    public List<KursiAkun> berjabatan(Collection<String> akun, LocalDate tanggal) {
        return dipegang(pemegang.berakun(akun, tanggal));
    }

    private static List<KursiAkun> dipegang(List<PemegangJabatan> posisi) {
        return posisi.stream().map(p -> new KursiAkun(p.akun(), p.jabatan().peran(), p.unitId())).distinct().toList();
    }

    /**
     * All roles that accounts exercise on the date; a Sekretaris who acts, or whose Ketua's chair is vacant, has his
     * own and the Ketua's.
     */
    public List<KursiAkun> kursi(LocalDate tanggal) {
        return kursi(pemegang.diUnitBerakun(tanggal), ketidakhadiran.pada(tanggal), tanggal);
    }

    /** The roles that one account exercises on the date; the same answer as {@link #kursi}, asked of its units only. */
    public List<KursiAkun> kursiAkun(String akun, LocalDate tanggal) {
        List<String> unit = jabatanAkun(akun, tanggal).stream().map(PemegangJabatan::unitId).distinct().sorted().toList();
        List<PemegangJabatan> sejawat =
                unit.stream().flatMap(unitId -> pemegang.diUnit(unitId, tanggal).stream()).toList();
        List<Ketidakhadiran> absen =
                unit.stream().flatMap(unitId -> ketidakhadiran.diUnit(unitId, tanggal).stream()).toList();
        return kursi(sejawat, absen, tanggal).stream().filter(k -> k.akun().equals(akun)).toList();
    }

    /** The same for some accounts. */
    public List<KursiAkun> kursiAkun(Set<String> akun, LocalDate tanggal) {
        List<PemegangJabatan> sejawat = pemegang.diUnitAkun(akun, tanggal);
        List<Ketidakhadiran> absen = sejawat.stream().map(PemegangJabatan::unitId).distinct()
                .flatMap(unitId -> ketidakhadiran.diUnit(unitId, tanggal).stream()).toList();
        return kursi(sejawat, absen, tanggal).stream().filter(k -> akun.contains(k.akun())).toList();
    }

    private List<KursiAkun> kursi(List<PemegangJabatan> sejawat, List<Ketidakhadiran> absen, LocalDate tanggal) {
        return new DaftarKursi(sejawat, absen, peranPos(sejawat, tanggal)).kursi();
    }

    private Map<String, String> peranPos(List<PemegangJabatan> semua, LocalDate tanggal) {
        List<PemegangJabatan> pejabat = semua.stream().filter(p -> p.jabatan() == Jabatan.PEJABAT_UNIT).toList();
        return pejabat.isEmpty() ? Map.of() : pos.peran(pejabat, tanggal);
    }

    /** Slug of the role in which he works: that of his post below a head, where he exercises one. */
    public String peran(PemegangJabatan siapa, LocalDate tanggal) {
        return peranPos(List.of(siapa), tanggal).getOrDefault(siapa.id(), siapa.jabatan().peran());
    }

    /** The post with its unit: "Ketua RW 02 Kelurahan Gambir", "Lurah Gambir", "Pelaksana Tugas Camat Gambir". */
    public String sebutan(PemegangJabatan siapa) {
        String jabatan = namaJabatan(siapa);
        return switch (siapa.sifat()) {
            case DEFINITIF -> jabatan;
            case SEMENTARA -> siapa.jabatan().sebutan() + " Sementara " + namaUnit(siapa);
            case PELAKSANA -> (siapa.pelaksanaHarian() ? "Pelaksana Harian " : "Pelaksana Tugas ") + jabatan;
            case CARETEKER -> "Careteker " + jabatan;
        };
    }

    /** The post as it stands above a signature: "LURAH GAMBIR", "Plt. LURAH GAMBIR", "Plh. LURAH GAMBIR", "CARETEKER KETUA RT 001/RW 02 …". */
    public String barisJabatan(PemegangJabatan siapa) {
        return siapa.sifat() == SifatJabatan.PELAKSANA
                ? (siapa.pelaksanaHarian() ? "Plh. " : "Plt. ") + namaJabatan(siapa).toUpperCase(Locale.ROOT)
                : sebutan(siapa).toUpperCase(Locale.ROOT);
    }

    /**
     * The same for what he signs on a day, in the capacity in which he does, line by line: who acts while the Ketua is absent
     * (Pasal 22 ayat (2) huruf c) signs on his behalf, "a.n. KETUA RW 03 …" above "SEKRETARIS RW 03 …".
     */
    public List<String> barisTandaTangan(PemegangJabatan siapa, LocalDate tanggal) {
        if (selaku(siapa, tanggal).isEmpty()) {
            return List.of(barisJabatan(siapa));
        }
        return ketua(siapa, tanggal).map(ketua -> List.of("a.n. " + barisJabatan(ketua), barisJabatan(siapa)))
                .orElseGet(() -> List.of(sebutan(siapa, tanggal).toUpperCase(Locale.ROOT)));
    }

    /** The Ketua for whom he acts; empty where there is none. */
    private Optional<PemegangJabatan> ketua(PemegangJabatan siapa, LocalDate tanggal) {
        return pemegangKursi(siapa.unitId(), tanggal).flatMap(kursi -> pengurus(siapa.unitId(), tanggal).stream()
                .filter(p -> p.jabatan().ketua()).findFirst());
    }

    private String namaJabatan(PemegangJabatan siapa) {
        String unit = namaUnit(siapa);
        return (siapa.jabatan() == Jabatan.PEJABAT_UNIT ? pos.nama(siapa.id()) : Optional.<String>empty())
                .map(nama -> nama + " " + unit).orElseGet(() -> siapa.jabatan().sebutan(unit));
    }

    private String namaUnit(PemegangJabatan siapa) {
        UnitRingkas unit = wilayah.ringkas(siapa.unitId());
        return siapa.jabatan().pengurus() ? unit.nama() + dalamKelurahan(unit.id()) : unit.nama();
    }

    private String dalamKelurahan(String unitId) {
        return wilayah.leluhur(unitId, JenisUnit.KELURAHAN).map(k -> " " + wilayah.nama(k.id())).orElse("");
    }
}
