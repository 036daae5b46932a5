package id.rukun.engine.office;

import id.rukun.jabatan.Jabatan;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import org.springframework.stereotype.Component;

/** The ladder of offices: whom an office answers to. An office is named by its group. */
@Component
public class JenjangKantor {

    private final Kantor kantor;
    private final WilayahService wilayah;

    JenjangKantor(Kantor kantor, WilayahService wilayah) {
        this.kantor = kantor;
        this.wilayah = wilayah;
    }

    /** The office above: RT, RW, Lurah, Camat, then the supervisor; the Kelurahan's staff, and a person, answer to the Lurah. */
    public String atasan(String grup) {
        String unitId = Kantor.unitGrup(grup);
        if (Kantor.perorangan(grup)) {
            return kantor.grup(Jabatan.LURAH.peran(), unitId);
        }
        Jabatan jabatan = Jabatan.dariPeran(Kantor.peranGrup(grup));
        if (jabatan.pengurus()) {
            boolean rt = jabatan.kedudukan().contains(JenisUnit.RT);
            return kantor.grup((rt ? Jabatan.KETUA_RW : Jabatan.LURAH).peran(), unitId);
        }
        return switch (jabatan) {
            case PETUGAS_KELURAHAN -> kantor.grup(Jabatan.LURAH.peran(), unitId);
            case LURAH -> kantor.grup(Jabatan.CAMAT.peran(), unitId);
            default -> pengawas(unitId);
        };
    }

    /** The supervisors of all governments: for what belongs to no unit. */
    public List<String> semuaPengawas() {
        return wilayah.semuaPemerintah().stream().map(unit -> pengawas(unit.id())).toList();
    }

    /** The supervisor of the government that a unit belongs to. */
    public String pengawas(String unitId) {
        return Kantor.idGrup(Jabatan.PENGAWAS.peran(), wilayah.pemerintah(unitId).id());
    }
}
