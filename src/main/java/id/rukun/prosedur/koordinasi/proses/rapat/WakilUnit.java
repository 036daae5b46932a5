package id.rukun.prosedur.koordinasi.proses.rapat;

import id.rukun.hukum.perwalibukittinggi.rapat.AturanPerwakilan;
import id.rukun.hukum.perwalibukittinggi.rapat.WakilSatuTingkat;
import id.rukun.jabatan.pos.PejabatPos;
import id.rukun.jabatan.pos.PosUnitService;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.formulir.rapat.RapatKehadiranIsian;
import id.rukun.prosedur.koordinasi.formulir.rapat.RapatKonfirmasiIsian;
import id.rukun.prosedur.koordinasi.rapat.KehadiranRapat;
import id.rukun.prosedur.koordinasi.rapat.WakilRapat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who stands in for the head of a unit, as the register of posts knows him. */
@Component
class WakilUnit {

    private static final int STAF = 9;

    private final PosUnitService pos;
    private final TingkatPejabat tingkat;
    private final DirektoriUnit direktori;

    WakilUnit(PosUnitService pos, TingkatPejabat tingkat, DirektoriUnit direktori) {
        this.pos = pos;
        this.tingkat = tingkat;
        this.direktori = direktori;
    }

    /** Whom a unit's confirmation names; an official who holds no post there that day is named by what was written. */
    WakilRapat dari(String unitId, RapatKonfirmasiIsian isian, LocalDate hari) {
        return pos.cari(unitId, Optional.ofNullable(isian.wakil()).orElse(""), hari).map(siapa -> dari(siapa, isian.mandat()))
                .orElseGet(() -> new WakilRapat(Optional.ofNullable(isian.namaWakil()).orElse(isian.wakil()), null, null, isian.mandat()));
    }

    /** Who came: whom the confirmation names, or an official of the unit. */
    WakilRapat hadir(KehadiranRapat unit, String orang, LocalDate hari) {
        boolean menurutKonfirmasi = RapatKehadiranIsian.MENURUT_KONFIRMASI.equals(orang);
        String id = menurutKonfirmasi ? Optional.ofNullable(unit.wakilRencanaId()).orElse("") : orang;
        String mandat = menurutKonfirmasi || orang.equals(unit.wakilRencanaId()) ? unit.mandat() : null;
        return pos.cari(unit.unitId(), id, hari).map(siapa -> dari(siapa, mandat))
                .orElseGet(() -> new WakilRapat(Optional.ofNullable(unit.wakilRencana()).orElse("Wakil"), null, null, mandat));
    }

    /** Ids of the officials of a unit on a day. */
    List<String> pejabat(String unitId, LocalDate hari) {
        return pos.pejabat(unitId, hari).stream().map(satu -> satu.siapa().id()).toList();
    }

    /** Whether somebody may have come for the head of a unit: whom its confirmation names, or who was its official on the day. */
    boolean dikenal(KehadiranRapat unit, String orang, LocalDate hari) {
        return RapatKehadiranIsian.MENURUT_KONFIRMASI.equals(orang) ? unit.wakilRencana() != null : pejabat(unit.unitId(), hari).contains(orang);
    }

    private WakilRapat dari(PejabatPos siapa, String mandat) {
        return new WakilRapat(siapa.sebutan(), siapa.siapa().id(), tingkat.tingkat(siapa), mandat);
    }

    AturanPerwakilan kewajiban(String unitId) {
        return tingkat.kewajiban(unitId);
    }

    /** What the rule about substitutes is asked. */
    WakilSatuTingkat.Fakta fakta(String unitId, WakilRapat wakil, LocalDate hari) {
        Optional<PejabatPos> siapa = pos.cari(unitId, Optional.ofNullable(wakil.pemegangId()).orElse(""), hari);
        return new WakilSatuTingkat.Fakta(direktori.nama(unitId), tingkat.aturan(unitId, hari), wakil.nama(), siapa.isPresent(),
                siapa.filter(satu -> satu.pos().atasanId() == null).isPresent(), tingkat.kepala(unitId),
                siapa.map(tingkat::tingkat).orElse(STAF), tingkat.terisi(unitId, hari), wakil.mandat());
    }
}
