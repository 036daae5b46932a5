package id.rukun.prosedur.tindakan.proses;

import id.rukun.berkas.JenisEntri;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells whoever reads the case that what was asked came too late. */
@Component
class CatatKeterlambatanDelegate extends LangkahDelegate {

    CatatKeterlambatanDelegate(LangkahFactory factory) {
        super(factory);
    }

    @Override
    protected void jalankan(Langkah langkah) {
        langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", "TINDAKAN_TERLAMBAT", "keterangan",
                "Permintaan tidak dilaksanakan: kasus sudah ditetapkan, selesai, atau dilanjutkan."));
    }
}
