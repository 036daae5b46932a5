package id.rukun.prosedur.penggabungan.proses.musyawarahkelurahan;

import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.penggabungan.MufakatKelurahan;
import org.springframework.stereotype.Component;

/** P-39/G4: consensus only; the minutes say either way what came of the meeting. */
@Component
@Jawaban("mufakatKelurahan")
class MufakatKelurahanGerbang extends Gerbang<MufakatKelurahan> {

    private final MusyawarahService musyawarah;

    MufakatKelurahanGerbang(LangkahFactory factory, MusyawarahService musyawarah) {
        super(factory);
        this.musyawarah = musyawarah;
    }

    @Override
    protected MufakatKelurahan jawab(Langkah langkah) {
        return musyawarah.keputusan(musyawarah.terakhir(langkah.prosesId())).diterima()
                ? MufakatKelurahan.TERCAPAI : MufakatKelurahan.TIDAK_TERCAPAI;
    }
}
