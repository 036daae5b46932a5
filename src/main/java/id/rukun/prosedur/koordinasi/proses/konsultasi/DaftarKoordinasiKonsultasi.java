package id.rukun.prosedur.koordinasi.proses.konsultasi;

import id.rukun.berkas.KasusService;
import id.rukun.engine.Variabel;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.penjawab.PihakPerkara;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The open coordinations of an office; none where one of them has called it. */
@Component
class DaftarKoordinasiKonsultasi implements DaftarPilihan {

    private final PihakPerkara perkara;
    private final KoordinasiService koordinasi;
    private final KasusService kasus;
    private final Kantor kantor;

    DaftarKoordinasiKonsultasi(PihakPerkara perkara, KoordinasiService koordinasi, KasusService kasus, Kantor kantor) {
        this.perkara = perkara;
        this.koordinasi = koordinasi;
        this.kasus = kasus;
        this.kantor = kantor;
    }

    @Override
    public String nama() {
        return "koordinasi-konsultasi-terbuka";
    }

    @Override
    public String sebutan() {
        return "koordinasi";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        if (Optional.ofNullable(konteks.kasusId()).flatMap(koordinasi::cari).isPresent()) {
            return List.of();
        }
        String pemohon = (String) konteks.variabel().get(Variabel.KANTOR_PEMOHON);
        return perkara.terbuka(konteks.unitId(), pemohon == null ? kantor.kepala(konteks.unitId()) : pemohon).stream()
                .map(satu -> new BarisPilihan(satu.kasusId(), satu.perihal(), "kasus " + kasus.kasus(satu.kasusId()).nomor(), "")).toList();
    }
}
