package id.rukun.prosedur.koordinasi.proses.permintaan;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.hukum.perwalibukittinggi.permintaan.PengalihanAsisten;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import java.util.List;
import org.springframework.stereotype.Component;

/** The Asisten to whom the Sekda may give a matter (BKT-R-70). */
@Component
class DaftarAsistenDapatDipilih implements DaftarPilihan {

    private final KoordinasiService koordinasi;
    private final RutePerkara rute;
    private final DirektoriUnit direktori;

    DaftarAsistenDapatDipilih(KoordinasiService koordinasi, RutePerkara rute, DirektoriUnit direktori) {
        this.koordinasi = koordinasi;
        this.rute = rute;
        this.direktori = direktori;
    }

    @Override
    public String nama() {
        return "koordinasi-asisten-dapat-dipilih";
    }

    @Override
    public String sebutan() {
        return "Asisten yang dapat dipilih";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        Koordinasi satu = koordinasi.koordinasi(konteks.kasusId());
        if (!satu.kota().menurutPembidangan()) {
            return List.of();
        }
        String asistenUnit = koordinasi.pihak(konteks.kasusId()).get(0).asisten();
        return PengalihanAsisten.dapatDipilih(asistenUnit, rute.asistenBidang(konteks.kasusId())).stream()
                .flatMap(kode -> direktori.asisten(satu.tenant(), kode).stream())
                .map(id -> new BarisPilihan(id, direktori.nama(id), "", "")).toList();
    }
}
