package id.rukun.hukum.perwalibanjar.permintaan;

import id.rukun.hukum.koordinasi.JenisUnitKerja;

/** Between whom coordination of structural nature goes (Pasal 11, Pasal 15 ayat (10), Pasal 23 ayat (2) huruf a). */
public enum ArahStruktural {
    /** The Sekretaris Daerah himself to a Perangkat Daerah. */
    SEKDA_KEPADA_PD,
    /** A Perangkat Daerah to the Sekretaris Daerah. */
    PD_KEPADA_SEKDA,
    /** A Camat to a Kelurahan of his Kecamatan. */
    CAMAT_KEPADA_KELURAHAN,
    /** A Kelurahan to its Camat. */
    KELURAHAN_KEPADA_CAMAT,
    /** Anybody else: a Bagian, an Asisten, a Dinas to another one. */
    LAIN;

    /**
     * The direction of one pair.
     *
     * @param pemohon kind of Perangkat Daerah of the requester
     * @param sekda whether the Sekretaris Daerah himself asks, not a Bagian and not an Asisten
     * @param pihak kind of the other party
     * @param seKecamatan whether the Kelurahan of the pair lies in the Kecamatan of the pair
     */
    public static ArahStruktural antara(JenisUnitKerja pemohon, boolean sekda, JenisUnitKerja pihak, boolean seKecamatan) {
        if (pemohon == JenisUnitKerja.SETDA) {
            return sekda && pihak != JenisUnitKerja.SETDA ? SEKDA_KEPADA_PD : LAIN;
        }
        if (pihak == JenisUnitKerja.SETDA) {
            return PD_KEPADA_SEKDA;
        }
        if (pemohon == JenisUnitKerja.KECAMATAN && pihak == JenisUnitKerja.KELURAHAN && seKecamatan) {
            return CAMAT_KEPADA_KELURAHAN;
        }
        return pemohon == JenisUnitKerja.KELURAHAN && pihak == JenisUnitKerja.KECAMATAN && seKecamatan
                ? KELURAHAN_KEPADA_CAMAT : LAIN;
    }

    /** Whether an instruction may go this way. */
    boolean memberiPetunjuk() {
        return this == SEKDA_KEPADA_PD || this == CAMAT_KEPADA_KELURAHAN;
    }

    /** Whether a report may go this way. */
    boolean melapor() {
        return this == PD_KEPADA_SEKDA || this == KELURAHAN_KEPADA_CAMAT;
    }
}
