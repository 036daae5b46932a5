package id.rukun.prosedur.pasal15;

import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of units out of their range, and what is done about each. */
@Service
@Transactional
public class TemuanBatasService {

    private final TemuanBatasRepository temuan;
    private final BatasService batas;
    private final WilayahService wilayah;

    TemuanBatasService(TemuanBatasRepository temuan, BatasService batas, WilayahService wilayah) {
        this.temuan = temuan;
        this.batas = batas;
        this.wilayah = wilayah;
    }

    /**
     * Brings the findings in line with a day (TM-15): what is new is added, what is back in range is closed, what was put off to
     * that day waits for the Lurah again (TM-17), and so does a unit whose case has ended without closing its finding. Only
     * what has changed is written.
     *
     * @return cases under way whose unit is back in its range; the end of the case closes the finding
     */
    public List<String> selaraskan(LocalDate hari) {
        Map<String, UnitDiLuarBatas> diLuar =
                batas.semua(hari).stream().collect(Collectors.toMap(UnitDiLuarBatas::unitId, Function.identity()));
        Set<String> berjalan = temuan.kasusBerjalan();
        List<String> kembali = new ArrayList<>();
        for (TemuanBatas lama : temuan.findByKunciTerbukaIsNotNull()) {
            UnitDiLuarBatas kini = diLuar.remove(lama.unitId());
            if (kini != null) {
                lanjutkan(lama, kini, hari, berjalan);
            } else if (lama.tindakan() == TindakanTemuan.P15 && berjalan.contains(lama.ditanganiKasus())) {
                kembali.add(lama.ditanganiKasus());
            } else {
                lama.selesai();
            }
        }
        Map<String, String> kelurahan = wilayah.kelurahanAtauPemerintah(diLuar.keySet());
        temuan.saveAll(diLuar.values().stream().map(baru -> new TemuanBatas(kelurahan.get(baru.unitId()), baru, hari)).toList());
        return kembali;
    }

    private static void lanjutkan(TemuanBatas lama, UnitDiLuarBatas kini, LocalDate hari, Set<String> berjalan) {
        lama.ukur(kini);
        boolean ditinggalkan = lama.tindakan() == TindakanTemuan.P15 && !berjalan.contains(lama.ditanganiKasus());
        boolean saatnya = lama.tindakan() == TindakanTemuan.DITUNDA && !lama.tinjauPada().isAfter(hari);
        if (ditinggalkan || saatnya) {
            lama.terbuka();
        }
    }

    /** The Kelurahan in which a finding waits for the Lurah. */
    @Transactional(readOnly = true)
    public List<String> kelurahanTerbuka() {
        return temuan.kelurahanTerbuka();
    }

    /**
     * The Kelurahan whose list is open though nothing on it waits any more.
     *
     * @param daftar key of the list's procedure
     */
    @Transactional(readOnly = true)
    public List<String> tanpaYangMenunggu(String daftar) {
        return temuan.kelurahanTanpaYangTerbuka(daftar);
    }

    /** What waits for the Lurah of a Kelurahan. */
    @Transactional(readOnly = true)
    public List<TemuanBatas> terbuka(String kelurahanId) {
        return temuan.findByKelurahanIdAndTindakanIn(kelurahanId, EnumSet.of(TindakanTemuan.TERBUKA));
    }

    /** What was put off in a Kelurahan. */
    @Transactional(readOnly = true)
    public List<TemuanBatas> ditunda(String kelurahanId) {
        return temuan.findByKelurahanIdAndTindakanIn(kelurahanId, EnumSet.of(TindakanTemuan.DITUNDA));
    }

    /** A unit is weighed in a case from now on, also one that the daily look has not found yet. */
    public void ditangani(UnitDiLuarBatas unit, LocalDate hari, String kasusId) {
        TemuanBatas sasaran = temuan.findByKunciTerbuka(unit.unitId()).orElseGet(() -> temuan.save(new TemuanBatas(
                wilayah.leluhur(unit.unitId(), JenisUnit.KELURAHAN).orElseThrow().id(), unit, hari)));
        sasaran.ukur(unit);
        sasaran.ditangani(kasusId);
    }

    /** A unit is looked at again on a day. */
    public void tunda(String unitId, String alasan, LocalDate sampai) {
        temuan.findByKunciTerbuka(unitId).ifPresent(satu -> satu.ditunda(alasan, sampai));
    }

    /** A unit is out of its range no longer. */
    public void selesai(String unitId) {
        temuan.findByKunciTerbuka(unitId).ifPresent(TemuanBatas::selesai);
    }
}
