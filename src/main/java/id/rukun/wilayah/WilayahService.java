package id.rukun.wilayah;

import id.rukun.wilayah.baris.IngatanRegister;
import id.rukun.wilayah.kunci.KunciPenataan;
import id.rukun.wilayah.kunci.PenjagaKunci;
import id.rukun.wilayah.kunci.UnitTerkunciException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other rooms ask of the areas and do to them. "Today" is the day of the application's clock. */
@Service
@Transactional(readOnly = true)
public class WilayahService {

    private static final int BAGIAN = 1000;

    private final UnitRepository unit;
    private final AtributUnitRepository atribut;
    private final SilsilahUnitRepository silsilah;
    private final KetetanggaanRepository ketetanggaan;
    private final PenjagaKunci penjaga;
    private final PenggabungUnit penggabung;
    private final Clock clock;

    WilayahService(UnitRepository unit, AtributUnitRepository atribut, SilsilahUnitRepository silsilah,
            KetetanggaanRepository ketetanggaan, PenjagaKunci penjaga, PenggabungUnit penggabung, Clock clock) {
        this.unit = unit;
        this.atribut = atribut;
        this.silsilah = silsilah;
        this.ketetanggaan = ketetanggaan;
        this.penjaga = penjaga;
        this.penggabung = penggabung;
        this.clock = clock;
    }

    /** The unit of this id; throws {@link UnitTidakDikenalException} if the register has none. */
    public Unit unit(String id) {
        return cari(id).orElseThrow(() -> new UnitTidakDikenalException(id));
    }

    public Optional<Unit> cari(String id) {
        return id == null ? Optional.empty() : unit.findById(id);
    }

    public UnitRingkas ringkas(String id) {
        return ringkas(cabang(id));
    }

    /** Display name: "RT 003/RW 02", "RW 02", "Kelurahan Gambir", "Kota Bukittinggi". */
    public String nama(String id) {
        return ringkas(id).nama();
    }

    /** Display names of many units by their id, with few questions to the database; unknown ids are left out. */
    public Map<String, String> nama(Collection<String> ids) {
        Map<String, AtributUnit> sendiri = atribut(ids);
        Map<String, AtributUnit> induk =
                atribut(sendiri.values().stream().map(AtributUnit::indukId).filter(Objects::nonNull).toList());
        Map<String, String> hasil = new HashMap<>();
        for (Unit u : perBagian(sendiri.keySet(), unit::findAllById)) {
            AtributUnit a = sendiri.get(u.id());
            String nomorInduk = u.jenis() == JenisUnit.RT ? induk.get(a.indukId()).nomor() : null;
            hasil.put(u.id(), ringkas(new Cabang(u, a), nomorInduk).nama());
        }
        return hasil;
    }

    /** The governments of many units by their id. */
    public Map<String, String> tenant(Collection<String> ids) {
        return perBagian(ids, unit::findAllById).stream().collect(Collectors.toMap(Unit::id, Unit::tenant));
    }

    /** The unit itself if it is of the given kind, else the nearest of that kind above it. */
    public Optional<Unit> leluhur(String id, JenisUnit jenis) {
        return garisKeAtas(id).stream().filter(u -> u.jenis() == jenis).findFirst();
    }

    /**
     * The unit of a kind that serves a unit: itself or the nearest above it; of the Sekretariat Daerah, of which a government has
     * one, that of the unit's government. Empty where there is none today.
     */
    public Optional<Unit> tempat(String id, JenisUnit jenis) {
        Optional<Unit> diAtas = leluhur(id, jenis);
        return diAtas.isPresent() || jenis != JenisUnit.SETDA ? diAtas
                : atribut.cabangAktif(List.of(pemerintah(id).id()), hariIni()).stream().map(Cabang::unit)
                        .filter(u -> u.jenis() == JenisUnit.SETDA).findFirst();
    }

