package id.rukun.prosedur.penonaktifan.proses.musyawarah;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.reminder.JatuhTempo;
import id.rukun.engine.reminder.KabarKasus;
import id.rukun.engine.reminder.PenerusanKetuaRw;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.pergub171.penonaktifan.HasilMelaluiKetuaRw;
import id.rukun.hukum.pergub171.penonaktifan.JalurHasilRw;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.prosedur.penonaktifan.musyawarah.HasilPenonaktifanService;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** TM-16: tells an office of a result that still lies with the Ketua RW, once for each day by which he had it. */
@Component
class KabarPenerusanHasil {

    private static final String TIMER = PenerusanKetuaRw.TIMER;
    private static final String INGATKAN = PenerusanKetuaRw.INGATKAN;
    private static final String LAPORKAN = PenerusanKetuaRw.LAPORKAN;
    private static final String DASAR_RT = KutipanAturan.dasar(HasilMelaluiKetuaRw.class);
    private static final String DASAR_RW = KutipanAturan.dasar(JalurHasilRw.class);

    private final KabarKasus kabar;
    private final HasilPenonaktifanService hasil;
    private final JatuhTempo jatuhTempo;
    private final Kantor kantor;
    private final WilayahService wilayah;

    KabarPenerusanHasil(KabarKasus kabar, HasilPenonaktifanService hasil, JatuhTempo jatuhTempo, Kantor kantor,
            WilayahService wilayah) {
        this.kabar = kabar;
        this.hasil = hasil;
        this.jatuhTempo = jatuhTempo;
        this.kantor = kantor;
        this.wilayah = wilayah;
    }

    /** PRD-11: reminds the Ketua RW that he has a result to pass on, and no veto. */
    void ingatkanKetuaRw(Langkah langkah) {
        beri(langkah, INGATKAN, Kalender.awalHari(batas(langkah, INGATKAN)), "ketua-rw", "Hasil Musyawarah "
                + wilayah.nama(langkah.unitId()) + " tentang penonaktifan menunggu diteruskan. Ketua RW hanya meneruskan hasil itu "
                + "kepada Lurah (" + dasar(langkah) + ").");
    }

    /** PRD-12: tells the Lurah that the result still lies with the Ketua RW and that he may fetch it (AMB-08). */
    void beriTahuLurah(Langkah langkah) {
        beri(langkah, LAPORKAN, Kalender.akhirHari(terakhir(langkah)), "lurah", "Hasil Musyawarah " + wilayah.nama(langkah.unitId())
                + " tentang penonaktifan belum diteruskan oleh " + kantor.nama(kantor.grup("ketua-rw", langkah.unitId()))
                + ". Ketua RW hanya meneruskan (" + dasar(langkah) + "); Anda dapat menjemput hasil itu dengan catatan.");
    }

    /** The last day on which the Ketua RW might pass it on. */
    LocalDate terakhir(Pertanyaan pertanyaan) {
        return batas(pertanyaan, LAPORKAN);
    }

    private LocalDate batas(Pertanyaan pertanyaan, String parameter) {
        return jatuhTempo.hari(pertanyaan.kasusId(), hasil.ambil(pertanyaan.kasusId()).padaKetuaRw(), parameter);
    }

    private String dasar(Langkah langkah) {
        return hasil.rt(langkah.kasusId()) ? DASAR_RT : DASAR_RW;
    }

    private void beri(Langkah langkah, String parameter, Instant saat, String peran, String kalimat) {
        LocalDate batas = batas(langkah, parameter);
        kabar.beri(langkah.kasus(), langkah.unitId(), "Penerusan hasil musyawarah",
                String.join("/", TIMER, parameter, langkah.kasusId(), batas.toString()), new Pemicu(TIMER, parameter, saat, batas),
                kantor.grup(peran, langkah.unitId()), kalimat);
    }
}
