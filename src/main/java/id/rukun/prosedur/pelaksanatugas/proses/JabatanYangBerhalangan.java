package id.rukun.prosedur.pelaksanatugas.proses;

import id.rukun.berkas.KasusService;
import id.rukun.engine.link.KasusLain;
import id.rukun.jabatan.PengabarJabatan.JabatanBerakhir;
import id.rukun.prosedur.pelaksanatugas.BerhalanganService;
import id.rukun.tenggat.Kalender;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An absence is over with the post from which somebody is absent; the case that is about it learns of it. */
@Component
class JabatanYangBerhalangan {

    private final BerhalanganService berhalangan;
    private final KasusLain kasusLain;
    private final KasusService kasusService;

    JabatanYangBerhalangan(BerhalanganService berhalangan, KasusLain kasusLain, KasusService kasusService) {
        this.berhalangan = berhalangan;
        this.kasusLain = kasusLain;
        this.kasusService = kasusService;
    }

    @EventListener
    void berakhir(JabatanBerakhir kabar) {
        berhalangan.berjalan(kabar.posisi().id()).forEach(yang -> kasusLain.beritahu(kasusService.kasus(yang.kasusId()),
                PelaksanaTugasProcess.JABATAN_BERAKHIR, "Jabatan yang berhalangan berakhir; berlaku "
                        + Kalender.tulis(kabar.berlaku()) + "."));
    }
}
