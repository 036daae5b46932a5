package id.rukun.prosedur.penonaktifan.proses;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.PihakKasus;
import id.rukun.prosedur.penonaktifan.PenonaktifanService;
import java.util.List;
import org.springframework.stereotype.Component;

/** A case of deactivation is about the holder of the post, also where he works for the Kelurahan. */
@Component
class SubjekPihak implements PihakKasus {

    private static final String AWAL = "penonaktifan-";

    private final PenonaktifanService penonaktifan;

    SubjekPihak(PenonaktifanService penonaktifan) {
        this.penonaktifan = penonaktifan;
    }

    @Override
    public List<String> pihak(Kasus kasus) {
        return kasus.prosedur().startsWith(AWAL) && penonaktifan.cari(kasus.id()).isPresent()
                ? List.of(penonaktifan.subjek(kasus.id()).orang()) : List.of();
    }
}
