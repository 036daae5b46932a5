package id.rukun.prosedur.koordinasi.proses.rapat;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.reminder.KabarKasus;
import id.rukun.engine.step.Langkah;
import id.rukun.jabatan.Jabatan;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.tenggat.JamRukun;
import org.springframework.stereotype.Component;

/** Tells offices of a meeting: that they are invited (BKT-M-04), reminded, asked for an opinion, that it is put off; and of its results. */
@Component
class KabarRapat {

    private static final String PERIHAL = "Rapat koordinasi";
    private static final String SEGERA = "RUKUN-PRD-62";

    private final KabarKasus kabar;
    private final Kantor kantor;
    private final JamRukun jam;

    KabarRapat(KabarKasus kabar, Kantor kantor, JamRukun jam) {
        this.kabar = kabar;
        this.kantor = kantor;
        this.jam = jam;
    }

    /** The office that heads a unit, at once. */
    void kepala(Langkah langkah, String unitId, String hal, String kalimat) {
        kepala(langkah.kasus(), langkah.prosesId(), unitId, hal, kalimat);
    }

    /** The same where no step is being done. */
    void kepala(Kasus kasus, String prosesId, String unitId, String hal, String kalimat) {
        beri(kasus, prosesId, segera(), kantor.kepala(unitId), hal, kalimat);
    }

    void sekda(Langkah langkah, String hal, String kalimat) {
        beri(langkah.kasus(), langkah.prosesId(), segera(), kantor.grup(Jabatan.SEKDA.peran(), langkah.unitId()), hal, kalimat);
    }

    /** An office, because a timer of the catalogue fires. */
    void waktunya(Langkah langkah, Pemicu pemicu, String penerima, String hal, String kalimat) {
        beri(langkah.kasus(), langkah.prosesId(), pemicu, penerima, hal, kalimat);
    }

    private Pemicu segera() {
        return new Pemicu(SEGERA, SEGERA, jam.instant());
    }

    private void beri(Kasus kasus, String prosesId, Pemicu pemicu, String penerima, String hal, String kalimat) {
        kabar.beri(kasus, kasus.unitId(), PERIHAL, String.join("/", pemicu.timer(), kasus.id(), prosesId, hal, penerima), pemicu, penerima,
                kalimat);
    }
}
