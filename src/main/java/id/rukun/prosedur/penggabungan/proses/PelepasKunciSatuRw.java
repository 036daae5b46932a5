package id.rukun.prosedur.penggabungan.proses;

import id.rukun.isian.arsip.ArsipIsian;
import id.rukun.engine.replay.PokokDikoreksi;
import id.rukun.isian.formulir.Formulir;
import id.rukun.prosedur.penggabungan.formulir.PilihRtSatuRwIsian;
import org.springframework.stereotype.Component;

/** The same as {@link PelepasKunciRt} for a choice of RT of one RW. */
@Component
class PelepasKunciSatuRw implements PokokDikoreksi {

    private final ArsipIsian arsip;
    private final PelepasKunciRt pelepas;

    PelepasKunciSatuRw(ArsipIsian arsip, PelepasKunciRt pelepas) {
        this.arsip = arsip;
        this.pelepas = pelepas;
    }

    @Override
    public String formulir() {
        return PilihRtSatuRwIsian.class.getAnnotation(Formulir.class).kunci();
    }

    @Override
    public void dikoreksi(String kasusId, String isianId) {
        pelepas.lepas(kasusId, arsip.baca(isianId, PilihRtSatuRwIsian.class).rt());
    }
}
