package id.rukun.prosedur.careteker.formulir;

import id.rukun.isian.formulir.PilihanTetap;
import id.rukun.jabatan.SebabAkhir;

/**
 * Why a Careteker leaves before his last day, where no Keputusan about a Ketua brings it about. Who dies or is a PNS no longer
 * leaves every chair by the law; another one may take over a single one by a Keputusan.
 */
public enum SebabPengakhiran implements PilihanTetap {
    MENINGGAL("Meninggal", SebabAkhir.MENINGGAL),
    BUKAN_PNS("Bukan PNS Pemprov DKI Jakarta lagi", SebabAkhir.BUKAN_PNS),
    DIGANTI("Diganti PNS lain", SebabAkhir.DIGANTI);

    private final String sebutan;
    private final SebabAkhir sebab;

    SebabPengakhiran(String sebutan, SebabAkhir sebab) {
        this.sebutan = sebutan;
        this.sebab = sebab;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }

    /** The same as the register keeps it. */
    public SebabAkhir sebab() {
        return sebab;
    }
}
