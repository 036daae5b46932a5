package id.rukun.prosedur.penggantian.proses;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.PengusulKasus;
import id.rukun.prosedur.penggantian.PenggantianService;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The Ketua names the replacement, and may withdraw it before the Keputusan, whoever has opened the case. */
@Component
class PengusulPenggantian implements PengusulKasus {

    private final PenggantianService penggantian;

    PengusulPenggantian(PenggantianService penggantian) {
        this.penggantian = penggantian;
    }

    @Override
    public Set<String> prosedur() {
        return Set.of(PenggantianProcess.KUNCI);
    }

    @Override
    public Set<String> kantorPengusul(String kasusId) {
        return penggantian.cari(kasusId).map(yang -> Set.of(Kantor.idGrup(penggantian.ketua(yang.unitId()).peran(), yang.unitId())))
                .orElse(Set.of());
    }
}
