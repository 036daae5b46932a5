package id.rukun.wilayah;

import java.util.Arrays;

/** The regional governments that Rukun serves: a tenant, and the kind of area that governs itself there. */
enum PemerintahDaerah {
    /** Its Kota and Kabupaten are administrative only. */
    DKI("dki", "Jakarta", JenisUnit.PROVINSI),
    BUKITTINGGI("bukittinggi", "Bukittinggi", JenisUnit.KOTA),
    BANJAR("banjar", "Banjar", JenisUnit.KOTA);

    private final String tenant;
    private final String kedudukan;
    private final JenisUnit jenis;

    PemerintahDaerah(String tenant, String kedudukan, JenisUnit jenis) {
        this.tenant = tenant;
        this.kedudukan = kedudukan;
        this.jenis = jenis;
    }

    String tenant() {
        return tenant;
    }

    JenisUnit jenis() {
        return jenis;
    }

    static JenisUnit jenis(String tenant) {
        return dari(tenant).jenis;
    }

    /** The place named where its offices sign. */
    static String kedudukan(String tenant) {
        return dari(tenant).kedudukan;
    }

    private static PemerintahDaerah dari(String tenant) {
        return Arrays.stream(values()).filter(p -> p.tenant.equals(tenant)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Pemerintah daerah tidak dikenal: " + tenant));
    }
}
