package id.rukun.wilayah;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Carries out a merger of RT, or of RW, in the register: one new unit, the old ones closed, lineage and neighbours carried on.
 * The RT of merged RW go on with their ids in the new one, each with the number that the order gives it.
 */
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
        List<Unit> asal = asalAktif(perintah);
        JenisUnit jenis = asal.get(0).jenis();
        Unit induk = indukAktif(perintah, jenis);
        Unit baru = Unit.baru(jenis, induk.tenant(), pengecualianBersama(asal), perintah.berlaku());
        List<Unit> rt = rtBernomor(perintah, jenis);
        tutup(asal, rt, perintah.berlaku());
        unit.save(baru);
        AtributUnit sebutan = atribut.saveAndFlush(atributBaru(baru, perintah));
        rt.forEach(satu -> atribut.save(AtributUnit.pindah(satu, JenisUnit.RT.nomorBaku(perintah.nomorRt().get(satu.id())), sebutan,
                perintah.berlaku(), clock.instant())));
        asal.forEach(lama -> silsilah.save(
                new SilsilahUnit(baru, lama, JenisSilsilah.PENGGABUNGAN, perintah.keputusanId(), clock.instant())));
        wariskanTetangga(baru, perintah.asal());
        return baru.id();
    }

    private List<Unit> asalAktif(PenggabunganUnit perintah) {
        List<Unit> asal = unit.cadangkan(perintah.asal());
        if (asal.size() != perintah.asal().size()) {
            throw new UnitTidakDikenalException(String.join(", ", perintah.asal()));
        }
        JenisUnit jenis = asal.get(0).jenis() == JenisUnit.RW ? JenisUnit.RW : JenisUnit.RT;
        asal.forEach(u -> wajibAktif(u, jenis, perintah.berlaku().minusDays(1)));
        asal.forEach(u -> wajibAktif(u, jenis, perintah.berlaku()));
        return asal;
    }

    private Unit indukAktif(PenggabunganUnit perintah, JenisUnit jenis) {
        String id = perintah.indukTujuan();
        Unit induk = unit.findById(id).orElseThrow(() -> new UnitTidakDikenalException(id));
        wajibAktif(induk, jenis == JenisUnit.RT ? JenisUnit.RW : JenisUnit.KELURAHAN, perintah.berlaku());
        return induk;
    }

    /** The order names every RT of the RW to be merged: none is left behind in an RW that has ended. */
    private List<Unit> rtBernomor(PenggabunganUnit perintah, JenisUnit jenis) {
        if (jenis == JenisUnit.RT) {
            return List.of();
        }
        List<Unit> rt = atribut.cabangAktif(perintah.asal(), perintah.berlaku()).stream().map(Cabang::unit).toList();
        if (!rt.stream().map(Unit::id).collect(Collectors.toSet()).equals(perintah.nomorRt().keySet())) {
            throw new IllegalStateException("Nomor RT dalam RW hasil penggabungan belum lengkap.");
        }
        return rt;
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

    private void tutup(List<Unit> asal, List<Unit> rt, LocalDate berlaku) {
        LocalDate hariTerakhir = berlaku.minusDays(1);
        asal.forEach(u -> u.akhiri(StatusUnit.DIGABUNG, hariTerakhir));
        atribut.findByUnitIdIn(Stream.concat(asal.stream(), rt.stream()).map(Unit::id).toList()).stream()
                .filter(a -> a.berlakuPada(berlaku))
                .forEach(a -> a.akhiri(berlaku));
        // The open keys must be free before the successor takes them: Hibernate would insert first.
        atribut.flush();
    }

    private AtributUnit atributBaru(Unit baru, PenggabunganUnit perintah) {
        AtributUnit induk = atribut
                .findFirstByUnitIdAndMulaiLessThanEqualOrderByMulaiDesc(perintah.indukTujuan(), perintah.berlaku())
                .orElseThrow(() -> new UnitTidakDikenalException(perintah.indukTujuan()));
        return AtributUnit.bernomor(baru, baru.jenis().nomorBaku(perintah.nomor()), induk, clock.instant());
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
