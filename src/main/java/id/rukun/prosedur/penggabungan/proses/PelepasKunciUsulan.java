package id.rukun.prosedur.penggabungan.proses;

import id.rukun.engine.replay.PokokDikoreksi;
import id.rukun.isian.formulir.Formulir;
import id.rukun.prosedur.penggabungan.formulir.UsulanIsian;
import id.rukun.wilayah.WilayahService;
import org.springframework.stereotype.Component;

/** Releases all RT and RW of a case whose proposal is corrected: they are chosen anew (RUKUN-POL-04). */
@Component
class PelepasKunciUsulan implements PokokDikoreksi {

    private final WilayahService wilayah;

    PelepasKunciUsulan(WilayahService wilayah) {
        this.wilayah = wilayah;
    }

    @Override
    public String formulir() {
        return UsulanIsian.class.getAnnotation(Formulir.class).kunci();
    }

    @Override
    public void dikoreksi(String kasusId, String isianId) {
        wilayah.lepasKunci(kasusId);
    }
}
