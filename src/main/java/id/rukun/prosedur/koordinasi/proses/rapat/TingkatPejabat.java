package id.rukun.prosedur.koordinasi.proses.rapat;

import id.rukun.engine.table.TabelKeputusan;
import id.rukun.hukum.perwalibukittinggi.rapat.AturanPerwakilan;
import id.rukun.jabatan.pos.JenisPos;
import id.rukun.jabatan.pos.PejabatPos;
import id.rukun.jabatan.pos.PosUnitService;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Levels of posts by the table that the office maintains, and how a head is bound to be represented (BKT-DT-06, BKT-DT-09). */
@Component
class TingkatPejabat {

    /** Whoever has no line in the table is staff. */
    private static final int STAF = 9;

    private final TabelKeputusan tabel;
    private final DirektoriUnit direktori;
    private final PosUnitService pos;

    TingkatPejabat(TabelKeputusan tabel, DirektoriUnit direktori, PosUnitService pos) {
        this.tabel = tabel;
        this.direktori = direktori;
        this.pos = pos;
    }

    int tingkat(PejabatPos siapa) {
        return tingkat(siapa.pos().unitId(), siapa.pos().jenis());
    }

    int kepala(String unitId) {
        return tingkat(unitId, JenisPos.KEPALA);
    }

    private int tingkat(String unitId, JenisPos jenis) {
        String tingkat = tabel.baris("tingkat-jabatan", masukan(unitId, jenis)).get("tingkat");
        return tingkat == null ? STAF : Integer.parseInt(tingkat);
    }

    /** The level nearest below the head on which somebody holds a post; 0 where nobody does. */
    int terisi(String unitId, LocalDate hari) {
        return pos.pejabat(unitId, hari).stream().mapToInt(this::tingkat).filter(tingkat -> tingkat > kepala(unitId)).min().orElse(0);
    }

    /**
     * How the head of a unit is bound. Of a unit whose posts the register does not have nobody can tell levels: there any written
     * mandate is accepted.
     */
    AturanPerwakilan aturan(String unitId, LocalDate hari) {
        return pos.pos(unitId, hari).isEmpty() ? AturanPerwakilan.TIDAK_DIATUR : kewajiban(unitId);
    }

    /** How the regulation binds the head of a unit to name somebody at all, whatever the register has. */
    AturanPerwakilan kewajiban(String unitId) {
        String aturan = tabel.baris("aturan-perwakilan", masukan(unitId, JenisPos.KEPALA)).get("aturan");
        return aturan == null ? AturanPerwakilan.TIDAK_DIATUR : AturanPerwakilan.valueOf(aturan);
    }

    private Map<String, Object> masukan(String unitId, JenisPos jenis) {
        return Map.of("jenisUnit", direktori.jenis(unitId).name(), "jenisPos", jenis.name());
    }
}
