package id.rukun.wilayah;

import java.util.EnumSet;
import java.util.Set;

/**
 * Kinds of areas, from the largest to the smallest, then units of a government that are no areas: what they are by law stands
 * in {@link id.rukun.wilayah.kerja.UnitKerja}. A Desa is no Kelurahan: it has no Lurah.
 */
public enum JenisUnit {
    PROVINSI("Provinsi ", 0),
    KOTA("", 0),
    KABUPATEN("", 0),
    KECAMATAN("Kecamatan ", 0),
    KELURAHAN("Kelurahan ", 0),
    DESA("Desa ", 0),
    RW("RW ", 2),
    RT("RT ", 3),
    /** A Dinas, Badan, Kantor, Bagian, or a partner outside the government. */
    UNIT_KERJA("", 0),
    /** The office of one Asisten within the Sekretariat Daerah. */
    ASISTEN("", 0),
    /** The Sekretariat Daerah: one for each government. */
    SETDA("", 0);

    private static final Set<JenisUnit> BUKAN_WILAYAH = EnumSet.of(UNIT_KERJA, ASISTEN, SETDA);

    private final String awalan;
    private final int angka;

    JenisUnit(String awalan, int angka) {
        this.awalan = awalan;
        this.angka = angka;
    }

    /** Whether a unit of this kind is an area: it lies somewhere, and others lie within it. */
    public boolean wilayah() {
        return !BUKAN_WILAYAH.contains(this);
    }

    /** Whether areas of this kind bear a number instead of a name. */
    public boolean bernomor() {
        return angka > 0;
    }

    /** The most digits of a number; none where areas bear names. */
    public int angka() {
        return angka;
    }

    /** The number as it is written in law and register: RW "02", RT "003". */
    public String nomorBaku(String nomor) {
        if (!bernomor() || !nomor.strip().matches("[0-9]{1," + angka + "}") || nomor.strip().matches("0+")) {
            throw new IllegalArgumentException("Nomor " + name() + " tidak sah: " + nomor);
        }
        return String.format("%0" + angka + "d", Integer.parseInt(nomor.strip()));
    }

    public String sebut(String namaAtauNomor) {
        return awalan + namaAtauNomor;
    }
}
