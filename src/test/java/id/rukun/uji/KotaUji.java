package id.rukun.uji;

import id.rukun.jabatan.DataJabatan;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.Orang;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.jabatan.pos.JenisPos;
import id.rukun.jabatan.pos.PenempatanPos;
import id.rukun.jabatan.pos.PosUnit;
import id.rukun.wilayah.WilayahSeeder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

    private static final LocalDate SEJAK = LocalDate.of(2018, 1, 1);

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

    /** A post of a unit below its head; {@code atasanId} is the post above, {@code null} for the head. */
    public PosUnit pos(String kodeUnit, JenisPos jenis, String nama, String atasanId) {
        PosUnit baru = new PosUnit(unit(kodeUnit), jenis, nama, atasanId, SEJAK, Instant.EPOCH);
        panggung.ubah(e -> e.persist(baru));
        return baru;
    }

    /** Who holds a post below a head, with this login or without; returns it. */
    public String menjabat(PosUnit pos, String login) {
        panggung.ubah(e -> {
            PemegangJabatan siapa = DataJabatan.simpan(e, new PemegangJabatan(pos.unitId(), Jabatan.PEJABAT_UNIT, SifatJabatan.DEFINITIF,
                    Orang.pegawai("66" + (pos.id() + login).hashCode(), "Pegawai " + pos.nama(), login), SEJAK, null, null, Instant.EPOCH));
            e.persist(new PenempatanPos(siapa.id(), pos.id()));
        });
        if (login != null) {
            panggung.masukkan(List.of(login));
        }
        return login;
    }

    /** Who has this login acts in a post below a head, beside his own. */
    public void melaksanakan(PosUnit pos, String login) {
        panggung.ubah(e -> {
            PemegangJabatan siapa = e.createQuery("select p from PemegangJabatan p where p.akun = :akun and p.sampai is null",
                    PemegangJabatan.class).setParameter("akun", login).getResultList().get(0);
            PemegangJabatan plt = DataJabatan.simpan(e, new PemegangJabatan(pos.unitId(), Jabatan.PEJABAT_UNIT, SifatJabatan.PELAKSANA,
                    Orang.pegawai(siapa.orang(), siapa.nama(), login), SEJAK, null, null, Instant.EPOCH));
            e.persist(new PenempatanPos(plt.id(), pos.id()));
        });
        panggung.masukkan(List.of(login));
    }
}
