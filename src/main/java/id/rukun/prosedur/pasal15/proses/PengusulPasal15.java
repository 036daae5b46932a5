package id.rukun.prosedur.pasal15.proses;

import id.rukun.berkas.KasusService;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.PengusulKasus;
import id.rukun.jabatan.Jabatan;
import java.util.Set;
import org.springframework.stereotype.Component;

/** It is the Lurah who weighs, and who may give it up before it is signed. */
@Component
class PengusulPasal15 implements PengusulKasus {

    private final KasusService kasusService;
    private final Kantor kantor;

    PengusulPasal15(KasusService kasusService, Kantor kantor) {
        this.kasusService = kasusService;
        this.kantor = kantor;
    }

    @Override
    public Set<String> prosedur() {
        return Set.of(PertimbanganPasal15Process.KUNCI);
    }

    @Override
    public Set<String> kantorPengusul(String kasusId) {
        return Set.of(kantor.grup(Jabatan.LURAH.peran(), kasusService.kasus(kasusId).unitId()));
    }
}
