package id.rukun.prosedur.tindakan.proses;

import id.rukun.engine.Variabel;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.prosedur.tindakan.TindakanService;
import org.springframework.stereotype.Component;

/** Notes the submission to whose stage the case is to return, as it is when that is asked. */
@Component
class CatatTahapTujuanDelegate extends LangkahDelegate {

    private final TindakanService tindakan;
    private final SasaranPengembalian pengembalian;

    CatatTahapTujuanDelegate(LangkahFactory factory, TindakanService tindakan, SasaranPengembalian pengembalian) {
        super(factory);
        this.tindakan = tindakan;
        this.pengembalian = pengembalian;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        tindakan.mengenai(langkah.prosesId(),
                pengembalian.cari(langkah, langkah.teks(Variabel.KANTOR_PEMOHON)).id());
    }
}
