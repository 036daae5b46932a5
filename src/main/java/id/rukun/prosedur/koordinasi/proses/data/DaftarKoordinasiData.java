package id.rukun.prosedur.koordinasi.proses.data;

import id.rukun.berkas.KasusService;
import id.rukun.engine.Variabel;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.penjawab.PihakPerkara;
import java.util.List;
import org.springframework.stereotype.Component;

/** The open coordinations in which an office may ask for data. */
@Component
class DaftarKoordinasiData implements DaftarPilihan {

    private final PihakPerkara perkara;
    private final DirektoriUnit direktori;
    private final KasusService kasus;
    private final Kantor kantor;

    DaftarKoordinasiData(PihakPerkara perkara, DirektoriUnit direktori, KasusService kasus, Kantor kantor) {
        this.perkara = perkara;
        this.direktori = direktori;
        this.kasus = kasus;
        this.kantor = kantor;
    }

    @Override
    public String nama() {
        return "koordinasi-data-terbuka";
    }

    @Override
    public String sebutan() {
        return "koordinasi";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        String pemohon = (String) konteks.variabel().get(Variabel.KANTOR_PEMOHON);
        return perkara.terbuka(konteks.unitId(), pemohon == null ? kantor.kepala(konteks.unitId()) : pemohon).stream().map(this::baris)
                .toList();
    }

    private BarisPilihan baris(Koordinasi satu) {
        return new BarisPilihan(satu.kasusId(), satu.perihal(), "kasus " + kasus.kasus(satu.kasusId()).nomor() + ", diminta "
                + direktori.nama(satu.unitPemohon()), "");
    }
}
