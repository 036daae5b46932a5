package id.rukun.engine.link;

import id.rukun.berkas.HubunganKasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.step.KasusBerakhir;
import org.springframework.stereotype.Component;

/** Tells the case that opened another one how that one ended. */
@Component
class KabarAkhirKasus implements KasusBerakhir {

    private final HubunganKasusService hubungan;
    private final KasusLain kasusLain;

    KabarAkhirKasus(HubunganKasusService hubungan, KasusLain kasusLain) {
        this.hubungan = hubungan;
        this.kasusLain = kasusLain;
    }

    @Override
    public void berakhir(Kasus kasus, String hasil, String pesan) {
        hubungan.pembuka(kasus.id()).ifPresent(pembuka -> kasusLain.beritahu(kasus, pembuka, pesan,
                kasus.judul() + " (kasus " + kasus.nomor() + ") berakhir: " + hasil + "."));
    }
}
