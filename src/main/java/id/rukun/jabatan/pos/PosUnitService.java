package id.rukun.jabatan.pos;

import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PelaksanaKursi;
import id.rukun.jabatan.PelaksanaKursi.KeadaanKursi;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.PenggantiService;
import id.rukun.jabatan.pos.PenempatanPosRepository.PemegangPos;
import id.rukun.wilayah.baris.IngatanRegister;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The posts of units below their heads: who holds them on a date, and under whom he stands. Bukittinggi needs them for who may stand
 * in at a meeting (Pasal 9 angka 6 Perwali 65/2014), Banjar for who reports to whom (Pasal 14 and Pasal 21 ayat (1) Perwali 6/2023).
 */
@Service
@Transactional
public class PosUnitService {

    private static final List<Jabatan> KEPALA = List.of(Jabatan.WALI_KOTA, Jabatan.SEKDA, Jabatan.ASISTEN, Jabatan.KEPALA_UNIT,
            Jabatan.CAMAT, Jabatan.LURAH);

    private final PosUnitRepository pos;
    private final PenempatanPosRepository penempatan;
    private final JabatanService jabatan;
    private final PenggantiService pengganti;

    PosUnitService(PosUnitRepository pos, PenempatanPosRepository penempatan, JabatanService jabatan, PenggantiService pengganti) {
        this.pos = pos;
        this.penempatan = penempatan;
        this.jabatan = jabatan;
        this.pengganti = pengganti;
    }

    /** The posts of a unit, held or vacant. */
    @Transactional(readOnly = true)
    public List<PosUnit> pos(String unitId, LocalDate tanggal) {
        record Pos(String unitId, LocalDate tanggal) {}
        return IngatanRegister.ingat(new Pos(unitId, tanggal), () -> pos.diUnit(unitId, tanggal));
    }

    /** Who holds the posts of a unit; where somebody acts in a post that has a holder, the one who acts. */
    @Transactional(readOnly = true)
    public List<PejabatPos> pejabat(String unitId, LocalDate tanggal) {
        record Pejabat(String unitId, LocalDate tanggal) {}
        return IngatanRegister.ingat(new Pejabat(unitId, tanggal), () -> cariPejabat(unitId, tanggal));
    }

    private List<PejabatPos> cariPejabat(String unitId, LocalDate tanggal) {
        Map<String, PosUnit> semua = pos(unitId, tanggal).stream().collect(Collectors.toMap(PosUnit::id, Function.identity()));
        return penempatan.pemegang(List.of(unitId), tanggal).stream().filter(satu -> semua.containsKey(satu.posId()))
                .collect(Collectors.groupingBy(PemegangPos::posId)).entrySet().stream()
                .map(satu -> new PejabatPos(bertugas(satu.getValue()), semua.get(satu.getKey())))
                .sorted(Comparator.comparing(PejabatPos::sebutan)).toList();
    }

    private static PemegangJabatan bertugas(List<PemegangPos> semua) {
        return semua.stream().map(PemegangPos::siapa).max(Comparator.comparing(PemegangJabatan::sifat)).orElseThrow();
    }

    /** An official by the id of the row that makes him one; empty where he holds no post of the unit on the date. */
    @Transactional(readOnly = true)
    public Optional<PejabatPos> cari(String unitId, String pemegangId, LocalDate tanggal) {
        return pejabat(unitId, tanggal).stream().filter(satu -> satu.siapa().id().equals(pemegangId)).findFirst();
    }

    /** A post by its id; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<PosUnit> cari(String posId) {
        return pos.findById(posId);
    }

    /** The posts of some units, held or vacant. */
    @Transactional(readOnly = true)
    public List<PosUnit> pos(Collection<String> unitIds, LocalDate tanggal) {
        return pos.diUnit(unitIds, tanggal);
    }

    /** Ids of those posts of some units that somebody holds. */
    @Transactional(readOnly = true)
    public Set<String> terisi(Collection<String> unitIds, LocalDate tanggal) {
        return penempatan.pemegang(unitIds, tanggal).stream().map(PemegangPos::posId).collect(Collectors.toSet());
    }

