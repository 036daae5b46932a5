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

    /** A unit that is known to be one. */
    public UnitKerja unit(String unitId) {
        return unitKerja.cari(unitId, jam.hariIni()).orElseThrow();
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

    /** Code of the Asisten whose office this is. */
    public String kodeAsisten(String asistenId) {
        return unit(asistenId).kodeRouting();
    }
}
