package id.rukun.jabatan;

import id.rukun.wilayah.JenisUnit;
import java.util.Arrays;
import java.util.EnumSet;
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
    ASISTEN("asisten", "Asisten", true, JenisUnit.PROVINSI, JenisUnit.KOTA, JenisUnit.KABUPATEN),
    SEKDA("sekda", "Sekretaris Daerah", false, JenisUnit.PROVINSI, JenisUnit.KOTA, JenisUnit.KABUPATEN),
    PENGAWAS("pengawas", "Pengawas", true, JenisUnit.PROVINSI, JenisUnit.KOTA, JenisUnit.KABUPATEN),
    OPERATOR("operator", "Operator", true, JenisUnit.PROVINSI, JenisUnit.KOTA, JenisUnit.KABUPATEN);

    private static final Set<Jabatan> KETUA = EnumSet.of(KETUA_RW, KETUA_RT);
    private static final Set<Jabatan> SEKRETARIS = EnumSet.of(SEKRETARIS_RW, SEKRETARIS_RT);
    private static final Set<Jabatan> PENGURUS = EnumSet.range(KETUA_RW, BIDANG_RT);
    private static final Set<Jabatan> TANPA_TUGAS = EnumSet.of(PENGAWAS, OPERATOR);

    private final String peran;
    private final String sebutan;
    private final boolean jamak;
    private final Set<JenisUnit> kedudukan;

    Jabatan(String peran, String sebutan, boolean jamak, JenisUnit... kedudukan) {
        this.peran = peran;
        this.sebutan = sebutan;
        this.jamak = jamak;
        this.kedudukan = Set.of(kedudukan);
    }

    /** Slug of the role, such as "petugas-kelurahan". */
    public String peran() {
        return peran;
    }

    /** @throws IllegalArgumentException if no post has this role */
    public static Jabatan dariPeran(String peran) {
        return Arrays.stream(values()).filter(j -> j.peran.equals(peran)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Peran tidak dikenal: " + peran));
    }

    /** Indonesian name of the post without its unit. */
    public String sebutan() {
        return sebutan;
    }

    /** Whether several persons may hold the post in one unit. */
    public boolean jamak() {
        return jamak;
    }

    /** Kinds of areas that have the post. */
    public Set<JenisUnit> kedudukan() {
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
