package id.rukun.wilayah;

import java.util.Arrays;

/** The regional governments that Rukun serves: a tenant, and the kind of area that governs itself there. */
enum PemerintahDaerah {
    /** Its Kota and Kabupaten are administrative only. */
    DKI("dki", JenisUnit.PROVINSI),
    BUKITTINGGI("bukittinggi", JenisUnit.KOTA),
    BANJAR("banjar", JenisUnit.KOTA);

    private final String tenant;
    private final JenisUnit jenis;

    PemerintahDaerah(String tenant, JenisUnit jenis) {
        this.tenant = tenant;
        this.jenis = jenis;
    }

    static JenisUnit jenis(String tenant) {
        return Arrays.stream(values()).filter(p -> p.tenant.equals(tenant)).map(p -> p.jenis).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Pemerintah daerah tidak dikenal: " + tenant));
    }
}
