package id.rukun.prosedur.penggabungan.proses;

import id.rukun.engine.office.PengusulKasus;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who proposed a merger within one RW: as for every merger of RT. */
@Component
class PengusulSatuRw implements PengusulKasus {

    private final PengusulPenggabungan pengusul;

    PengusulSatuRw(PengusulPenggabungan pengusul) {
        this.pengusul = pengusul;
    }

    @Override
    public String prosedur() {
        return PenggabunganRtSatuRwProcess.KUNCI;
    }

    @Override
    public Set<String> kantorPengusul(String kasusId) {
        return pengusul.kantorPengusul(kasusId);
    }
}
