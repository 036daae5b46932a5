package id.rukun.prosedur.pencatatan.proses;

import id.rukun.jabatan.Jabatan;

/** Variables and keys that the models of the register's changes have in common. */
public final class PencatatanProcess {

    /** Key of the model that undoes what another has recorded. */
    static final String KUNCI_PEMBATALAN = "pembatalan-pencatatan";

    /** Role of the office that decides: above the one that asks. */
    public static final String PERAN_PEMUTUS = "peranPemutus";

    private PencatatanProcess() {}

    /** Who decides what an office of a Kelurahan asks: of its staff the Lurah, of the Lurah the Camat. */
    public static Jabatan pemutus(String peranPemohon) {
        return Jabatan.LURAH.peran().equals(peranPemohon) ? Jabatan.CAMAT : Jabatan.LURAH;
    }
}
