package id.rukun.prosedur.pemberhentian.proses;

import id.rukun.berkas.KasusService;
import id.rukun.engine.link.KasusLain;
import id.rukun.jabatan.PengabarJabatan.JabatanBerakhir;
import id.rukun.prosedur.pemberhentian.Pemberhentian;
import id.rukun.prosedur.pemberhentian.PemberhentianService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A post that is reported to end has ended in another way: by death before a resignation took effect, with its unit, with a new board. */
@Component
class JabatanYangBerhenti {

    private final PemberhentianService pemberhentian;
    private final KasusLain kasusLain;
    private final KasusService kasusService;
    private final JamRukun jam;

    JabatanYangBerhenti(PemberhentianService pemberhentian, KasusLain kasusLain, KasusService kasusService, JamRukun jam) {
        this.pemberhentian = pemberhentian;
        this.kasusLain = kasusLain;
        this.kasusService = kasusService;
        this.jam = jam;
    }

    @EventListener
    void berakhir(JabatanBerakhir kabar) {
        pemberhentian.berjalan(kabar.posisi().id()).stream().filter(yang -> lebihDahulu(kabar, yang)).forEach(yang -> kasusLain.beritahu(kasusService.kasus(yang.kasusId()),
                PemberhentianProcess.JABATAN_BERAKHIR, "Jabatan yang dilaporkan berhenti sudah berakhir; berlaku "
                        + Kalender.tulis(kabar.berlaku()) + "."));
    }

    /** What ends the post only later does not take from him that he leaves it before; nor does what is yet to come end a report. */
    private boolean lebihDahulu(JabatanBerakhir kabar, Pemberhentian yang) {
        return !kabar.berlaku().isAfter(yang.berlaku() == null ? jam.hariIni() : yang.berlaku());
    }
}
