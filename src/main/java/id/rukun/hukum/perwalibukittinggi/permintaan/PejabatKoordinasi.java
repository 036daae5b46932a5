package id.rukun.hukum.perwalibukittinggi.permintaan;

/** Those whose vacant posts the regulation, as it is read, leaves to the next above. */
public enum PejabatKoordinasi {
    ASISTEN("ditangani Sekretaris Daerah"),
    SEKRETARIS_DAERAH("ditangani Walikota, kecuali laporan, yang menunggu pejabat penggantinya"),
    WAKIL_WALIKOTA("evaluasi menurut Pasal 7 ayat (2) tidak dibuka selama jabatan itu kosong");

    private final String akibatKosong;

    PejabatKoordinasi(String akibatKosong) {
        this.akibatKosong = akibatKosong;
    }

    /** What becomes of his tasks while the post is vacant, as it ends a sentence. */
    String akibatKosong() {
        return akibatKosong;
    }
}
