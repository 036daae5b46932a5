package id.rukun.prosedur.penggabungan.proses;

import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.prosedur.musyawarah.HasilRangkaian;
import id.rukun.prosedur.musyawarah.JenisMusyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import org.springframework.stereotype.Component;

/** P-10/G7: consensus at Kelurahan level, read from the register of meetings. */
@Component
@Jawaban("hasilMusyawarahKelurahan")
class HasilMusyawarahKelurahanGerbang extends Gerbang<HasilMusyawarahKelurahan> {

    private final MusyawarahService musyawarah;

    HasilMusyawarahKelurahanGerbang(LangkahFactory factory, MusyawarahService musyawarah) {
        super(factory);
        this.musyawarah = musyawarah;
    }

    @Override
    protected HasilMusyawarahKelurahan jawab(Langkah langkah) {
        boolean mufakat = musyawarah.hasil(langkah.kasusId(), JenisMusyawarah.KELURAHAN).stream()
                .anyMatch(HasilRangkaian::sah);
        return mufakat ? HasilMusyawarahKelurahan.MUFAKAT : HasilMusyawarahKelurahan.TIDAK_MUFAKAT;
    }
}
