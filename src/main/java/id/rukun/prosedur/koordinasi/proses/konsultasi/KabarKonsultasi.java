package id.rukun.prosedur.koordinasi.proses.konsultasi;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.reminder.KabarKasus;
import id.rukun.engine.step.Langkah;
import id.rukun.jabatan.Jabatan;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.konsultasi.KonsultasiUnit;
import id.rukun.prosedur.koordinasi.penjawab.WaktuMenjawab;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells both sides of a consultation, and in Bukittinggi the Asisten of the partner, what becomes of it. */
@Component
class KabarKonsultasi {

    private static final String PERIHAL = "Konsultasi";
    private static final String SEGERA = "RUKUN-PRD-55";

    private final DirektoriUnit direktori;
    private final KabarKasus kabar;
    private final Kantor kantor;
    private final JamRukun jam;

    KabarKonsultasi(DirektoriUnit direktori, KabarKasus kabar, Kantor kantor, JamRukun jam) {
        this.direktori = direktori;
        this.kabar = kabar;
        this.kantor = kantor;
        this.jam = jam;
    }

    /** Who is consulted. */
    void dimulai(Langkah langkah, KonsultasiUnit yang) {
        segera(langkah, yang, "dimulai/" + langkah.isianId(), kantor.kepala(yang.pihakId()), direktori.nama(yang.pemohonId())
                + " berkonsultasi dengan unit Anda tentang " + pokok(yang) + ", ditunggu sampai " + Kalender.tulis(yang.ditungguSampai())
                + " (kebijakan Rukun).");
    }

    /** The Asisten who has the partner in his list or its field, else the Sekretaris Daerah (BKT-R-48). */
    void asisten(Langkah langkah, KonsultasiUnit yang, String kalimat) {
        String penerima = yang.asistenId() == null ? kantor.grup(Jabatan.SEKDA.peran(), langkah.unitId()) : kantor.kepala(yang.asistenId());
        segera(langkah, yang, "asisten/" + langkah.isianId(), penerima, direktori.nama(yang.pencatatId()) + " dan "
                + direktori.nama(yang.mitraId()) + " berkonsultasi tentang " + pokok(yang) + ". " + kalimat);
    }

    /** Who records the result, and who has asked. */
    void ditanggapi(Langkah langkah, KonsultasiUnit yang) {
        kedua(yang.kantorPemohon(), kantor.kepala(yang.pencatatId())).forEach(penerima -> segera(langkah, yang, "ditanggapi/" + langkah.isianId(),
                penerima, direktori.nama(yang.pihakId()) + " menanggapi konsultasi tentang " + pokok(yang) + "; hasilnya dicatat "
                        + direktori.nama(yang.pencatatId()) + "."));
    }

    /** Who has asked: it was declined. */
    void ditolak(Langkah langkah, KonsultasiUnit yang) {
        segera(langkah, yang, "ditolak/" + langkah.isianId(), yang.kantorPemohon(), direktori.nama(yang.pihakId())
                + " tidak bersedia berkonsultasi tentang " + pokok(yang) + ": " + yang.alasanTanggapan());
    }

    /** Both sides: nothing was answered in time, which counts as declined. */
    void diam(Langkah langkah, KonsultasiUnit yang) {
        KotaKoordinasi kota = yang.kota();
        Pemicu pemicu = new Pemicu(kota == KotaKoordinasi.BUKITTINGGI ? "BKT-T-16" : "BJR-T-18", WaktuMenjawab.parameterBatas(kota),
                jam.instant());
        kedua(yang.kantorPemohon(), kantor.kepala(yang.pihakId())).forEach(penerima -> beri(langkah, yang, pemicu, "diam", penerima,
                "Konsultasi tentang " + pokok(yang) + " tidak ditanggapi " + direktori.nama(yang.pihakId()) + " sampai "
                        + Kalender.tulis(yang.ditungguSampai()) + ", dan dianggap tidak bersedia (kebijakan Rukun)."));
    }

    /** Both sides (BJR-M-04). */
    void selesai(Langkah langkah, KonsultasiUnit yang, String hasil) {
        kedua(yang.kantorPemohon(), kantor.kepala(yang.pihakId())).forEach(penerima -> segera(langkah, yang, "selesai/" + langkah.isianId(),
                penerima, "Konsultasi tentang " + pokok(yang) + " selesai: " + hasil));
    }

    private static Set<String> kedua(String satu, String lain) {
        return new LinkedHashSet<>(List.of(satu, lain));
    }

    private static String pokok(KonsultasiUnit yang) {
        return "“" + yang.pokok() + "”";
    }

    private void segera(Langkah langkah, KonsultasiUnit yang, String hal, String penerima, String kalimat) {
        beri(langkah, yang, new Pemicu(SEGERA, SEGERA, jam.instant()), hal, penerima, kalimat);
    }

    private void beri(Langkah langkah, KonsultasiUnit yang, Pemicu pemicu, String hal, String penerima, String kalimat) {
        kabar.beri(langkah.kasus(), langkah.unitId(), PERIHAL, String.join("/", pemicu.timer(), yang.id(), hal, penerima), pemicu, penerima,
                kalimat);
    }
}
