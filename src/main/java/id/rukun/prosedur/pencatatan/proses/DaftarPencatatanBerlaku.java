package id.rukun.prosedur.pencatatan.proses;

import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.prosedur.pencatatan.Pencatatan;
import id.rukun.prosedur.pencatatan.PencatatanService;
import id.rukun.tenggat.Kalender;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was recorded in the area of an office and can be undone, the latest first. */
@Component
class DaftarPencatatanBerlaku implements DaftarPilihan {

    private final PencatatanService pencatatan;
    private final PembatalSemua pembatal;
    private final KasusService kasusService;

    DaftarPencatatanBerlaku(PencatatanService pencatatan, PembatalSemua pembatal, KasusService kasusService) {
        this.pencatatan = pencatatan;
        this.pembatal = pembatal;
        this.kasusService = kasusService;
    }

    @Override
    public String nama() {
        return "pencatatan-berlaku";
    }

    @Override
    public String sebutan() {
        return "perubahan register";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        List<Pencatatan> semua = pencatatan.berlaku(konteks.unitId());
        Map<String, Kasus> kasus = kasusService.semua(semua.stream().map(Pencatatan::kasusId).toList()).stream()
                .collect(Collectors.toMap(Kasus::id, Function.identity()));
        return semua.stream().flatMap(p -> pembatal.untuk(p).stream().map(b -> baris(p, b.sebutan(p), kasus.get(p.kasusId())))).toList();
    }

    private static BarisPilihan baris(Pencatatan yang, String sebutan, Kasus kasus) {
        return new BarisPilihan(yang.kasusId(), kasus.nomor() + ", " + sebutan, kasus.selesaiPada() == null ? ""
                : "dicatat " + Kalender.tulis(Kalender.hari(kasus.selesaiPada())), "");
    }
}
