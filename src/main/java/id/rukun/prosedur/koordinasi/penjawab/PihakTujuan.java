package id.rukun.prosedur.koordinasi.penjawab;

import id.rukun.hukum.perwalibanjar.umum.KodeDikenal;
import id.rukun.hukum.perwalibanjar.umum.KodeDiperiksa;
import id.rukun.hukum.perwalibukittinggi.permintaan.UnitKerjaTerdaftar;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether a unit that was chosen is one of the city that may be turned to, as the rule of each city asks. */
@Component
public class PihakTujuan {

    private final DirektoriUnit direktori;

    PihakTujuan(DirektoriUnit direktori) {
        this.direktori = direktori;
    }

    public UnitKerjaTerdaftar.Fakta bukittinggi(String unitId, String tenant) {
        return new UnitKerjaTerdaftar.Fakta(unitId, direktori.bukanPihak(List.of(unitId), tenant));
    }

    public KodeDikenal.Fakta banjar(String unitId, String tenant) {
        boolean ada = direktori.bukanPihak(List.of(unitId), tenant).isEmpty();
        return new KodeDikenal.Fakta(List.of(new KodeDiperiksa(unitId, ada, ada)));
    }
}
