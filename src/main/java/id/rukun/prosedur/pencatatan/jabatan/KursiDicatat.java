package id.rukun.prosedur.pencatatan.jabatan;

import id.rukun.engine.office.Kantor;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.catat.KursiRegister;
import id.rukun.jabatan.pos.PeranPos;

/**
 * The post of which something is recorded.
 *
 * @param pemegang whose it is that is recorded; {@code null} where it is about the post itself
 */
public record KursiDicatat(KursiRegister kursi, PemegangJabatan pemegang) {

    public String unitId() {
        return kursi.unitId();
    }

    /** Group of the office of the post. */
    public String grup() {
        return grup(kursi);
    }

    /** Group of the office of a post: one below a head is an office of its own. */
    static String grup(KursiRegister kursi) {
        return Kantor.idGrup(kursi.posId() == null ? kursi.jabatan().peran() : PeranPos.dari(kursi.posId()), kursi.unitId());
    }
}
