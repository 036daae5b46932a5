package id.rukun.prosedur.koordinasi.proses.permintaan;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.KoordinasiPihak;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.wilayah.WilayahService;
import id.rukun.wilayah.kerja.UnitKerja;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The units of a city among whom somebody chooses, by kind; of a coordination its parties too that have ended meanwhile. */
@Component
class DaftarUnit implements DaftarPilihan {

    private final DirektoriUnit direktori;
    private final KoordinasiService koordinasi;
    private final WilayahService wilayah;

    DaftarUnit(DirektoriUnit direktori, KoordinasiService koordinasi, WilayahService wilayah) {
        this.direktori = direktori;
        this.koordinasi = koordinasi;
        this.wilayah = wilayah;
    }

    @Override
    public String nama() {
        return "koordinasi-unit";
    }

    @Override
    public String sebutan() {
        return "unit yang berkoordinasi";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        String tenant = wilayah.unit(konteks.unitId()).tenant();
        Map<String, UnitKerja> ada = new LinkedHashMap<>();
        direktori.pihak(tenant).forEach(satu -> ada.put(satu.unitId(), satu));
        Stream.ofNullable(konteks.kasusId()).flatMap(kasus -> koordinasi.pihak(kasus).stream()).map(KoordinasiPihak::unitId)
                .filter(id -> direktori.cari(id, tenant).isEmpty()).forEach(id -> ada.put(id, direktori.unit(id)));
        List<UnitKerja> semua = List.copyOf(ada.values());
        Map<String, String> nama = direktori.nama(semua.stream().map(UnitKerja::unitId).toList());
        return semua.stream().sorted(Comparator.comparing(UnitKerja::jenis).thenComparing(satu -> nama.get(satu.unitId())))
                .map(satu -> new BarisPilihan(satu.unitId(), nama.get(satu.unitId()), "", kelompok(satu.jenis()))).toList();
    }

    private static String kelompok(JenisUnitKerja jenis) {
        return switch (jenis) {
            case KEPALA_DAERAH -> "Kepala Daerah";
            case SETDA, ASISTEN, BAGIAN -> "Sekretariat Daerah";
            case SETWAN, INSPEKTORAT, DINAS, BADAN, KANTOR, SATPOL_PP -> "Perangkat Daerah";
            case KECAMATAN -> "Kecamatan";
            case KELURAHAN -> "Kelurahan";
            case INSTANSI_VERTIKAL -> "Instansi vertikal";
            case LEMBAGA_NEGARA -> "Lembaga negara";
            case BUMD, BLUD, RUMAH_SAKIT, PERGURUAN_TINGGI_SWASTA -> "BUMD dan mitra lain";
            case DPRD -> "DPRD";
        };
    }
}
