package id.rukun.prosedur.penggabungan.proses;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.office.PelaksanaKantor;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** TM-16, PRD-12: tells the Lurah that a result still lies with the Ketua RW and that he may fetch it (AMB-08). */
@Component
class BeriTahuLurahDelegate extends LangkahDelegate {

    private static final String PARAMETER = "PRD-12";

    private final KabarPenerusan kabar;
    private final Kantor kantor;
    private final PelaksanaKantor pelaksana;
    private final WilayahService wilayah;

    BeriTahuLurahDelegate(LangkahFactory factory, KabarPenerusan kabar, Kantor kantor,
            PelaksanaKantor pelaksana, WilayahService wilayah) {
        super(factory);
        this.kabar = kabar;
        this.kantor = kantor;
        this.pelaksana = pelaksana;
        this.wilayah = wilayah;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        LocalDate terakhir = kabar.batas(langkah, PARAMETER);
        // Before its end only because the result had been fetched already when the case went back.
        if (terakhir.isBefore(langkah.hariIni())) {
            kabar.beri(langkah, PARAMETER, Kalender.akhirHari(terakhir),
                    tugas -> kantor.grup("lurah", langkah.unitId()), kalimat(langkah.unitId()));
        }
    }

    private String kalimat(String rt) {
        String ketuaRw = kantor.grup("ketua-rw", rt);
        return "Hasil Musyawarah " + wilayah.nama(rt) + " belum diteruskan oleh "
                + pelaksana.kekosongan(ketuaRw).map(sebab -> "kantor " + kantor.nama(ketuaRw) + ". " + sebab)
                        .orElse(kantor.nama(ketuaRw)) + ". Ketua RW hanya meneruskan (" + KabarPenerusan.DASAR + "); "
                + "Anda dapat menjemput hasil itu dengan catatan.";
    }
}
