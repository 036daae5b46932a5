package id.rukun.prosedur.pencatatan.jabatan;

import id.rukun.engine.office.Kantor;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.PemegangJabatan;

/**
 * The post of which something is recorded.
 *
 * @param pemegang whose it is that is recorded; {@code null} where it is about the post itself
 */
public record KursiDicatat(Jabatan jabatan, String unitId, PemegangJabatan pemegang) {

    /** Group of the office of the post. */
    public String grup() {
        return Kantor.idGrup(jabatan.peran(), unitId);
    }
}
