package id.rukun.prosedur.pasal15;

import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.ParameterHukum;
import id.rukun.hukum.pergub171.penataan.pasal15.JumlahDiLuarBatas;
import id.rukun.penduduk.PendudukService;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what Pasal 5 counts: KK of an RT, active RT of an RW. */
@Service
@Transactional(readOnly = true)
public class BatasService {

    private static final String PEMERINTAH = "dki";
    private static final String RT = JenisUnit.RT.name();
    private static final String RW = JenisUnit.RW.name();

    private final PendudukService penduduk;
    private final WilayahService wilayah;
    private final ParameterHukum parameter;

    BatasService(PendudukService penduduk, WilayahService wilayah, ParameterHukum parameter) {
        this.penduduk = penduduk;
        this.wilayah = wilayah;
        this.parameter = parameter;
    }

    /** All RT and RW out of their range on a day, by two statements whatever their number; exempt ones are not among them. */
    public List<UnitDiLuarBatas> semua(LocalDate hari) {
        ParameterBerlaku berlaku = parameter.pada(hari);
        return Stream.concat(
                diLuar(RT, berlaku, penduduk.jumlahKkDiLuar(PEMERINTAH, JumlahDiLuarBatas.minimum(RT, berlaku),
                        JumlahDiLuarBatas.maksimum(RT, berlaku), hari)),
                diLuar(RW, berlaku, wilayah.jumlahRtDiLuar(PEMERINTAH, JumlahDiLuarBatas.minimum(RW, berlaku),
                        JumlahDiLuarBatas.maksimum(RW, berlaku), hari))).toList();
    }

    private static Stream<UnitDiLuarBatas> diLuar(String tingkat, ParameterBerlaku berlaku, Map<String, Integer> jumlah) {
        return jumlah.entrySet().stream().map(satu -> new UnitDiLuarBatas(satu.getKey(), tingkat, satu.getValue(),
                JumlahDiLuarBatas.pelanggaran(tingkat, satu.getValue(), berlaku).orElseThrow()));
    }

    /** One unit as it is on a day, if it is out of its range by the law of an edition. */
    public Optional<UnitDiLuarBatas> unit(String unitId, LocalDate hari, LocalDate edisi) {
        JumlahDiLuarBatas.Fakta fakta = fakta(unitId, hari);
        return JumlahDiLuarBatas.pelanggaran(fakta.tingkat(), fakta.jumlah(), parameter.pada(edisi))
                .map(pelanggaran -> new UnitDiLuarBatas(unitId, fakta.tingkat(), fakta.jumlah(), pelanggaran));
    }

    /** What the rule is asked about a unit. */
    public JumlahDiLuarBatas.Fakta fakta(String unitId, LocalDate hari) {
        UnitRingkas unit = wilayah.ringkas(unitId);
        boolean dikecualikan = !wilayah.unit(unitId).pengecualian().isEmpty();
        return switch (unit.jenis()) {
            case RT -> new JumlahDiLuarBatas.Fakta(unit.nama(), RT, penduduk.jumlahKk(unitId, hari), dikecualikan);
            case RW -> new JumlahDiLuarBatas.Fakta(unit.nama(), RW, wilayah.jumlahRtAktif(unitId), dikecualikan);
            default -> new JumlahDiLuarBatas.Fakta(unit.nama(), "LAIN", 0, false);
        };
    }

    /** "70 KK, batasnya 80–160": a number with its range, by the law of a day. */
    public String sebutan(String tingkat, int jumlah, LocalDate hari) {
        ParameterBerlaku berlaku = parameter.pada(hari);
        return jumlah + " " + JumlahDiLuarBatas.satuan(tingkat) + ", batasnya " + JumlahDiLuarBatas.minimum(tingkat, berlaku) + "–"
                + JumlahDiLuarBatas.maksimum(tingkat, berlaku);
    }
}
