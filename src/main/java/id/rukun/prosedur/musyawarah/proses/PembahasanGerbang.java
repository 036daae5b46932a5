package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.hukum.kebijakan.MufakatDiupayakan;
import id.rukun.hukum.pergub171.musyawarah.MufakatDidahulukan;
import id.rukun.prosedur.musyawarah.Musyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.Pembahasan;
import id.rukun.prosedur.musyawarah.PembahasanIsian;
import id.rukun.prosedur.musyawarah.StatusMusyawarah;
import org.springframework.stereotype.Component;

/** P-37/G7: consensus comes first; a vote, or a consensus, without the attempt is refused. */
@Component
@Jawaban("pembahasan")
class PembahasanGerbang extends Gerbang<Pembahasan> {

    private final MusyawarahService musyawarah;

    PembahasanGerbang(LangkahFactory factory, MusyawarahService musyawarah) {
        super(factory);
        this.musyawarah = musyawarah;
    }

    @Override
    protected Pembahasan jawab(Langkah langkah) {
        PembahasanIsian isian = langkah.isian(PembahasanIsian.class);
        Musyawarah rapat = musyawarah.terakhir(langkah.prosesId());
        if (isian.hasil() == Pembahasan.DITUNDA) {
            musyawarah.menjadi(rapat, StatusMusyawarah.DITUNDA);
        } else {
            langkah.wajib(MufakatDidahulukan.class, new MufakatDidahulukan.Fakta(isian.mufakatDicoba(),
                    isian.hasil() == Pembahasan.PEMUNGUTAN_SUARA));
            langkah.wajib(MufakatDiupayakan.class, new MufakatDiupayakan.Fakta(isian.mufakatDicoba(),
                    isian.hasil() == Pembahasan.MUFAKAT));
            musyawarah.putuskan(rapat, isian);
        }
        return isian.hasil();
    }
}
