package id.rukun.prosedur.koordinasi.proses.rapat;

import id.rukun.engine.sheet.DaftarPilihan.BarisPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.rapat.KehadiranRapat;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasiService;
import id.rukun.prosedur.koordinasi.rapat.SidangRapat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The units invited to the latest session of a meeting, as lists offer them. */
@Component
class UnitSidang {

    private final RapatKoordinasiService rapat;
    private final DirektoriUnit direktori;

    UnitSidang(RapatKoordinasiService rapat, DirektoriUnit direktori) {
        this.rapat = rapat;
        this.direktori = direktori;
    }

    List<KehadiranRapat> diundang(KonteksTugas konteks) {
        return rapat.terakhir(konteks.prosesId()).map(rapat::kehadiran).orElse(List.of());
    }

    /** The day for which it is called. */
    Optional<LocalDate> hari(KonteksTugas konteks) {
        return rapat.terakhir(konteks.prosesId()).map(SidangRapat::tanggal);
    }

    BarisPilihan baris(KehadiranRapat satu) {
        return new BarisPilihan(satu.unitId(), direktori.nama(satu.unitId()), keterangan(satu), "");
    }

    /** What the unit has confirmed, and whether the policy concerns it. */
    private static String keterangan(KehadiranRapat satu) {
        String rencana = satu.rencana() == null ? "belum mengonfirmasi" : switch (satu.rencana()) {
            case KEPALA -> "kepalanya akan hadir";
            case WAKIL -> "diwakili " + satu.wakilRencana();
            case TIDAK_HADIR -> "tidak akan hadir";
        };
        return satu.terkait() ? "unit terkait kebijakan; " + rencana : rencana;
    }
}
