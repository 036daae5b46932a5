package id.rukun.penduduk;

import id.rukun.penduduk.BukanWargaLagi.Sebab;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.baris.IngatanRegister;
import id.rukun.wilayah.keterangan.KeteranganUnitService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who lives where and who heads a family, on a date. */
@Service
@Transactional(readOnly = true)
public class PendudukService {

    private final PendudukRepository penduduk;
    private final KkDiUnitRepository kkDiUnit;
    private final DomisiliRepository domisili;
    private final KeteranganUnitService keterangan;
    private final Clock clock;

    PendudukService(PendudukRepository penduduk, KkDiUnitRepository kkDiUnit, DomisiliRepository domisili,
            KeteranganUnitService keterangan, Clock clock) {
        this.penduduk = penduduk;
        this.kkDiUnit = kkDiUnit;
        this.domisili = domisili;
        this.keterangan = keterangan;
        this.clock = clock;
    }

    public Optional<Penduduk> cari(String id) {
        return id == null ? Optional.empty() : penduduk.findById(id);
    }

    /** Whose NIK it is; for who holds it already, never to show it. */
    public Optional<Penduduk> denganNik(String nik) {
        return penduduk.findByNik(nik);
    }

    /** Names of those of the ids that belong to residents. */
    public Map<String, String> nama(Collection<String> ids) {
        return penduduk.findAllById(ids).stream().collect(Collectors.toMap(Penduduk::id, Penduduk::nama));
    }

    /** Number of active family cards of an RT (Pasal 5 huruf a); until they are registered, the number that was declared. */
    public int jumlahKk(String rtId, LocalDate tanggal) {
        return jumlahKk(Set.of(rtId), tanggal).getOrDefault(rtId, 0);
    }

    /** The same for many RT by their id; those without a card are left out. */
    public Map<String, Integer> jumlahKk(Collection<String> rtIds, LocalDate tanggal) {
        record JumlahKk(Set<String> rtIds, LocalDate tanggal) {}
        return rtIds.isEmpty() ? Map.of() : IngatanRegister.ingat(new JumlahKk(Set.copyOf(rtIds), tanggal), () -> {
            Map<String, Integer> hasil = kkDiUnit.jumlahKk(rtIds, tanggal).stream()
                    .collect(Collectors.toMap(baris -> (String) baris[0], baris -> ((Long) baris[1]).intValue()));
            hasil.putAll(keterangan.jumlahKk(rtIds, tanggal));
            return Map.copyOf(hasil);
        });
    }

    /** The RT of a government whose number of KK lies outside a range, each with its number; exempt ones are left out. */
    public Map<String, Integer> jumlahKkDiLuar(String tenant, int minimum, int maksimum, LocalDate tanggal) {
        Map<String, Integer> hasil = kkDiUnit.jumlahKkDiLuar(tenant, minimum, maksimum, tanggal).stream()
                .collect(Collectors.toMap(baris -> (String) baris[0], baris -> ((Long) baris[1]).intValue()));
        hasil.putAll(keterangan.jumlahKkDiLuar(tenant, minimum, maksimum, tanggal));
        return hasil;
    }

    /** Living heads of family on the cards of an RT, by name, those who live elsewhere included and marked. */
    public List<KepalaKeluarga> kepalaKeluarga(String rtId, LocalDate tanggal) {
        return kkDiUnit.kepalaKeluarga(rtId, tanggal);
    }

    /** Those of the persons who died before the date, or on it live in this RT no longer, with the reason. */
    public Map<String, BukanWargaLagi> bukanWargaLagi(Collection<String> ids, String rtId, LocalDate tanggal) {
        Map<String, BukanWargaLagi> hasil = new HashMap<>();
        Set<String> warga = domisili.wargaDi(rtId, tanggal, ids);
        for (Penduduk orang : penduduk.findAllById(ids)) {
            if (orang.tanggalMeninggal() != null && orang.tanggalMeninggal().isBefore(tanggal)) {
                hasil.put(orang.id(), new BukanWargaLagi(Sebab.MENINGGAL, orang.tanggalMeninggal()));
            } else if (!warga.contains(orang.id())) {
                hasil.put(orang.id(), new BukanWargaLagi(Sebab.PINDAH, domisili.terakhir(orang.id(), rtId, tanggal)
                        .map(sampai -> sampai.plusDays(1)).orElse(null)));
            }
        }
        return hasil;
    }

