package id.rukun.prosedur.koordinasi.proses.tindaklanjut;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.tindaklanjut.ButirTindakLanjut;
import id.rukun.prosedur.koordinasi.tindaklanjut.TindakLanjutService;
import java.util.List;
import org.springframework.stereotype.Component;

/** Items that may have taken the place of the one that a task is about. */
@Component
class DaftarButirPengganti implements DaftarPilihan {

    private final TindakLanjutService tindakLanjut;
    private final DirektoriUnit direktori;

    DaftarButirPengganti(TindakLanjutService tindakLanjut, DirektoriUnit direktori) {
        this.tindakLanjut = tindakLanjut;
        this.direktori = direktori;
    }

    @Override
    public String nama() {
        return "koordinasi-tindak-lanjut-pengganti";
    }

    @Override
    public String sebutan() {
        return "butir tindak lanjut";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        return tindakLanjut.dalamKasus(konteks.kasusId()).map(ButirTindakLanjut::id).map(tindakLanjut::pengganti).orElse(List.of()).stream()
                .map(satu -> new BarisPilihan(satu.id(), "Butir " + satu.butir() + ": " + satu.uraian(),
                        direktori.nama(satu.unitId()) + ", " + satu.status().sebutan(), "")).toList();
    }
}
