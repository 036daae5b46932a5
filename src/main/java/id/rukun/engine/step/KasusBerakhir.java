package id.rukun.engine.step;

import id.rukun.berkas.kasus.Kasus;

/** Hears of the end of a case that another one waits for, whatever end it is: its own, withdrawn, or ended from outside. */
public interface KasusBerakhir {

    /**
     * In the transaction in which the case ends.
     *
     * @param hasil how it ended
     * @param pesan message that the case which opened it waits for
     */
    void berakhir(Kasus kasus, String hasil, String pesan);
}