    /** Who holds a post; where somebody acts in it, the one who acts. */
    @Transactional(readOnly = true)
    public Optional<PemegangJabatan> pemegang(PosUnit yang, LocalDate tanggal) {
        return pejabat(yang.unitId(), tanggal).stream().filter(satu -> satu.pos().id().equals(yang.id())).map(PejabatPos::siapa)
                .findFirst();
    }

    /** The nearest post above that is held, which the direct superior holds; empty where that is the head of the unit. */
    @Transactional(readOnly = true)
    public Optional<PosUnit> atasan(PosUnit bawahan, LocalDate tanggal) {
        return diAtas(bawahan, tanggal).stream().findFirst();
    }

    /** All posts above that are held, the nearest first. */
    private List<PosUnit> diAtas(PosUnit bawahan, LocalDate tanggal) {
        Map<String, PosUnit> semua = pos(bawahan.unitId(), tanggal).stream().collect(Collectors.toMap(PosUnit::id, Function.identity()));
        Set<String> terisi = pejabat(bawahan.unitId(), tanggal).stream().map(satu -> satu.pos().id()).collect(Collectors.toSet());
        Set<PosUnit> dilalui = new LinkedHashSet<>();
        PosUnit atas = semua.get(bawahan.atasanId());
        while (atas != null && dilalui.add(atas)) {
            atas = semua.get(atas.atasanId());
        }
        return dilalui.stream().filter(satu -> terisi.contains(satu.id())).toList();
    }

    /**
     * Who does the work of a post on a date: who holds it, else the nearest above him who has an account, else whom the unit puts in
     * the place of an official.
     */
    @Transactional(readOnly = true)
    public PelaksanaKursi pelaksana(String posId, LocalDate tanggal) {
        PosUnit yang = pos.findById(posId).orElseThrow();
        Optional<PemegangJabatan> siapa = pemegang(yang, tanggal);
        if (siapa.filter(satu -> satu.akun() != null).isPresent()) {
            return kursi(yang, KeadaanKursi.DIJABAT, null, null, siapa.stream().toList());
        }
        List<PemegangJabatan> wakil = diAtas(yang, tanggal).stream().flatMap(atas -> pemegang(atas, tanggal).stream())
                .filter(satu -> satu.akun() != null).findFirst().map(List::of)
                .orElseGet(() -> pengganti.penggantiPejabat(yang.unitId(), tanggal));
        return siapa.map(satu -> kursi(yang, KeadaanKursi.TANPA_AKUN, satu.mulai(), satu, wakil)).orElseGet(() -> kursi(yang,
                KeadaanKursi.KOSONG, penempatan.terakhir(posId, tanggal).map(hari -> hari.plusDays(1)).orElse(null), null, wakil));
    }

    private static PelaksanaKursi kursi(PosUnit yang, KeadaanKursi keadaan, LocalDate sejak, PemegangJabatan diwakili,
            List<PemegangJabatan> orang) {
        return new PelaksanaKursi(Jabatan.PEJABAT_UNIT, yang.unitId(), keadaan, sejak, diwakili, orang);
    }

    /** Who heads the unit. */
    @Transactional(readOnly = true)
    public Optional<PemegangJabatan> kepala(String unitId, LocalDate tanggal) {
        return KEPALA.stream().flatMap(satu -> jabatan.pejabat(satu, unitId, tanggal).stream()).findFirst();
    }

    /** Adds a post to a unit. */
    public PosUnit buat(String unitId, JenisPos jenis, String nama, String atasanId, LocalDate mulai, Instant saat) {
        return pos.saveAndFlush(new PosUnit(unitId, jenis, nama, atasanId, mulai, saat));
    }

    /**
     * Gives a post to an official of its unit.
     *
     * @throws IllegalArgumentException if he is no official of that unit
     */
    public void tempatkan(PosUnit sasaran, PemegangJabatan siapa) {
        if (siapa.jabatan() != Jabatan.PEJABAT_UNIT || !siapa.unitId().equals(sasaran.unitId())) {
            throw new IllegalArgumentException(siapa.nama() + " bukan pejabat unit yang mempunyai jabatan " + sasaran.nama() + ".");
        }
        penempatan.save(new PenempatanPos(siapa.id(), sasaran.id()));
    }
}
