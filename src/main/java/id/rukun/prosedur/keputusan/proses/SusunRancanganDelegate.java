package id.rukun.prosedur.keputusan.proses;

import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.keputusan.PermintaanKeputusan;
import id.rukun.prosedur.keputusan.RancanganIsian;
import org.springframework.stereotype.Component;

/** P-14/S1: the first version of the draft, from the facts of the case alone. */
@Component
class SusunRancanganDelegate extends LangkahDelegate {

    private static final RancanganIsian TANPA_TAMBAHAN = new RancanganIsian(null, null, null);

    private final KeputusanService keputusan;

    SusunRancanganDelegate(LangkahFactory factory, KeputusanService keputusan) {
        super(factory);
        this.keputusan = keputusan;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        PermintaanKeputusan permintaan = PenetapanProcess.permintaan(langkah);
        keputusan.catat(permintaan, keputusan.susun(permintaan, TANPA_TAMBAHAN, langkah.hariIni()));
    }
}
