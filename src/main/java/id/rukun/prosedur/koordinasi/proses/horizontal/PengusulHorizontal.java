package id.rukun.prosedur.koordinasi.proses.horizontal;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.PengusulKasus;
import id.rukun.prosedur.koordinasi.horizontal.HorizontalService;
import id.rukun.prosedur.koordinasi.horizontal.SebabHorizontal;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The Asisten who asked for it may withdraw it; what the regulation asks for, or another procedure, nobody withdraws. */
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
        return horizontal.dalamKasus(kasusId).filter(yang -> yang.sebab() == SebabHorizontal.PRAKARSA).map(yang -> Set.of(kantor.kepala(yang.penyusunId()))).orElse(Set.of());
    }
}
