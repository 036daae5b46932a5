package id.rukun.prosedur.pencatatan.proses.jabatan;

import id.rukun.berkas.KasusService;
import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.prosedur.pencatatan.jabatan.JabatanKantor;
import id.rukun.prosedur.pencatatan.jabatan.KursiDicatat;
import id.rukun.prosedur.pencatatan.jabatan.PencatatanJabatanService;
import id.rukun.tenggat.Kalender;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was recorded of the posts that an office keeps, and not undone. */
@Component
class DaftarPencatatanTercatat implements DaftarPilihan {

    private final PencatatanJabatanService pencatatan;
    private final JabatanKantor jabatanKantor;
    private final PembacaJabatan pembaca;
    private final KasusService kasus;

    DaftarPencatatanTercatat(PencatatanJabatanService pencatatan, JabatanKantor jabatanKantor, PembacaJabatan pembaca,
            KasusService kasus) {
        this.pencatatan = pencatatan;
        this.jabatanKantor = jabatanKantor;
        this.pembaca = pembaca;
        this.kasus = kasus;
    }

    @Override
    public String nama() {
        return "pencatatan-jabatan-tercatat";
    }

    @Override
    public String sebutan() {
        return "pencatatan";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        return pencatatan.tercatat(jabatanKantor.unit(konteks.unitId())).stream()
                .filter(yang -> jabatanKantor.dicatat(konteks.unitId(), new KursiDicatat(yang.kursi(), null)))
                .map(yang -> new BarisPilihan(yang.kasusId(), pembaca.nama(yang) + ": " + yang.jenis().sebutan(),
                        "sejak " + Kalender.tulis(yang.berlaku()) + ", kasus " + kasus.kasus(yang.kasusId()).nomor(), "")).toList();
    }
}