    /** The area whose regional government the unit belongs to: for DKI the province, elsewhere the Kota. */
    public Unit pemerintah(String id) {
        JenisUnit jenis = PemerintahDaerah.jenis(unit(id).tenant());
        return leluhur(id, jenis).or(() -> leluhur(id, JenisUnit.PROVINSI)).orElseThrow();
    }

    /** The areas of all regional governments. */
    public List<Unit> semuaPemerintah() {
        return Arrays.stream(PemerintahDaerah.values())
                .flatMap(p -> unit.findByTenantAndJenis(p.tenant(), p.jenis()).stream()).toList();
    }

    /** The place that the offices of the unit's government name where they sign. */
    public String tempatKedudukan(String id) {
        return PemerintahDaerah.kedudukan(unit(id).tenant());
    }

    /**
     * In which Kelurahan each unit lies, or, for a unit that lies in none, the area of its government; with few
     * questions to the database.
     */
    public Map<String, String> kelurahanAtauPemerintah(Collection<String> ids) {
        Map<String, String> hasil = new HashMap<>();
        Map<String, List<String>> naik = ids.stream().distinct().collect(Collectors.groupingBy(id -> id));
        while (!naik.isEmpty()) {
            Map<String, List<String>> atas = new HashMap<>();
            Map<String, AtributUnit> letak = atribut(naik.keySet());
            for (Unit u : perBagian(naik.keySet(), unit::findAllById)) {
                if (u.jenis().compareTo(JenisUnit.DESA) > 0) {
                    atas.computeIfAbsent(letak.get(u.id()).indukId(), induk -> new ArrayList<>())
                            .addAll(naik.get(u.id()));
                } else {
                    String wilayah = u.jenis() == JenisUnit.KELURAHAN ? u.id() : pemerintah(u.id()).id();
                    naik.get(u.id()).forEach(asal -> hasil.put(asal, wilayah));
                }
            }
            naik = atas;
        }
        return hasil;
    }

    /** Whether the unit lies in the area of the other one; every unit lies in its own. */
    public boolean mencakup(String atasanId, String unitId) {
        return garisKeAtas(unitId).stream().anyMatch(u -> u.id().equals(atasanId));
    }

    /** Units of one kind that lie in the area and are active today, by code (within one parent: by number). */
    public List<UnitRingkas> turunan(String unitId, JenisUnit jenis) {
        Map<String, UnitRingkas> tingkat = Map.of(unitId, ringkas(unitId));
        List<UnitRingkas> hasil = new ArrayList<>();
        while (!tingkat.isEmpty()) {
            Map<String, UnitRingkas> bawah = tingkatBawah(tingkat);
            bawah.values().stream().filter(u -> u.jenis() == jenis).forEach(hasil::add);
            bawah.values().removeIf(u -> u.jenis().compareTo(jenis) >= 0);
            tingkat = bawah;
        }
        hasil.sort(Comparator.comparing(UnitRingkas::kode));
        return hasil;
    }

    /** Ids of the units that have lain below this one at any time since a day: those that have ended or are planned, too. */
    public List<String> bawahanSejak(String unitId, LocalDate sejak) {
        List<String> hasil = new ArrayList<>();
        List<String> tingkat = List.of(unitId);
        while (!tingkat.isEmpty()) {
            tingkat = atribut.cabangSejak(tingkat, sejak);
            hasil.addAll(tingkat);
        }
        return hasil;
    }

    public int jumlahRtAktif(String rwId) {
        return turunan(rwId, JenisUnit.RT).size();
    }

    /** The RW of a government whose number of active RT lies outside a range, each with its number; exempt ones are left out. */
    public Map<String, Integer> jumlahRtDiLuar(String tenant, int minimum, int maksimum, LocalDate tanggal) {
        return unit.jumlahRtDiLuar(tenant, minimum, maksimum, tanggal).stream()
                .collect(Collectors.toMap(baris -> (String) baris[0], baris -> ((Long) baris[1]).intValue()));
    }

