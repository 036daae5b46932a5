package id.rukun.prosedur.tindakan.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** What somebody asks about a case. */
public enum JenisTindakan implements PilihanTetap {
    /** The proposer withdraws the case. */
    TARIK("Tarik kasus (hanya pengusulnya)"),
    /** One submission is replaced by a true one, after approval. */
    KOREKSI("Koreksi isian yang keliru"),
    /** The case goes back to the last submission before the present task. */
    KEMBALIKAN("Kembalikan kasus satu tahap");

    private final String sebutan;

    JenisTindakan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
