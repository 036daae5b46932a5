package id.rukun.wilayah;

/** Kinds of areas, from the largest to the smallest. A Desa is no Kelurahan: it has no Lurah. */
public enum JenisUnit {
    PROVINSI("Provinsi ", 0),
    KOTA("", 0),
    KABUPATEN("", 0),
    KECAMATAN("Kecamatan ", 0),
    KELURAHAN("Kelurahan ", 0),
    DESA("Desa ", 0),
    RW("RW ", 2),
    RT("RT ", 3);

    private final String awalan;
    private final int angka;

    JenisUnit(String awalan, int angka) {
        this.awalan = awalan;
        this.angka = angka;
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
