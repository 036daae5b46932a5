package id.rukun.prosedur.penggabungan.proses;

import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.step.Penjabat;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.penggabungan.TinjauSyaratIsian;
import id.rukun.prosedur.penggabungan.TinjauanSyarat;
import org.springframework.stereotype.Component;

/** The Lurah has the conditions asked again, or refuses with those that fail. */
@Component
@Jawaban("tinjauanSyarat")
class TinjauanSyaratGerbang extends Gerbang<TinjauanSyarat> {

    private final Penjabat penjabat;

    TinjauanSyaratGerbang(LangkahFactory factory, Penjabat penjabat) {
        super(factory);
        this.penjabat = penjabat;
    }

    @Override
    protected TinjauanSyarat jawab(Langkah langkah) {
        TinjauSyaratIsian isian = langkah.isian(TinjauSyaratIsian.class);
        langkah.wajibBeralasan(isian.alasan());
        if (isian.putusan() == TinjauanSyarat.TOLAK) {
            penjabat.wajib(langkah, Jabatan.LURAH, langkah.unitId(), langkah.hariIni());
        }
        return isian.putusan();
    }
}
