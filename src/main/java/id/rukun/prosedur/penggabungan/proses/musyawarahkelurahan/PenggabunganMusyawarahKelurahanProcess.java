package id.rukun.prosedur.penggabungan.proses.musyawarahkelurahan;

/** Ids and variables of {@code penggabungan-musyawarah-kelurahan.bpmn}. */
final class PenggabunganMusyawarahKelurahanProcess {

    static final String KUNCI = "penggabungan-musyawarah-kelurahan";

    /** {@link id.rukun.wilayah.Tingkat} of the units that merge. */
    static final String TINGKAT = "tingkat";
    /** Ids of the units that merge. */
    static final String DAFTAR_UNIT = "daftarUnit";

    private PenggabunganMusyawarahKelurahanProcess() {}
}
