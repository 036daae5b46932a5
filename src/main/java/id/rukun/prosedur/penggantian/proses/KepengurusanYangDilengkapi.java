package id.rukun.prosedur.penggantian.proses;

import id.rukun.berkas.KasusService;
import id.rukun.engine.link.KasusLain;
import id.rukun.jabatan.PengabarJabatan.JabatanBerakhir;
import id.rukun.jabatan.SebabAkhir;
import id.rukun.prosedur.penggantian.PenggantianService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A board ends as a whole before its last day, with its unit or for a new Ketua: nobody completes it any more. */
@Component
class KepengurusanYangDilengkapi {

    private static final Set<SebabAkhir> SELURUHNYA = EnumSet.of(SebabAkhir.PENATAAN, SebabAkhir.MASA_BAKTI);

    private final PenggantianService penggantian;
    private final KasusLain kasusLain;
    private final KasusService kasusService;
    private final JamRukun jam;

    KepengurusanYangDilengkapi(PenggantianService penggantian, KasusLain kasusLain, KasusService kasusService, JamRukun jam) {
        this.penggantian = penggantian;
        this.kasusLain = kasusLain;
        this.kasusService = kasusService;
        this.jam = jam;
    }

    @EventListener
    void berakhir(JabatanBerakhir kabar) {
        if (SELURUHNYA.contains(kabar.sebab()) && !kabar.berlaku().isAfter(jam.hariIni())) {
            penggantian.berjalan(kabar.posisi().unitId()).forEach(yang -> kasusLain.beritahu(kasusService.kasus(yang.kasusId()),
                    PenggantianProcess.KEPENGURUSAN_BERAKHIR, "Kepengurusan yang dilengkapi berakhir; berlaku "
                            + Kalender.tulis(kabar.berlaku()) + "."));
        }
    }
}