    /** The declared neighbourhoods among the given units on a date. */
    public List<Pasangan> tetangga(Collection<String> ids, LocalDate tanggal) {
        return ketetanggaan.antara(ids, tanggal).stream().map(Ketetanggaan::pasangan).toList();
    }

    /** From which units this one descends. */
    public List<SilsilahUnit> pendahulu(String id) {
        return silsilah.findByPenerusIdOrderByPendahuluId(id);
    }

    /** Which units succeeded this one. */
    public List<SilsilahUnit> penerus(String id) {
        return silsilah.findByPendahuluIdOrderByPenerusId(id);
    }

    /**
     * Reserves the units for a structural case, all or none; a unit that the same case holds already stays held.
     * Throws {@link UnitTerkunciException} if another case holds one of them (RUKUN-POL-04).
     */
    @Transactional
    public void kunci(String kasusId, String nomorKasus, Collection<String> unitIds) {
        cadangkan(Set.copyOf(unitIds));
        penjaga.kunci(kasusId, nomorKasus, unitIds, this::nama);
    }

    /** Holds the units until the transaction ends: a rival waits here, and then reads what the first one has written. */
    @Transactional
    public void cadangkan(Set<String> unitIds) {
        Set<String> ada = unit.cadangkan(unitIds).stream().map(Unit::id).collect(Collectors.toSet());
        unitIds.stream().filter(id -> !ada.contains(id)).findFirst().ifPresent(id -> {
            throw new UnitTidakDikenalException(id);
        });
    }

    public Optional<KunciPenataan> kunciAktif(String unitId) {
        return penjaga.aktif(unitId);
    }

    /** Those of the units that another case than this one holds, with the number of that case. */
    public Map<String, String> dalamKasusLain(Collection<String> unitIds, String kasusId) {
        return perBagian(unitIds, penjaga::aktif).stream().filter(k -> !k.kasusId().equals(kasusId))
                .collect(Collectors.toMap(KunciPenataan::unitId, KunciPenataan::nomorKasus));
    }

    /** Takes off all locks of the case; none held is no error. */
    @Transactional
    public void lepasKunci(String kasusId) {
        penjaga.lepasSelain(kasusId, Set.of());
    }

    /** Takes off the locks of the case on all other units; the given ones stay as they are. */
    @Transactional
    public void lepasKunciSelain(String kasusId, Collection<String> tetap) {
        penjaga.lepasSelain(kasusId, tetap);
    }

    /** Whether a living unit of this kind bears the number under the parent (RUKUN-POL-15). */
    public boolean nomorDipakai(String indukId, JenisUnit jenis, String nomor) {
        return nomorDipakai(indukId, jenis, nomor, List.of());
    }

    /** As above, but the given units, which are about to end, may hand their number on. */
    public boolean nomorDipakai(String indukId, JenisUnit jenis, String nomor, Collection<String> kecuali) {
        List<String> pemakai = atribut.pemakaiNomor(indukId, jenis, jenis.nomorBaku(nomor), hariIni());
        return !kecuali.containsAll(pemakai);
    }

    /** Whether a unit with this number under the parent was abolished in the current year (RUKUN-POL-15). */
    public boolean nomorDihapusTahunIni(String indukId, JenisUnit jenis, String nomor) {
        LocalDate tahunBaru = hariIni().withDayOfYear(1);
        // Abolished on the day after its last one: the last days lie between 31 December and 30 December.
        return atribut.nomorDihapus(indukId, jenis, jenis.nomorBaku(nomor),
                tahunBaru.minusDays(1), tahunBaru.plusYears(1).minusDays(2));
    }

    /** Merges RT, or RW, into a new one and returns its id; locks, persons and posts are the caller's to move. */
    @Transactional
    public String gabungkan(PenggabunganUnit perintah) {
        return penggabung.gabungkan(perintah);
    }

    private List<Unit> garisKeAtas(String id) {
        List<Unit> garis = new ArrayList<>();
        for (String naik = id; naik != null; naik = cabang(naik).atribut().indukId()) {
            garis.add(cabang(naik).unit());
        }
        return garis;
    }

