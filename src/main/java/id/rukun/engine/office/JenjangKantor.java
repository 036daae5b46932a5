package id.rukun.engine.office;

import id.rukun.jabatan.Jabatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The ladder of offices: whom an office answers to. An office is named by its group. */
@Component
public class JenjangKantor {

    private final Kantor kantor;
    private final WilayahService wilayah;
    private final JamRukun jam;

    JenjangKantor(Kantor kantor, WilayahService wilayah, JamRukun jam) {
        this.kantor = kantor;
        this.wilayah = wilayah;
        this.jam = jam;
    }

    /**
     * The office above: RT, RW, Lurah, Camat, Sekda, Wali Kota, then the supervisor; where the register knows no Sekretariat
     * Daerah, the supervisor follows the Camat. Staff and officials answer to the head of their unit, a post to the nearest
     * above it that is held; every other unit, and an Asisten, to the Sekda; a person to the Lurah.
     */
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
            case PETUGAS_UNIT -> kantor.kepala(unitId);
            case PEJABAT_UNIT -> kantor.atasanPos(grup, Set.of(), jam.hariIni()).orElseGet(() -> kantor.kepala(unitId));
            case CAMAT, KEPALA_UNIT, ASISTEN -> sekda(unitId);
            case SEKDA, WAKIL_WALI_KOTA -> waliKota(unitId);
            default -> pengawas(unitId);
        };
    }

    private String sekda(String unitId) {
        return wilayah.tempat(unitId, JenisUnit.SETDA).map(setda -> Kantor.idGrup(Jabatan.SEKDA.peran(), setda.id()))
                .orElseGet(() -> pengawas(unitId));
    }

    /** Of a government that has one. */
    private String waliKota(String unitId) {
        Unit pemerintah = wilayah.pemerintah(unitId);
        return pemerintah.jenis() == JenisUnit.KOTA && wilayah.tempat(unitId, JenisUnit.SETDA).isPresent()
                ? kantor(Jabatan.WALI_KOTA, pemerintah) : pengawas(unitId);
    }

    /** The office that heads the unit of an office. */
    public String kepalaUnit(String grup) {
        return kantor.kepala(Kantor.unitGrup(grup));
    }

    /** Who answers for those who work in an office: of the boards of RT and RW the Lurah, else the office above. */
    public String kepala(String grup) {
        return Kantor.warga(grup) ? kantor.grup(Jabatan.LURAH.peran(), Kantor.unitGrup(grup)) : atasan(grup);
    }

    /** The operators of all governments: for what belongs to none that is known. */
    public List<String> semuaOperator() {
        return wilayah.semuaPemerintah().stream().map(unit -> kantor(Jabatan.OPERATOR, unit)).toList();
    }

    /** The supervisor and the operators of the government of that name; none if there is no such government. */
    public List<String> pengawasDanOperator(String tenant) {
        return wilayah.semuaPemerintah().stream().filter(unit -> unit.tenant().equals(tenant))
                .flatMap(unit -> Stream.of(kantor(Jabatan.PENGAWAS, unit), kantor(Jabatan.OPERATOR, unit))).toList();
    }

    /** The supervisor of the government that a unit belongs to. */
    public String pengawas(String unitId) {
        return kantor(Jabatan.PENGAWAS, wilayah.pemerintah(unitId));
    }

    /** The operators of the government that a unit belongs to. */
    public String operator(String unitId) {
        return kantor(Jabatan.OPERATOR, wilayah.pemerintah(unitId));
    }

    private static String kantor(Jabatan jabatan, Unit pemerintah) {
        return Kantor.idGrup(jabatan.peran(), pemerintah.id());
    }
}
