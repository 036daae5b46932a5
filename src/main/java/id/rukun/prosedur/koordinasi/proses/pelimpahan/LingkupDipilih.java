package id.rukun.prosedur.koordinasi.proses.pelimpahan;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.DaftarPilihan.BarisPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.hukum.perwalibukittinggi.pelimpahan.ButirLingkup;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.Pembidangan;
import id.rukun.prosedur.koordinasi.formulir.pelimpahan.PelimpahanRancanganIsian;
import id.rukun.prosedur.koordinasi.pelimpahan.ButirPelimpahan;
import id.rukun.prosedur.koordinasi.pelimpahan.JenisLingkup;
import id.rukun.wilayah.kerja.UnitKerja;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What a draft delegates, item by item, with the Asisten whom the regulation's own lists name; and what remains. */
@Component
class LingkupDipilih {

    /** Offices of the government itself are coordinated by nobody. */
    private static final Set<JenisUnitKerja> PENGOORDINASI =
            EnumSet.of(JenisUnitKerja.KEPALA_DAERAH, JenisUnitKerja.SETDA, JenisUnitKerja.ASISTEN);
    /** All that the Kantor of this name does lies in this field, which Pasal 11 and Pasal 12 give to different Asisten (BKT-A-03). */
    private static final String BIDANG_BERLAINAN = "PP_KB";
    private static final String UNIT_BERLAINAN = "KPPKB";
    private static final String DAFTAR_BIDANG = "koordinasi-bidang";

    private final DirektoriUnit direktori;
    private final Pembidangan pembidangan;
    private final List<DaftarPilihan> daftar;

    LingkupDipilih(DirektoriUnit direktori, Pembidangan pembidangan, @Lazy List<DaftarPilihan> daftar) {
        this.direktori = direktori;
        this.pembidangan = pembidangan;
        this.daftar = daftar;
    }

    /** Ids of units and codes of fields that the city does not have. */
    List<String> tidakDikenal(PelimpahanRancanganIsian isian, String tenant, String unitId) {
        Map<String, String> bidang = bidang(unitId);
        return Stream.concat(direktori.bukanPihak(isian.unit(), tenant).stream(),
                isian.bidang().stream().filter(kode -> !bidang.containsKey(kode))).toList();
    }

    /** The items, each once. */
    List<ButirPelimpahan> butir(PelimpahanRancanganIsian isian, String unitId) {
        Map<String, String> bidang = bidang(unitId);
        Stream<ButirPelimpahan> unit = isian.unit().stream().distinct().map(id -> new ButirPelimpahan(JenisLingkup.UNIT, id, direktori.nama(id)));
        Stream<ButirPelimpahan> perBidang = isian.bidang().stream().distinct()
                .map(kode -> new ButirPelimpahan(JenisLingkup.BIDANG, kode, bidang.get(kode)));
        return Stream.of(unit, perBidang, Stream.ofNullable(isian.urusan()).map(teks -> new ButirPelimpahan(JenisLingkup.URUSAN, null, teks)))
                .flatMap(s -> s).toList();
    }

    /** What remains with who delegates; nothing where all units or all fields are given away. */
    List<String> tetap(List<ButirPelimpahan> butir, String tenant, String unitId) {
        Set<String> dilimpahkan = butir.stream().filter(satu -> satu.kode() != null).map(ButirPelimpahan::kode).collect(Collectors.toSet());
        List<String> unit = direktori.semua(tenant).stream().filter(satu -> !PENGOORDINASI.contains(satu.jenis())).map(UnitKerja::unitId)
                .filter(id -> !dilimpahkan.contains(id)).map(direktori::nama).toList();
        List<String> bidang = bidang(unitId).entrySet().stream().filter(satu -> !dilimpahkan.contains(satu.getKey()))
                .map(Map.Entry::getValue).toList();
        return unit.isEmpty() || bidang.isEmpty() ? List.of() : Stream.concat(unit.stream(), bidang.stream()).toList();
    }

    /** Each item with the Asisten whom the lists name: none for what is in no list, two where they differ (BKT-A-27). */
    List<ButirLingkup> menurutDaftar(List<ButirPelimpahan> butir, String tenant) {
        return butir.stream().map(satu -> new ButirLingkup(satu.uraian(), switch (satu.jenis()) {
            case UNIT -> asisten(pembidangan.unit(tenant, direktori.unit(satu.kode())));
            case BIDANG -> asistenBidang(satu.kode(), tenant);
            case URUSAN -> List.of();
        })).toList();
    }

    private static List<String> asisten(Map<String, String> baris) {
        return Stream.of("asisten", "asistenBidang").map(baris::get).filter(kode -> kode != null).distinct().toList();
    }

    private List<String> asistenBidang(String kode, String tenant) {
        Stream<String> lain = BIDANG_BERLAINAN.equals(kode) ? asisten(pembidangan.daftar(tenant, UNIT_BERLAINAN)).stream() : Stream.of();
        return Stream.concat(pembidangan.asistenBidang(tenant, kode).stream(), lain).distinct().toList();
    }

    /** The fields of Pasal 11 by their codes, as people choose them. */
    private Map<String, String> bidang(String unitId) {
        DaftarPilihan semua = daftar.stream().filter(satu -> satu.nama().equals(DAFTAR_BIDANG)).findFirst().orElseThrow();
        return semua.baris(new KonteksTugas(null, unitId, null, null, Map.of())).stream()
                .collect(Collectors.toMap(BarisPilihan::id, BarisPilihan::label));
    }
}
