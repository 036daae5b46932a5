package id.rukun.prosedur.penggabungan.proses;

import id.rukun.engine.reminder.KabarTugas;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import org.springframework.stereotype.Component;

/** TM-16, PRD-11: reminds the Ketua RW that he has a result to pass on, and no veto. */
@Component
class IngatkanKetuaRwDelegate extends LangkahDelegate {

    private static final String PARAMETER = "PRD-11";

    private final KabarPenerusan kabarPenerusan;
    private final KabarTugas kabar;
    private final WilayahService wilayah;

    IngatkanKetuaRwDelegate(LangkahFactory factory, KabarPenerusan kabarPenerusan, KabarTugas kabar,
            WilayahService wilayah) {
        super(factory);
        this.kabarPenerusan = kabarPenerusan;
        this.kabar = kabar;
        this.wilayah = wilayah;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        kabarPenerusan.beri(langkah, PARAMETER, Kalender.awalHari(kabarPenerusan.batas(langkah, PARAMETER)),
                kabar::kantor, "Hasil Musyawarah " + wilayah.nama(langkah.unitId())
                        + " menunggu diteruskan. Ketua RW hanya meneruskan hasil itu kepada Lurah ("
                        + KabarPenerusan.DASAR + ").");
    }
}
