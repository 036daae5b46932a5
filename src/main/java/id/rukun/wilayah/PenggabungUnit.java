package id.rukun.wilayah;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Carries out a merger of RT in the register: one new unit, the old ones closed, lineage and neighbours carried on. */
@Component
class PenggabungUnit {

    private final UnitRepository unit;
    private final AtributUnitRepository atribut;
    private final SilsilahUnitRepository silsilah;
    private final KetetanggaanRepository ketetanggaan;
    private final Clock clock;

    PenggabungUnit(UnitRepository unit, AtributUnitRepository atribut, SilsilahUnitRepository silsilah,
            KetetanggaanRepository ketetanggaan, Clock clock) {
        this.unit = unit;
        this.atribut = atribut;
        this.silsilah = silsilah;
        this.ketetanggaan = ketetanggaan;
        this.clock = clock;
    }

    String gabungkan(PenggabunganUnit perintah) {
        List<Unit> asal = rtAktif(perintah);
        Unit rw = rwAktif(perintah);
        Unit baru = Unit.baru(JenisUnit.RT, rw.tenant(), pengecualianBersama(asal), perintah.berlaku());
        tutup(asal, perintah.berlaku());
        unit.save(baru);
        atribut.saveAndFlush(atributBaru(baru, perintah));
        asal.forEach(lama -> silsilah.save(
                new SilsilahUnit(baru, lama, JenisSilsilah.PENGGABUNGAN, perintah.keputusanId(), clock.instant())));
        wariskanTetangga(baru, perintah.asal());
        return baru.id();
    }

    private List<Unit> rtAktif(PenggabunganUnit perintah) {
        List<Unit> asal = unit.cadangkan(perintah.asal());
        if (asal.size() != perintah.asal().size()) {
            throw new UnitTidakDikenalException(String.join(", ", perintah.asal()));
        }
        asal.forEach(u -> wajibAktif(u, JenisUnit.RT, perintah.berlaku().minusDays(1)));
        asal.forEach(u -> wajibAktif(u, JenisUnit.RT, perintah.berlaku()));
        return asal;
    }

    private Unit rwAktif(PenggabunganUnit perintah) {
        String id = perintah.indukTujuan();
        Unit rw = unit.findById(id).orElseThrow(() -> new UnitTidakDikenalException(id));
        wajibAktif(rw, JenisUnit.RW, perintah.berlaku());
        return rw;
    }

    private static void wajibAktif(Unit u, JenisUnit jenis, LocalDate tanggal) {
        if (u.jenis() != jenis || !u.aktifPada(tanggal)) {
            throw new IllegalStateException("Unit " + u.id() + " bukan " + jenis + " aktif pada " + tanggal + ".");
        }
    }

    /** A merged unit is exempt only if all merged units are (Pasal 9 ayat (4) with 6 and 7, AMB-84). */
    private static Set<Pengecualian> pengecualianBersama(List<Unit> asal) {
        Set<Pengecualian> gabungan = new HashSet<>();
        if (asal.stream().noneMatch(u -> u.pengecualian().isEmpty())) {
            asal.forEach(u -> gabungan.addAll(u.pengecualian()));
        }
        return gabungan;
    }

    private void tutup(List<Unit> asal, LocalDate berlaku) {
        LocalDate hariTerakhir = berlaku.minusDays(1);
        asal.forEach(u -> u.akhiri(StatusUnit.DIGABUNG, hariTerakhir));
        atribut.findByUnitIdIn(asal.stream().map(Unit::id).toList()).stream()
                .filter(a -> a.berlakuPada(berlaku))
                .forEach(a -> a.akhiri(berlaku));
        // The open keys must be free before the successor takes them: Hibernate would insert first.
        atribut.flush();
    }

    private AtributUnit atributBaru(Unit baru, PenggabunganUnit perintah) {
        AtributUnit induk = atribut
                .findFirstByUnitIdAndMulaiLessThanEqualOrderByMulaiDesc(perintah.indukTujuan(), perintah.berlaku())
                .orElseThrow(() -> new UnitTidakDikenalException(perintah.indukTujuan()));
        return AtributUnit.bernomor(baru, JenisUnit.RT.nomorBaku(perintah.nomor()), induk, clock.instant());
    }

    private void wariskanTetangga(Unit baru, List<String> asal) {
        Map<Pasangan, Ketetanggaan> warisan = new HashMap<>();
        for (Ketetanggaan lama : ketetanggaan.belumBerakhir(asal, baru.mulai())) {
            Pasangan p = lama.pasangan();
            if (asal.contains(p.a()) && asal.contains(p.b())) {
                lama.akhiri(baru.mulai());
                continue;
            }
            Pasangan pewaris = new Pasangan(baru.id(), asal.contains(p.a()) ? p.b() : p.a());
            Ketetanggaan penerus = warisan.computeIfAbsent(pewaris, kunci -> penerus(lama, kunci, baru.mulai()));
            lama.alihkan(baru.mulai(), penerus.id());
        }
        ketetanggaan.flush();
        ketetanggaan.saveAll(warisan.values());
    }

    private Ketetanggaan penerus(Ketetanggaan lama, Pasangan pasangan, LocalDate berlaku) {
        LocalDate mulai = lama.mulai().isBefore(berlaku) ? berlaku : lama.mulai();
        return new Ketetanggaan(pasangan, mulai, lama.sampai(), clock.instant());
    }
}
