package id.rukun.prosedur.koordinasi.proses.tindaklanjut;

import id.rukun.engine.office.PengusulKasus;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A result of coordination opened the case: nobody withdraws it, the unit gives it back instead (BKT-R-50). */
@Component
class PengusulTindakLanjut implements PengusulKasus {

    @Override
    public Set<String> prosedur() {
        return Set.of(TindakLanjutProcess.KUNCI);
    }

    @Override
    public Set<String> kantorPengusul(String kasusId) {
        return Set.of();
    }
}
