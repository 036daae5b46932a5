package id.rukun.prosedur.penonaktifan.proses.musyawarah;

/** Ids and variables of {@code penonaktifan-musyawarah.bpmn}; what it shares with the Lurah's route is called as it is there. */
final class PenonaktifanMusyawarahProcess {

    static final String KUNCI = "penonaktifan-musyawarah";

    /** Id of the RT or RW whose board it is about; its Musyawarah decides. */
    static final String UNIT_MUSYAWARAH = "unitMusyawarah";

    /** The same, as the Musyawarah wants to know what it is about. */
    static final String DAFTAR_UNIT = "daftarUnit";

    /** Name of the mode in which it meets. */
    static final String MODE_MUSYAWARAH = "modeMusyawarah";

    /** {@link id.rukun.wilayah.Tingkat} of that unit. */
    static final String TINGKAT = "tingkat";

    private PenonaktifanMusyawarahProcess() {}
}
