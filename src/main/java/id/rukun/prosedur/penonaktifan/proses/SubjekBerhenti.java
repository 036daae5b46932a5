package id.rukun.prosedur.penonaktifan.proses;

import id.rukun.berkas.KasusService;
import id.rukun.engine.link.KasusJatuhTempo;
import id.rukun.engine.link.KasusLain;
import id.rukun.engine.link.PembukaanKasus;
import id.rukun.jabatan.PengabarJabatan.JabatanBerakhir;
import id.rukun.jabatan.SebabAkhir;
import id.rukun.prosedur.penonaktifan.KasusPenonaktifan;
import id.rukun.prosedur.penonaktifan.PenonaktifanService;
import id.rukun.tenggat.JamRukun;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A case is over with the post that it is about: with the term, by resignation or death, or whatever ends it. It learns of it on
 * the day on which the post is no longer held, not when that is decided: until then it goes on.
 */
@Component
class SubjekBerhenti implements KasusJatuhTempo {

    private final PenonaktifanService penonaktifan;
    private final KasusLain kasusLain;
    private final KasusService kasusService;
    private final JamRukun jam;

    SubjekBerhenti(PenonaktifanService penonaktifan, KasusLain kasusLain, KasusService kasusService, JamRukun jam) {
        this.penonaktifan = penonaktifan;
        this.kasusLain = kasusLain;
        this.kasusService = kasusService;
        this.jam = jam;
    }

    /** In the transaction that ends the post, where that is today or was before; a case that ends it itself knows. */
    @EventListener
    void berakhir(JabatanBerakhir kabar) {
        if (kabar.sebab() != SebabAkhir.DINONAKTIFKAN && !kabar.berlaku().isAfter(jam.hariIni())) {
            penonaktifan.tentang(kabar.posisi().id()).forEach(this::beritahu);
        }
    }

    /** Each day: those whose last day has passed since, and the dead. */
    @Override
    public List<Runnable> segarkan(LocalDate hari) {
        return penonaktifan.tanpaJabatan(hari).stream().map(yang -> (Runnable) () -> beritahu(yang)).toList();
    }

    @Override
    public List<PembukaanKasus> pada(LocalDate hari) {
        return List.of();
    }

    private void beritahu(KasusPenonaktifan yang) {
        kasusLain.beritahu(kasusService.kasus(yang.kasusId()), PenonaktifanProcess.SUBJEK_BERHENTI,
                "Yang bersangkutan tidak lagi memegang jabatannya.");
    }
}
