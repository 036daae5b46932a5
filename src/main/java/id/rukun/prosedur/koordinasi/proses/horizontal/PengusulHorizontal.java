package id.rukun.prosedur.koordinasi.proses.horizontal;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.PengusulKasus;
import id.rukun.prosedur.koordinasi.horizontal.HorizontalService;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The Asisten who writes the text may withdraw it, whoever has opened the case. */
@Component
class PengusulHorizontal implements PengusulKasus {

    private final HorizontalService horizontal;
    private final Kantor kantor;

    PengusulHorizontal(HorizontalService horizontal, Kantor kantor) {
        this.horizontal = horizontal;
        this.kantor = kantor;
    }

    @Override
    public Set<String> prosedur() {
        return Set.of(HorizontalProcess.KUNCI);
    }

    @Override
    public Set<String> kantorPengusul(String kasusId) {
        return horizontal.dalamKasus(kasusId).map(yang -> Set.of(kantor.kepala(yang.penyusunId()))).orElse(Set.of());
    }
}
