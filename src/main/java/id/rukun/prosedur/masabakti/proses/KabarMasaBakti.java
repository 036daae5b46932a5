package id.rukun.prosedur.masabakti.proses;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.reminder.KabarKasus;
import id.rukun.engine.step.Langkah;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.masabakti.MasaBakti;
import id.rukun.jabatan.masabakti.MasaBaktiService;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.prosedur.masabakti.JadwalPantauan;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Whom the end of a term concerns, and when he is told: each once for the term. */
@Component
class KabarMasaBakti {

    private static final String PERIHAL = "Akhir masa bakti";
    private static final String LAPORAN = "RUKUN-PRD-35";

    private final KabarKasus kabar;
    private final JadwalPantauan jadwal;
    private final Kantor kantor;
    private final JamRukun jam;

    KabarMasaBakti(KabarKasus kabar, JadwalPantauan jadwal, Kantor kantor, JamRukun jam) {
        this.kabar = kabar;
        this.jadwal = jadwal;
        this.kantor = kantor;
        this.jam = jam;
    }

    /** TM-01: the Ketua, or who works for him, on the day of a reminder: {@link JadwalPantauan#PERTAMA} or its second. */
    void ketua(Langkah langkah, MasaBakti masa, String pengingat, String kalimat) {
        LocalDate hari = jadwal.pengingat(masa, pengingat, langkah.kasus().edisi());
        beri(langkah, new Pemicu("TM-01", pengingat, Kalender.awalHari(hari), batas(langkah, masa)), pengingat,
                kantor.grup(langkah.teks(AkhirMasaBaktiProcess.PERAN_KETUA), masa.unitId()), kalimat);
    }

    /** TM-02: the Lurah, when the last timely day is over. */
    void terlambat(Langkah langkah, MasaBakti masa, String kalimat) {
        beri(langkah, new Pemicu("TM-02", JadwalPantauan.BATAS, Kalender.akhirHari(batas(langkah, masa))), "TM-02",
                lurah(masa), kalimat);
    }

    /** TM-03: the Lurah, when the term is over. */
    void berakhir(Langkah langkah, MasaBakti masa, String kalimat) {
        beri(langkah, new Pemicu("TM-03", MasaBaktiService.LAMA, Kalender.akhirHari(masa.sampai())), "TM-03", lurah(masa), kalimat);
    }

    /** Those to whom a report is addressed, when it is recorded. */
    void dilaporkan(Langkah langkah, MasaBakti masa, boolean jugaKetuaRw, String kalimat) {
        Pemicu pemicu = new Pemicu(LAPORAN, LAPORAN, jam.instant());
        beri(langkah, pemicu, langkah.isianId() + "/lurah", lurah(masa), kalimat);
        if (jugaKetuaRw) {
            beri(langkah, pemicu, langkah.isianId() + "/rw", kantor.grup(Jabatan.KETUA_RW.peran(), masa.unitId()), kalimat);
        }
    }

    private String lurah(MasaBakti masa) {
        return kantor.grup(Jabatan.LURAH.peran(), masa.unitId());
    }

    private LocalDate batas(Langkah langkah, MasaBakti masa) {
        return jadwal.batas(masa, langkah.kasus().edisi());
    }

    private void beri(Langkah langkah, Pemicu pemicu, String hal, String penerima, String kalimat) {
        kabar.beri(langkah.kasus(), langkah.unitId(), PERIHAL, String.join("/", pemicu.timer(), masaBakti(langkah), hal), pemicu,
                penerima, kalimat);
    }

    private static String masaBakti(Langkah langkah) {
        return langkah.teks(AkhirMasaBaktiProcess.MASA_BAKTI);
    }
}
