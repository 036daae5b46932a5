package id.rukun.prosedur.tindakan.proses;

import id.rukun.berkas.JenisEntri;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.prosedur.tindakan.PembandingIsian;
import id.rukun.prosedur.tindakan.PersetujuanKoreksiIsian;
import id.rukun.prosedur.tindakan.PutusanKoreksi;
import id.rukun.prosedur.tindakan.TindakanKasus;
import id.rukun.prosedur.tindakan.TindakanService;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Records the superior's answer, and of what is approved who approved it. */
@Component
class CatatPutusanKoreksiDelegate extends LangkahDelegate {

    private final TindakanService tindakan;
    private final PembandingIsian pembanding;

    CatatPutusanKoreksiDelegate(LangkahFactory factory, TindakanService tindakan, PembandingIsian pembanding) {
        super(factory);
        this.tindakan = tindakan;
        this.pembanding = pembanding;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        PersetujuanKoreksiIsian isian = langkah.isian(PersetujuanKoreksiIsian.class);
        if (isian.putusan() == PutusanKoreksi.SETUJUI) {
            tindakan.disetujui(langkah.prosesId(), langkah.pelaku().akun());
        }
        langkah.tulis(JenisEntri.TINDAKAN, keterangan(isian, tindakan.tindakan(langkah.prosesId())));
    }

    private Map<String, Object> keterangan(PersetujuanKoreksiIsian isian, TindakanKasus permintaan) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("tindakan", isian.putusan() == PutusanKoreksi.SETUJUI ? "Koreksi disetujui" : "Koreksi ditolak");
        isi.put("dimintaOleh", permintaan.jabatanPemohon());
        isi.put("alasanPermintaan", permintaan.alasan());
        isi.put("perubahan", pembanding.bandingkan(permintaan.sasaran(), permintaan.pengganti()));
        isi.put("alasan", isian.alasan());
        return isi;
    }
}
