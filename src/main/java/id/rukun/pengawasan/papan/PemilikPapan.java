package id.rukun.pengawasan.papan;

import id.rukun.engine.office.Kantor;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.KursiAkun;
import java.util.List;

/**
 * Somebody who has a board.
 *
 * @param akun his login
 * @param kursi the posts through which he has it, never none
 */
public record PemilikPapan(String akun, List<KursiAkun> kursi) {

    /** Ids of the units over which he watches. */
    public List<String> unit() {
        return kursi.stream().map(KursiAkun::unitId).distinct().toList();
    }

    /** Ids of the governments whose machine he looks after. */
    List<String> unitOperator() {
        return kursi.stream().filter(k -> k.peran().equals(Jabatan.OPERATOR.peran())).map(KursiAkun::unitId).distinct()
                .toList();
    }

    /** Groups of the offices through which he has it. */
    List<String> kantor() {
        return kursi.stream().map(k -> Kantor.idGrup(k.peran(), k.unitId())).distinct().toList();
    }

    boolean operator() {
        return !unitOperator().isEmpty();
    }

    /** Whether he signs in to Cockpit too. */
    boolean diCockpit() {
        return kursi.stream().anyMatch(k -> !Jabatan.dariPeran(k.peran()).bertugas());
    }

    /** Whether he may read the dossiers of the cases of his area. */
    boolean membacaBerkas() {
        return kursi.stream().anyMatch(k -> !k.peran().equals(Jabatan.OPERATOR.peran()));
    }
}
