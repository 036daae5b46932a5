package id.rukun.prosedur.penonaktifan.proses;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.reminder.KabarKasus;
import id.rukun.engine.step.Langkah;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.tenggat.JamRukun;
import org.springframework.stereotype.Component;

/** Tells the one concerned what is recorded about him, and offices what follows. */
@Component
public class KabarPenonaktifan {

    private static final String PERIHAL = "Perkara penonaktifan";
    private static final String SEGERA = "RUKUN-PRD-47";

    private final KabarKasus kabar;
    private final Kantor kantor;
    private final JamRukun jam;

    KabarPenonaktifan(KabarKasus kabar, Kantor kantor, JamRukun jam) {
        this.kabar = kabar;
        this.kantor = kantor;
        this.jam = jam;
    }

    /** The one concerned; where he has no account, the staff who do his tasks. */
    public void subjek(Langkah langkah, PemegangJabatan siapa, String hal, String kalimat) {
        beri(langkah, siapa, "subjek/" + hal, kantor.orang(siapa.orang(), langkah.unitId()), kalimat);
    }

    /** The Lurah. */
    public void lurah(Langkah langkah, PemegangJabatan siapa, String hal, String kalimat) {
        beri(langkah, siapa, "lurah/" + hal, kantor.grup(Jabatan.LURAH.peran(), siapa.unitId()), kalimat);
    }

    /** The Kelurahan's staff. */
    void petugas(Langkah langkah, PemegangJabatan siapa, String hal, String kalimat) {
        beri(langkah, siapa, "petugas/" + hal, kantor.grup(Jabatan.PETUGAS_KELURAHAN.peran(), siapa.unitId()), kalimat);
    }

    /** The Ketua of the board to which he belonged, who names another one in his place. */
    void ketua(Langkah langkah, PemegangJabatan siapa, Jabatan ketua, String hal, String kalimat) {
        beri(langkah, siapa, "ketua/" + hal, kantor.grup(ketua.peran(), siapa.unitId()), kalimat);
    }

    private void beri(Langkah langkah, PemegangJabatan siapa, String hal, String penerima, String kalimat) {
        kabar.beri(langkah.kasus(), siapa.unitId(), PERIHAL, String.join("/", SEGERA, langkah.kasusId(), hal),
                new Pemicu(SEGERA, SEGERA, jam.instant()), penerima, kalimat);
    }
}
