package id.rukun.prosedur.pengurus.proses;

import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import org.springframework.stereotype.Component;

/** Shows the Lurah of P-27 what the case of the election shows. */
@Component
class PenunjukanSementaraLembar implements LembarProsedur {

    private final PembentukanPengurusLembar pembentukan;

    PenunjukanSementaraLembar(PembentukanPengurusLembar pembentukan) {
        this.pembentukan = pembentukan;
    }

    @Override
    public String prosedur() {
        return PenunjukanSementaraProcess.KUNCI;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        pembentukan.isi(konteks, lembar);
    }
}
