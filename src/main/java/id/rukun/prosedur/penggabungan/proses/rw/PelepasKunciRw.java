package id.rukun.prosedur.penggabungan.proses.rw;

import id.rukun.engine.replay.PokokDikoreksi;
import id.rukun.isian.formulir.Formulir;
import id.rukun.prosedur.penggabungan.formulir.PilihRwIsian;
import id.rukun.wilayah.WilayahService;
import org.springframework.stereotype.Component;

/** Releases the RW and RT of a corrected choice: those that it names now are locked when it is handed in (RUKUN-POL-04). */
@Component
class PelepasKunciRw implements PokokDikoreksi {

    private final WilayahService wilayah;

    PelepasKunciRw(WilayahService wilayah) {
        this.wilayah = wilayah;
    }

    @Override
    public String formulir() {
        return PilihRwIsian.class.getAnnotation(Formulir.class).kunci();
    }

    @Override
    public void dikoreksi(String kasusId, String isianId) {
        wilayah.lepasKunci(kasusId);
    }
}
