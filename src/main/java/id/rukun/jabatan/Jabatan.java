package id.rukun.jabatan;

import id.rukun.jabatan.sebutan.SebutanKepala;
import id.rukun.wilayah.JenisUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Posts, with the slug of their role (the group is {@code <peran>-<unitId>}) and the areas they exist in. */
public enum Jabatan {
    CAMAT("camat", "Camat", false, JenisUnit.KECAMATAN),
    LURAH("lurah", "Lurah", false, JenisUnit.KELURAHAN),
    PETUGAS_KELURAHAN("petugas-kelurahan", "Petugas", true, JenisUnit.KELURAHAN),
    KETUA_RW("ketua-rw", "Ketua", false, JenisUnit.RW),
    SEKRETARIS_RW("sekretaris-rw", "Sekretaris", false, JenisUnit.RW),
    BENDAHARA_RW("bendahara-rw", "Bendahara", false, JenisUnit.RW),
    BIDANG_RW("bidang-rw", "Pengurus Bidang", true, JenisUnit.RW),
    KETUA_RT("ketua-rt", "Ketua", false, JenisUnit.RT),
    SEKRETARIS_RT("sekretaris-rt", "Sekretaris", false, JenisUnit.RT),
    BENDAHARA_RT("bendahara-rt", "Bendahara", false, JenisUnit.RT),
    BIDANG_RT("bidang-rt", "Pengurus Bidang", true, JenisUnit.RT),
    WALI_KOTA("wali-kota", "Wali Kota", false, JenisUnit.KOTA),
    WAKIL_WALI_KOTA("wakil-wali-kota", "Wakil Wali Kota", false, JenisUnit.KOTA),
    STAF_AHLI("staf-ahli", "Staf Ahli", true, JenisUnit.KOTA),
    SEKDA("sekda", "Sekretaris Daerah", false, JenisUnit.SETDA, JenisUnit.PROVINSI, JenisUnit.KOTA, JenisUnit.KABUPATEN),
    ASISTEN("asisten", "Asisten", false, JenisUnit.ASISTEN),
    /** The head of a unit that is no area; what he is called follows from the unit. */
    KEPALA_UNIT("kepala-unit", "Kepala", false, JenisUnit.UNIT_KERJA),
    /** Staff of a unit: secretariat of its meetings, and whoever enters what its head signs. */
    PETUGAS_UNIT("petugas-unit", "Petugas", true, JenisUnit.UNIT_KERJA, JenisUnit.SETDA, JenisUnit.KECAMATAN),
    /** An official of a unit below its head. */
    PEJABAT_UNIT("pejabat-unit", "Pejabat", true, JenisUnit.UNIT_KERJA, JenisUnit.SETDA, JenisUnit.ASISTEN, JenisUnit.KECAMATAN,
            JenisUnit.KELURAHAN),
    PENGAWAS("pengawas", "Pengawas", true, JenisUnit.PROVINSI, JenisUnit.KOTA, JenisUnit.KABUPATEN),
    OPERATOR("operator", "Operator", true, JenisUnit.PROVINSI, JenisUnit.KOTA, JenisUnit.KABUPATEN);

    /** How the role of a single post of a unit below its head begins. */
    public static final String AWAL_POS = "pos.";

    private static final Set<Jabatan> KETUA = EnumSet.of(KETUA_RW, KETUA_RT);
    private static final Set<Jabatan> SEKRETARIS = EnumSet.of(SEKRETARIS_RW, SEKRETARIS_RT);
    private static final Set<Jabatan> PENGURUS = EnumSet.range(KETUA_RW, BIDANG_RT);
    private static final Set<Jabatan> KEPALA_WILAYAH = EnumSet.of(CAMAT, LURAH);
    private static final Set<Jabatan> KEPALA_UNIT_KERJA = EnumSet.of(SEKDA, ASISTEN, KEPALA_UNIT);
    private static final Set<Jabatan> KEPALA_DAERAH = EnumSet.of(WALI_KOTA, WAKIL_WALI_KOTA);
    private static final Set<Jabatan> TANPA_TUGAS = EnumSet.of(PENGAWAS, OPERATOR);

    private final String peran;
    private final String sebutan;
    private final boolean jamak;
    private final List<JenisUnit> kedudukan;

    Jabatan(String peran, String sebutan, boolean jamak, JenisUnit... kedudukan) {
        this.peran = peran;
        this.sebutan = sebutan;
        this.jamak = jamak;
        this.kedudukan = List.of(kedudukan);
    }

    /** Slug of the role, such as "petugas-kelurahan". */
    public String peran() {
        return peran;
    }

    /**
     * The post of a role; of a single post below a head ({@link #AWAL_POS}) that of the officials of the unit.
     *
     * @throws IllegalArgumentException if no post has this role
     */
    public static Jabatan dariPeran(String peran) {
        if (peran.startsWith(AWAL_POS)) {
            return PEJABAT_UNIT;
        }
        return Arrays.stream(values()).filter(j -> j.peran.equals(peran)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Peran tidak dikenal: " + peran));
    }

    /** Indonesian name of the post without its unit. */
    public String sebutan() {
        return sebutan;
    }

    /**
     * The post with its unit, as people call it: "Lurah Gambir", "Ketua RW 01", "Kepala Dinas Kesehatan", "Sekretaris DPRD".
     *
     * @param unit display name of the unit, such as "Kelurahan Gambir"
     */
    public String sebutan(String unit) {
        // Where a Sekretariat Daerah is no unit of its own, its head is named by the area.
        if (KEPALA_UNIT_KERJA.contains(this) && (this != SEKDA || unit.startsWith("Sekretariat "))) {
            return SebutanKepala.dari(unit);
        }
        if (KEPALA_DAERAH.contains(this)) {
            return (this == WAKIL_WALI_KOTA ? "Wakil " : "") + SebutanKepala.dari(unit);
        }
        // The title of who heads an area says its kind already.
        return sebutan + " " + (KEPALA_WILAYAH.contains(this) ? unit.substring(unit.indexOf(' ') + 1) : unit);
    }

    /** Whether several persons may hold the post in one unit. */
    public boolean jamak() {
        return jamak;
    }

    /** Kinds of units that have the post, the one that is asked first in the first place. */
    public List<JenisUnit> kedudukan() {
        return kedudukan;
    }

    public boolean ketua() {
        return KETUA.contains(this);
    }

    public boolean sekretaris() {
        return SEKRETARIS.contains(this);
    }

    /** The Ketua of the board of a Sekretaris. */
    Jabatan ketuanya() {
        return this == SEKRETARIS_RW ? KETUA_RW : KETUA_RT;
    }

    /** Whether procedures give tasks to the post; others watch over them, or over the machine. */
    public boolean bertugas() {
        return !TANPA_TUGAS.contains(this);
    }

    /** Whether the post belongs to the board of an RT or RW (Pasal 21). */
    public boolean pengurus() {
        return PENGURUS.contains(this);
    }
}
