package id.rukun.prosedur.koordinasi;

import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahService;
import id.rukun.wilayah.kerja.UnitKerja;
import id.rukun.wilayah.kerja.UnitKerjaService;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The units of a city as its regulation knows them today: what each is, and whose offices the Asisten's are. */
@Component
public class DirektoriUnit {

    private final UnitKerjaService unitKerja;
    private final WilayahService wilayah;
    private final JamRukun jam;

    DirektoriUnit(UnitKerjaService unitKerja, WilayahService wilayah, JamRukun jam) {
        this.unitKerja = unitKerja;
        this.wilayah = wilayah;
        this.jam = jam;
    }

    /** All units of the city that are active. */
    public List<UnitKerja> semua(String tenant) {
        return unitKerja.aktif(tenant, jam.hariIni());
    }

    /** A unit of the city; empty for one of another government, and for what is none. */
    public Optional<UnitKerja> cari(String unitId, String tenant) {
        return semua(tenant).stream().filter(satu -> satu.unitId().equals(unitId)).findFirst();
    }

    /**
     * The units that may take part in a coordination. An Asisten coordinates on behalf of the Sekretaris Daerah and is no party; the
     * Wali Kota is one in Banjar only (Pasal 18 ayat (1), Pasal 20 Perwali Banjar 6/2023).
     */
    public List<UnitKerja> pihak(String tenant) {
        boolean kepalaDaerah = !KotaKoordinasi.dari(tenant).menurutPembidangan();
        return semua(tenant).stream().filter(satu -> switch (satu.jenis()) {
            case ASISTEN -> false;
            case KEPALA_DAERAH -> kepalaDaerah;
            default -> true;
        }).toList();
    }

    /** Those of some ids that are no unit that may take part in a coordination of the city. */
    public List<String> bukanPihak(Collection<String> unitIds, String tenant) {
        List<String> pihak = pihak(tenant).stream().map(UnitKerja::unitId).toList();
        return unitIds.stream().filter(id -> !pihak.contains(id)).toList();
    }

    /** A unit that is known to be one, or was when it was chosen. */
    public UnitKerja unit(String unitId) {
        return unitKerja.cari(unitId, jam.hariIni()).or(() -> unitKerja.terakhir(unitId)).orElseThrow();
    }

    public JenisUnitKerja jenis(String unitId) {
        return unit(unitId).jenis();
    }

    public String nama(String unitId) {
        return wilayah.nama(unitId);
    }

    public Map<String, String> nama(Collection<String> unitIds) {
        return wilayah.nama(unitIds);
    }

    public UnitRingkas ringkas(String unitId) {
        return wilayah.ringkas(unitId);
    }

    /** Id of the office of the city's Asisten of this code; empty where the register has none. */
    public Optional<String> asisten(String tenant, String kode) {
        return semua(tenant).stream().filter(satu -> satu.jenis() == JenisUnitKerja.ASISTEN && satu.kodeRouting().equals(kode))
                .map(UnitKerja::unitId).findFirst();
    }

    /** Code of the Asisten of the city whose office this is; empty for any other unit. */
    public Optional<String> kodeAsisten(String unitId, String tenant) {
        return cari(unitId, tenant).filter(satu -> satu.jenis() == JenisUnitKerja.ASISTEN).map(UnitKerja::kodeRouting);
    }

    /** Code of the Asisten whose office this is. */
    public String kodeAsisten(String asistenId) {
        return unit(asistenId).kodeRouting();
    }
}