    /**
     * The same of persons who since {@code dari} had to live in the RT all along: who has left it in between is one of
     * them though he is back.
     */
    public Map<String, BukanWargaLagi> bukanWargaLagi(Collection<String> ids, String rtId, LocalDate dari,
            LocalDate tanggal) {
        Map<String, BukanWargaLagi> hasil = bukanWargaLagi(ids, rtId, tanggal);
        domisili.sampaiHari(rtId, tanggal, ids).stream().collect(Collectors.groupingBy(Domisili::pendudukId))
                .forEach((id, baris) -> pindahSejak(baris, dari, tanggal)
                        .ifPresent(sejak -> hasil.putIfAbsent(id, new BukanWargaLagi(Sebab.PINDAH, sejak))));
        return hasil;
    }

    /** The first of the days on which one of the rows has ended and none carries it on. */
    private static Optional<LocalDate> pindahSejak(List<Domisili> baris, LocalDate dari, LocalDate sampai) {
        return baris.stream().filter(d -> d.sampai() != null).map(d -> d.sampai().plusDays(1))
                .filter(hari -> !hari.isBefore(dari) && !hari.isAfter(sampai))
                .filter(hari -> baris.stream().noneMatch(d -> d.berlakuPada(hari))).min(LocalDate::compareTo);
    }

    /**
     * What tells persons of the same name apart, by id: the year of birth, the day where that is equal too. Nothing for
     * a name that only one of them has, and never a number of the civil registration.
     */
    public Map<String, String> pembedaSenama(Collection<String> ids) {
        Map<String, List<Penduduk>> perNama = penduduk.findAllById(ids).stream().distinct().filter(p -> !p.dihapus())
                .collect(Collectors.groupingBy(p -> p.nama().strip().toLowerCase(Locale.ROOT)));
        Map<String, String> hasil = new HashMap<>();
        perNama.values().stream().filter(senama -> senama.size() > 1).forEach(senama -> {
            boolean tahunBeda = senama.stream().map(p -> p.tanggalLahir().getYear()).distinct().count()
                    == senama.size();
            senama.forEach(p -> hasil.put(p.id(), "lahir " + (tahunBeda ? String.valueOf(p.tanggalLahir().getYear())
                    : Kalender.tulis(p.tanggalLahir()))));
        });
        return hasil;
    }

    public boolean tinggalDi(String pendudukId, String rtId, LocalDate tanggal) {
        return domisili.tinggalDi(pendudukId, rtId, tanggal);
    }

    /**
     * Moves all family cards and residents of the RT into another one as of {@code berlaku}; where the number of cards of one of them
     * is only declared, that of the other one is declared as their sum.
     */
    @Transactional
    public void pindahkan(List<String> rtAsal, String rtBaru, LocalDate berlaku, String keputusanId) {
        if (!keterangan.jumlahKk(rtAsal, berlaku).isEmpty()) {
            int jumlah = jumlahKk(rtAsal, berlaku).values().stream().mapToInt(Integer::intValue).sum();
            keterangan.pindahkan(rtAsal, rtBaru, jumlah, berlaku);
        }
        Pemindahan ke = new Pemindahan(rtBaru, berlaku, keputusanId);
        Instant saat = clock.instant();
        List<KkDiUnit> kk = kkDiUnit.belumBerakhir(rtAsal, berlaku).stream().map(d -> d.pindah(ke, saat)).toList();
        List<Domisili> warga = domisili.belumBerakhir(rtAsal, berlaku).stream().map(d -> d.pindah(ke, saat)).toList();
        // The closed rows must give up their open keys before the new ones take them: Hibernate would insert first.
        kkDiUnit.flush();
        kkDiUnit.saveAll(kk);
        domisili.saveAll(warga);
    }
}