    private Map<String, UnitRingkas> tingkatBawah(Map<String, UnitRingkas> atas) {
        Map<String, UnitRingkas> bawah = new LinkedHashMap<>();
        LocalDate hariIni = hariIni();
        List<Cabang> cabangAktif = IngatanRegister.ingat(new DiBawah(Set.copyOf(atas.keySet()), hariIni),
                () -> atribut.cabangAktif(atas.keySet(), hariIni));
        for (Cabang cabang : cabangAktif) {
            bawah.put(cabang.unit().id(), ringkas(cabang, atas.get(cabang.atribut().indukId()).nomor()));
        }
        return bawah;
    }

    private UnitRingkas ringkas(Cabang cabang) {
        String nomorInduk = cabang.unit().jenis() == JenisUnit.RT
                ? cabang(cabang.atribut().indukId()).atribut().nomor() : null;
        return ringkas(cabang, nomorInduk);
    }

    private UnitRingkas ringkas(Cabang cabang, String nomorInduk) {
        return cabang.ringkas(nomorInduk, hariIni());
    }

    /** The unit with the attributes that began last by today; with its first ones if none has begun yet. */
    private Cabang cabang(String id) {
        Dikenal hariIni = new Dikenal(hariIni());
        Map<String, Cabang> dikenal = IngatanRegister.ingat(hariIni, HashMap::new);
        if (!dikenal.containsKey(id)) {
            Map<String, Cabang> garis = garis(id);
            dikenal = IngatanRegister.ingat(hariIni, HashMap::new);
            dikenal.putAll(garis);
        }
        return Optional.ofNullable(dikenal.get(id)).orElseThrow(() -> new UnitTidakDikenalException(id));
    }

    /** A unit and those above it, by their ids, by one question. */
    private Map<String, Cabang> garis(String id) {
        LocalDate hariIni = hariIni();
        Map<String, Cabang> garis = new HashMap<>();
        atribut.keAtas(id).stream().flatMap(WilayahService::pasangan)
                .sorted(Comparator.comparing(c -> c.atribut().mulai()))
                .forEach(c -> garis.merge(c.unit().id(), c,
                        (lama, baru) -> baru.atribut().mulai().isAfter(hariIni) ? lama : baru));
        return garis;
    }

    private static Stream<Cabang> pasangan(Object[] baris) {
        return IntStream.range(0, baris.length / 2).filter(i -> baris[2 * i + 1] != null)
                .mapToObj(i -> new Cabang((Unit) baris[2 * i], (AtributUnit) baris[2 * i + 1]));
    }

    /** The units that the transaction knows, as they are on a day. */
    private record Dikenal(LocalDate hari) {}

    /** What lies directly below units on a day. */
    private record DiBawah(Set<String> induk, LocalDate hari) {}

    private Map<String, AtributUnit> atribut(Collection<String> ids) {
        LocalDate hariIni = hariIni();
        Map<String, AtributUnit> hasil = new HashMap<>();
        perBagian(ids, atribut::findByUnitIdIn).stream().sorted(Comparator.comparing(AtributUnit::mulai))
                .forEach(a -> hasil.merge(a.unitId(), a, (lama, baru) -> baru.mulai().isAfter(hariIni) ? lama : baru));
        return hasil;
    }

    /** A statement takes only so many ids. */
    private static <T> List<T> perBagian(Collection<String> ids, Function<List<String>, List<T>> tanya) {
        List<String> semua = ids.stream().distinct().toList();
        List<T> hasil = new ArrayList<>();
        for (int dari = 0; dari < semua.size(); dari += BAGIAN) {
            hasil.addAll(tanya.apply(semua.subList(dari, Math.min(dari + BAGIAN, semua.size()))));
        }
        return hasil;
    }

    private LocalDate hariIni() {
        return LocalDate.now(clock);
    }
}
