package id.rukun.prosedur.koordinasi.proses.data;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.reminder.KabarKasus;
import id.rukun.engine.step.Langkah;
import id.rukun.jabatan.Jabatan;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.data.PertukaranData;
import id.rukun.prosedur.koordinasi.penjawab.WaktuMenjawab;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells who is asked, who has asked, and the Asisten of the matter what becomes of an exchange of data. */
@Component
class KabarData {

    private static final String PERIHAL = "Pertukaran data";
    private static final String SEGERA = "RUKUN-PRD-54";

    private final KoordinasiService koordinasi;
    private final DirektoriUnit direktori;
    private final WaktuMenjawab waktu;
    private final KabarKasus kabar;
    private final Kantor kantor;
    private final JamRukun jam;

    KabarData(KoordinasiService koordinasi, DirektoriUnit direktori, WaktuMenjawab waktu, KabarKasus kabar, Kantor kantor, JamRukun jam) {
        this.koordinasi = koordinasi;
        this.direktori = direktori;
        this.waktu = waktu;
        this.kabar = kabar;
        this.kantor = kantor;
        this.jam = jam;
    }

    /** Who is asked. */
    void diminta(Langkah langkah, PertukaranData yang) {
        segera(langkah, yang, "diminta/" + yang.kali() + "/" + langkah.isianId(), kantor.kepala(yang.penerimaId()),
                direktori.nama(yang.pengirimId()) + " meminta " + yang.jenis().sebutan() + " dari unit Anda, dijawab paling lambat "
                        + waktu.tulis(langkah.kasus(), yang.dikirimPada(), yang.target()) + ".");
    }

    /** To whom it is handed over. */
    void disampaikan(Langkah langkah, PertukaranData yang) {
        segera(langkah, yang, "disampaikan/" + langkah.isianId(), kantor.kepala(yang.penerimaId()), direktori.nama(yang.pengirimId())
                + " menyampaikan " + yang.jenis().sebutan() + " kepada unit Anda.");
    }

    /** Who has asked (BKT-M-07, BJR-M-03). */
    void dijawab(Langkah langkah, PertukaranData yang) {
        segera(langkah, yang, "dijawab/" + langkah.isianId(), yang.kantorPengirim(), direktori.nama(yang.penerimaId())
                + (yang.alasanJawaban() == null ? " menjawab " : " tidak dapat memenuhi ") + yang.sebutan() + " Anda.");
    }

    /** The target has passed: who should answer, and the Asisten of the matter, who sees what is overdue. */
    void lewatTarget(Langkah langkah, PertukaranData yang, String penjawab) {
        KotaKoordinasi kota = yang.kota();
        Pemicu pemicu = new Pemicu(kota == KotaKoordinasi.BUKITTINGGI ? "BKT-T-06" : "BJR-T-04", WaktuMenjawab.parameterTarget(kota),
                jam.instant());
        String kalimat = sebutAwal(yang) + " belum dijawab; seharusnya paling lambat "
                + waktu.tulis(langkah.kasus(), yang.dikirimPada(), yang.target()) + ".";
        beri(langkah, yang, pemicu, "target/" + yang.kali(), penjawab, kalimat);
        beri(langkah, yang, pemicu, "target/pemantau/" + yang.kali(), pemantau(langkah, yang), kalimat);
    }

    /** The time is over: who has asked decides, and the Asisten of the matter is told. */
    void tidakDijawab(Langkah langkah, PertukaranData yang) {
        KotaKoordinasi kota = yang.kota();
        Pemicu pemicu = new Pemicu(kota == KotaKoordinasi.BUKITTINGGI ? "BKT-T-15" : "BJR-T-14", WaktuMenjawab.parameterBatas(kota),
                jam.instant());
        String kalimat = sebutAwal(yang) + " tidak dijawab sampai " + Kalender.tulis(yang.ditungguSampai())
                + " (kebijakan Rukun); yang meminta memutuskan meminta ulang atau menutupnya.";
        beri(langkah, yang, pemicu, "batas/" + yang.kali(), yang.kantorPengirim(), kalimat);
        beri(langkah, yang, pemicu, "batas/pemantau/" + yang.kali(), pemantau(langkah, yang), kalimat);
    }

    /** Who was asked: nothing is waited for any more. */
    void ditutup(Langkah langkah, PertukaranData yang) {
        segera(langkah, yang, "ditutup/" + langkah.isianId(), kantor.kepala(yang.penerimaId()), sebutAwal(yang)
                + " ditutup tanpa jawaban: " + yang.alasanDitutup());
    }

    private String pemantau(Langkah langkah, PertukaranData yang) {
        return Optional.ofNullable(koordinasi.koordinasi(yang.koordinasiId()).asistenUtama()).map(kantor::kepala)
                .orElseGet(() -> kantor.grup(Jabatan.SEKDA.peran(), langkah.unitId()));
    }

    private String sebutAwal(PertukaranData yang) {
        return yang.arah().sebutan() + " " + yang.jenis().sebutan() + " kepada " + direktori.nama(yang.penerimaId()) + " tanggal "
                + Kalender.tulis(yang.dikirimPada());
    }

    private void segera(Langkah langkah, PertukaranData yang, String hal, String penerima, String kalimat) {
        beri(langkah, yang, new Pemicu(SEGERA, SEGERA, jam.instant()), hal, penerima, kalimat);
    }

    private void beri(Langkah langkah, PertukaranData yang, Pemicu pemicu, String hal, String penerima, String kalimat) {
        kabar.beri(langkah.kasus(), langkah.unitId(), PERIHAL, String.join("/", pemicu.timer(), yang.id(), hal), pemicu, penerima, kalimat);
    }
}
