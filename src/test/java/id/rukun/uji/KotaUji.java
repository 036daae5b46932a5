package id.rukun.uji;

import id.rukun.jabatan.Jabatan;
import id.rukun.wilayah.WilayahSeeder;
import java.util.Map;

/**
 * The officials of a city in its seeded units. All tests share them: who holds a post is made once, and has his login again in
 * each test.
 */
public final class KotaUji implements TempatUji {

    private static final Map<String, Jabatan> POS = Map.of("kepala", Jabatan.KEPALA_UNIT, "petugas", Jabatan.PETUGAS_UNIT,
            "asisten", Jabatan.ASISTEN, "sekda", Jabatan.SEKDA, "walikota", Jabatan.WALI_KOTA, "wakil", Jabatan.WAKIL_WALI_KOTA,
            "camat", Jabatan.CAMAT, "lurah", Jabatan.LURAH);
    private static final Map<String, String> UNIT = Map.of("sekda", ".SETDA", "walikota", "", "wakil", "");

    private final Panggung panggung;
    private final String kode;

    /** @param kode code of the city's area: "13.75" */
    public KotaUji(Panggung panggung, String kode) {
        this.panggung = panggung;
        this.kode = kode;
    }

    @Override
    public String id() {
        return WilayahSeeder.idDariKode(kode);
    }

    /** Id of a unit by its code within the city: {@code unit("DINKES")}, {@code unit("ASISTEN_1")}, {@code unit("01")}. */
    public String unit(String kodeUnit) {
        return WilayahSeeder.idDariKode(kode + "." + kodeUnit);
    }

    /** Login of a post: {@code akun("kepala.DINKES")}, {@code akun("asisten.ASISTEN_2")}, {@code akun("sekda")}. */
    @Override
    public String akun(String peran) {
        int titik = peran.indexOf('.');
        String pos = titik < 0 ? peran : peran.substring(0, titik);
        String unit = titik < 0 ? UNIT.get(pos) : "." + peran.substring(titik + 1);
        return panggung.pejabatTetap(WilayahSeeder.idDariKode(kode + unit), POS.get(pos), "uji." + kode + "." + peran.toLowerCase());
    }

    public Pejabat pejabat(String peran) {
        return panggung.sebagai(akun(peran));
    }
}
