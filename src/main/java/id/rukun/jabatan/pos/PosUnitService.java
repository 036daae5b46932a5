package id.rukun.jabatan.pos;

import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.KetidakhadiranService;
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
import java.util.LinkedHashMap;
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
    private final KetidakhadiranService ketidakhadiran;
    private final PenggantiService pengganti;

    PosUnitService(PosUnitRepository pos, PenempatanPosRepository penempatan, JabatanService jabatan, KetidakhadiranService ketidakhadiran,
            PenggantiService pengganti) {
        this.pos = pos;
        this.penempatan = penempatan;
        this.jabatan = jabatan;
        this.ketidakhadiran = ketidakhadiran;
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
        return semua.stream().max(PemegangPos.BERTUGAS).orElseThrow().siapa();
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

    /** Posts by their ids. */
    @Transactional(readOnly = true)
    public List<PosUnit> semua(Collection<String> posIds) {
        return posIds.isEmpty() ? List.of() : pos.findAllById(posIds);
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

    /**
     * The nearest post above that is held by somebody else than some persons ({@link PemegangJabatan#orang}); empty where that is the
     * head of the unit.
     */
    @Transactional(readOnly = true)
    public Optional<PosUnit> atasan(PosUnit bawahan, Set<String> kecuali, LocalDate tanggal) {
        return diAtas(bawahan).stream().filter(atas -> pemegang(atas, tanggal).filter(siapa -> !kecuali.contains(siapa.orang())).isPresent())
                .findFirst();
    }

    /** All posts above, the nearest first; one that is no more still leads to the one above it. */
    private List<PosUnit> diAtas(PosUnit bawahan) {
        Map<String, PosUnit> semua = pos.findByUnitId(bawahan.unitId()).stream()
                .collect(Collectors.toMap(PosUnit::id, Function.identity()));
        Map<String, PosUnit> dilalui = new LinkedHashMap<>();
        PosUnit atas = semua.get(bawahan.atasanId());
        while (atas != null && !atas.id().equals(bawahan.id()) && dilalui.putIfAbsent(atas.id(), atas) == null) {
            atas = semua.get(atas.atasanId());
        }
        return List.copyOf(dilalui.values());
    }

    /**
     * Who does the work of a post on a date: who holds it and is on duty, else the nearest above him who has an account and is, else whom
     * the unit puts in the place of an official.
     *
     * @param unitId its unit, for a post that is known no more
     */
    @Transactional(readOnly = true)
    public PelaksanaKursi pelaksana(String posId, String unitId, LocalDate tanggal) {
        Optional<PosUnit> yang = pos.findById(posId);
        Optional<PemegangJabatan> siapa = yang.flatMap(satu -> pemegang(satu, tanggal));
        if (siapa.filter(satu -> bertugas(satu, tanggal)).isPresent()) {
            return kursi(unitId, KeadaanKursi.DIJABAT, null, null, siapa.stream().toList());
        }
        List<PemegangJabatan> wakil = yang.stream().flatMap(satu -> diAtas(satu).stream()).flatMap(atas -> pemegang(atas, tanggal).stream())
                .filter(satu -> bertugas(satu, tanggal)).findFirst().map(List::of)
                .orElseGet(() -> pengganti.penggantiPejabat(unitId, tanggal));
        Optional<LocalDate> absenSejak = siapa.flatMap(satu -> ketidakhadiran.berlangsungSejak(satu, tanggal));
        if (absenSejak.isPresent()) {
            return kursi(unitId, KeadaanKursi.BERHALANGAN, absenSejak.get(), null, wakil);
        }
        return siapa.map(satu -> kursi(unitId, KeadaanKursi.TANPA_AKUN, satu.mulai(), satu, wakil)).orElseGet(() -> kursi(unitId,
                KeadaanKursi.KOSONG, penempatan.terakhir(posId, tanggal).map(hari -> hari.plusDays(1)).orElse(null), null, wakil));
    }

    private boolean bertugas(PemegangJabatan siapa, LocalDate tanggal) {
        return siapa.akun() != null && !jabatan.berhalangan(siapa, tanggal);
    }

    private static PelaksanaKursi kursi(String unitId, KeadaanKursi keadaan, LocalDate sejak, PemegangJabatan diwakili,
            List<PemegangJabatan> orang) {
        return new PelaksanaKursi(Jabatan.PEJABAT_UNIT, unitId, keadaan, sejak, diwakili, orang);
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
