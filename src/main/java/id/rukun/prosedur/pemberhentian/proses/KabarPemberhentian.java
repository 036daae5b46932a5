package id.rukun.prosedur.pemberhentian.proses;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.reminder.KabarKasus;
import id.rukun.engine.step.Langkah;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.prosedur.pemberhentian.Pemberhentian;
import id.rukun.prosedur.pemberhentian.PemberhentianService;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import org.springframework.stereotype.Component;

/** Whom it concerns that somebody leaves a board: himself, the Ketua of that board, the Lurah, and of an RT the Ketua RW. */
@Component
class KabarPemberhentian {

    private static final String PERIHAL = "Pemberhentian pengurus";
    private static final String SEGERA = "RUKUN-PRD-41";

    private final PemberhentianService pemberhentian;
    private final KabarKasus kabar;
    private final Kantor kantor;
    private final WilayahService wilayah;
    private final JamRukun jam;

    KabarPemberhentian(PemberhentianService pemberhentian, KabarKasus kabar, Kantor kantor, WilayahService wilayah, JamRukun jam) {
        this.pemberhentian = pemberhentian;
        this.kabar = kabar;
        this.kantor = kantor;
        this.wilayah = wilayah;
        this.jam = jam;
    }

    /** When it is reported. */
    void dilaporkan(Langkah langkah, Pemberhentian yang, String kalimat) {
        beri(langkah, yang, "lapor/" + langkah.isianId(), Jabatan.LURAH, kalimat);
    }

    /** Who resigns himself; where he has no account, the staff who do his tasks. */
    void sendiri(Langkah langkah, Pemberhentian yang, String kalimat) {
        beri(langkah, yang, "sendiri/" + langkah.isianId(),
                kantor.orang(pemberhentian.posisi(yang).orang(), langkah.unitId()), kalimat);
    }

    /** When the paper does not count: the Lurah and the board whose member is said to leave. */
    void tidakSah(Langkah langkah, Pemberhentian yang, String kalimat) {
        beri(langkah, yang, "tidak-sah/" + langkah.isianId(), Jabatan.LURAH, kalimat);
        beri(langkah, yang, "tidak-sah/" + langkah.isianId(), ketua(yang), kalimat);
    }

    /** When a resignation is taken back. */
    void dicabut(Langkah langkah, Pemberhentian yang, String kalimat) {
        beri(langkah, yang, "cabut/" + langkah.isianId(), Jabatan.LURAH, kalimat);
        beri(langkah, yang, "cabut/" + langkah.isianId(), ketua(yang), kalimat);
    }

    /** When the post is over. */
    void berhenti(Langkah langkah, Pemberhentian yang, PemegangJabatan siapa, String kalimat) {
        String hal = "berhenti/" + siapa.id();
        beri(langkah, yang, hal, Jabatan.LURAH, kalimat);
        if (!siapa.jabatan().ketua()) {
            beri(langkah, yang, hal, ketua(yang), kalimat);
        }
        if (wilayah.unit(yang.unitId()).jenis() == JenisUnit.RT) {
            beri(langkah, yang, hal, Jabatan.KETUA_RW, kalimat);
        }
    }

    private Jabatan ketua(Pemberhentian yang) {
        return wilayah.unit(yang.unitId()).jenis() == JenisUnit.RT ? Jabatan.KETUA_RT : Jabatan.KETUA_RW;
    }

    private void beri(Langkah langkah, Pemberhentian yang, String hal, Jabatan penerima, String kalimat) {
        beri(langkah, yang, hal + "/" + penerima.peran(), kantor.grup(penerima.peran(), yang.unitId()), kalimat);
    }

    private void beri(Langkah langkah, Pemberhentian yang, String hal, String penerima, String kalimat) {
        Pemicu pemicu = new Pemicu(SEGERA, SEGERA, jam.instant());
        kabar.beri(langkah.kasus(), yang.unitId(), PERIHAL, String.join("/", pemicu.timer(), langkah.kasusId(), hal), pemicu, penerima,
                kalimat);
    }
}
