package id.rukun.prosedur.pelaksanatugas.proses;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.reminder.KabarKasus;
import id.rukun.engine.step.Langkah;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.pergub171.pengurus.DasarBerhalangan;
import id.rukun.jabatan.Jabatan;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.prosedur.pelaksanatugas.Berhalangan;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import org.springframework.stereotype.Component;

/** Whom an absence concerns: who is absent, the Lurah, and of an RT the Ketua RW. */
@Component
class KabarBerhalangan {

    private static final String PERIHAL = "Ketidakhadiran pengurus";
    private static final String SEGERA = "RUKUN-PRD-36";

    private final KabarKasus kabar;
    private final Kantor kantor;
    private final WilayahService wilayah;
    private final JamRukun jam;

    KabarBerhalangan(KabarKasus kabar, Kantor kantor, WilayahService wilayah, JamRukun jam) {
        this.kabar = kabar;
        this.kantor = kantor;
        this.wilayah = wilayah;
        this.jam = jam;
    }

    /** When the absence is recorded. */
    void dicatat(Langkah langkah, Berhalangan yang, String kalimat) {
        beri(langkah, yang, segera(), "catat/" + langkah.isianId(), kalimat);
    }

    /** Who is absent himself, since another may have recorded it; where he has no account, the staff who do his tasks. */
    void yangBerhalangan(Langkah langkah, Berhalangan yang, String kalimat) {
        beri(langkah, yang, segera(), "sendiri/" + langkah.isianId(), kantor.orang(langkah.teks(PelaksanaTugasProcess.YANG_BERHALANGAN),
                langkah.unitId()), kalimat);
    }

    /** When he is on duty again. */
    void kembali(Langkah langkah, Berhalangan yang, String kalimat) {
        beri(langkah, yang, segera(), "kembali/" + langkah.isianId(), kalimat);
    }

    /** TM-08: once for the absence. */
    void dasar(Langkah langkah, Berhalangan yang, String kalimat) {
        beri(langkah, yang, new Pemicu("TM-08", KutipanAturan.parameter(DasarBerhalangan.class), jam.instant()),
                yang.mulai().toString(), kalimat);
    }

    private Pemicu segera() {
        return new Pemicu(SEGERA, SEGERA, jam.instant());
    }

    private void beri(Langkah langkah, Berhalangan yang, Pemicu pemicu, String hal, String kalimat) {
        beri(langkah, yang, pemicu, hal, Jabatan.LURAH, kalimat);
        if (wilayah.unit(yang.unitId()).jenis() == JenisUnit.RT) {
            beri(langkah, yang, pemicu, hal, Jabatan.KETUA_RW, kalimat);
        }
    }

    private void beri(Langkah langkah, Berhalangan yang, Pemicu pemicu, String hal, Jabatan penerima, String kalimat) {
        beri(langkah, yang, pemicu, hal + "/" + penerima.peran(), kantor.grup(penerima.peran(), yang.unitId()), kalimat);
    }

    private void beri(Langkah langkah, Berhalangan yang, Pemicu pemicu, String hal, String penerima, String kalimat) {
        kabar.beri(langkah.kasus(), yang.unitId(), PERIHAL, String.join("/", pemicu.timer(), langkah.kasusId(), hal), pemicu, penerima,
                kalimat);
    }
}
