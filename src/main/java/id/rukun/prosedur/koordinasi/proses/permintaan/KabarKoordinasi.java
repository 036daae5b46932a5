package id.rukun.prosedur.koordinasi.proses.permintaan;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.reminder.KabarKasus;
import id.rukun.engine.step.Langkah;
import id.rukun.jabatan.Jabatan;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.tenggat.JamRukun;
import org.springframework.stereotype.Component;

/** Tells offices what becomes of a coordination (BKT-M-03, BJR-M-01). */
@Component
public class KabarKoordinasi {

    private static final String PERIHAL = "Koordinasi";
    private static final String SEGERA = "RUKUN-PRD-50";

    private final KabarKasus kabar;
    private final Kantor kantor;
    private final JamRukun jam;

    KabarKoordinasi(KabarKasus kabar, Kantor kantor, JamRukun jam) {
        this.kabar = kabar;
        this.kantor = kantor;
        this.jam = jam;
    }

    /**
     * The office that heads a unit.
     *
     * @param hal what it is told of: once for each unit in a case
     */
    public void kepala(Langkah langkah, String unitId, String hal, String kalimat) {
        beri(langkah, kantor.kepala(unitId), hal, kalimat);
    }

    public void sekda(Langkah langkah, String hal, String kalimat) {
        beri(langkah, kantor.grup(Jabatan.SEKDA.peran(), langkah.unitId()), hal, kalimat);
    }

    /** An office, named by its group. */
    public void beri(Langkah langkah, String penerima, String hal, String kalimat) {
        beri(langkah.kasus(), langkah.unitId(), new Pemicu(SEGERA, SEGERA, jam.instant()), penerima, hal, kalimat);
    }

    /** The same where no step is being done. */
    public void beri(Kasus kasus, String unitId, Pemicu pemicu, String penerima, String hal, String kalimat) {
        kabar.beri(kasus, unitId, PERIHAL, String.join("/", pemicu.timer(), kasus.id(), hal, penerima), pemicu, penerima, kalimat);
    }
}
