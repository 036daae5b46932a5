package id.rukun.prosedur.koordinasi;

import id.rukun.engine.table.TabelKeputusan;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.kerja.DaftarAsisten;
import id.rukun.wilayah.kerja.PenetapanPembidangan;
import id.rukun.wilayah.kerja.UnitKerja;
import id.rukun.wilayah.kerja.UnitKerjaService;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What the tables of a city's regulation say of its units and fields (Pasal 11 and 12 Perwali Bukittinggi 65/2014, Pasal 23 ayat (2)
 * Perwali Banjar 6/2023), and what its head has determined of units that they do not name.
 */
@Component
public class Pembidangan implements DaftarAsisten {

    private static final String ASISTEN = "asisten";
    private static final String BUTIR = "butir";
    private static final String PENETAPAN = "penetapan ";

    private final TabelKeputusan tabel;
    private final UnitKerjaService unitKerja;
    private final JamRukun jam;

    Pembidangan(TabelKeputusan tabel, UnitKerjaService unitKerja, JamRukun jam) {
        this.tabel = tabel;
        this.unitKerja = unitKerja;
        this.jam = jam;
    }

    /**
     * The line of a code in the table, by the names of its outputs; empty for a code in no list.
     *
     * @param kota short name of the government
     * @param kodeRouting code under which its table knows units
     */
    public Map<String, String> daftar(String kota, String kodeRouting) {
        return tabel.baris("asisten-menurut-unit", Map.of("kota", kota, "kodeRouting", kodeRouting));
    }

    /** The line of a unit, or, where the table has none, what was determined of it, by the same names. */
    public Map<String, String> unit(String kota, UnitKerja unit) {
        Map<String, String> menurutDaftar = daftar(kota, unit.kodeRouting());
        return menurutDaftar.isEmpty() ? unitKerja.penetapan(unit.unitId(), jam.hariIni()).map(satu -> penetapan(kota, satu)).orElse(Map.of())
                : menurutDaftar;
    }

    private Map<String, String> penetapan(String kota, PenetapanPembidangan satu) {
        return unitKerja.cari(satu.asistenId(), jam.hariIni()).map(asisten -> Map.of(ASISTEN, asisten.kodeRouting(), BUTIR,
                PENETAPAN + KotaKoordinasi.dari(kota).kepalaDaerah() + " Nomor " + satu.nomor() + " tanggal " + Kalender.tulis(satu.tanggal()))).orElse(Map.of());
    }

    /** Whether a line with this place in a regulation was determined by the head of the city instead. */
    public static boolean ditetapkan(String butir) {
        return butir != null && butir.startsWith(PENETAPAN);
    }

    /** Code of the Asisten who has a unit; empty for one that has none. */
    public Optional<String> asistenUnit(String kota, UnitKerja unit) {
        return Optional.ofNullable(unit(kota, unit).get(ASISTEN));
    }

    /** Code of the Asisten who has a field; empty for what is no field of the city. */
    public Optional<String> asistenBidang(String kota, String bidang) {
        return Optional.ofNullable(tabel.baris("asisten-menurut-bidang", Map.of("kota", kota, "bidang", bidang)).get(ASISTEN));
    }

    @Override
    public Optional<BarisAsisten> cari(String tenant, String kode) {
        Map<String, String> baris = daftar(tenant, kode);
        return baris.isEmpty() ? Optional.empty() : Optional.of(new BarisAsisten(baris.get(ASISTEN), baris.get(BUTIR)));
    }
}
