package id.rukun.prosedur.penggantian.proses;

/** Ids and variables of {@code penggantian-pengurus.bpmn}. */
final class PenggantianProcess {

    static final String KUNCI = "penggantian-pengurus";

    /** Id of the post of who has left, where another case opens this one. */
    static final String JABATAN_KOSONG = "jabatanKosong";
    /** Id of the RT or RW whose board it is. */
    static final String UNIT_JABATAN = "unitJabatan";
    /** Role of the Ketua of that board. */
    static final String PERAN_KETUA = "peranKetua";
    /** How P-14 about it ended. */
    static final String HASIL = "hasilPenggantian";

    /** Message: the board to which the post belongs is no more. */
    static final String KEPENGURUSAN_BERAKHIR = "kepengurusan-yang-diganti-berakhir";

    private PenggantianProcess() {}
}
