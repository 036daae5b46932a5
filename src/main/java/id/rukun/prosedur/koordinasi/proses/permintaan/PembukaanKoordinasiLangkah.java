package id.rukun.prosedur.koordinasi.proses.permintaan;

import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.TugasModel;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.KoordinasiPihak;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code permintaan-koordinasi}, S9: somebody coordinates it; who has to know or to act with him learns of it. */
@Component
class PembukaanKoordinasiLangkah {

    private final KoordinasiService koordinasi;
    private final HorizontalPerkara horizontalPerkara;
    private final DirektoriUnit direktori;
    private final KabarKoordinasi kabar;
    private final SyaratBanjar banjar;

    PembukaanKoordinasiLangkah(KoordinasiService koordinasi, HorizontalPerkara horizontalPerkara, DirektoriUnit direktori, KabarKoordinasi kabar,
            SyaratBanjar banjar) {
        this.koordinasi = koordinasi;
        this.horizontalPerkara = horizontalPerkara;
        this.direktori = direktori;
        this.kabar = kabar;
        this.banjar = banjar;
    }

    /** Bukittinggi: several Asisten coordinate among themselves (BKT-R-13). Banjar: the parties are told (BJR-M-01). */
    @TugasModel("koordinasiBukaDelegate")
    void buka(Langkah langkah) {
        Koordinasi satu = koordinasi.koordinasi(langkah.kasusId());
        if (satu.kota().menurutPembidangan()) {
            horizontalPerkara.buka(langkah, satu);
        } else {
            kabariPihak(langkah, satu);
        }
    }

    /** Partners outside the government are told by who asks, not by Rukun. */
    private void kabariPihak(Langkah langkah, Koordinasi satu) {
        List<String> unit = koordinasi.pihak(satu.kasusId()).stream().map(KoordinasiPihak::unitId).toList();
        banjar.pasangan(satu.unitPemohon(), unit).forEach(id -> kabar.kepala(langkah, id, "dibuka", "koordinasi \"" + satu.perihal() + "\" dari "
                + direktori.nama(satu.unitPemohon()) + " dibuka, dan unit Anda pihaknya (Pasal 18 ayat (1))."));
    }
}
