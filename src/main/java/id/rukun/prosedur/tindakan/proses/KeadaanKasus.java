package id.rukun.prosedur.tindakan.proses;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.kasus.StatusKasus;
import id.rukun.hukum.kebijakan.tindakan.SebelumDitetapkan;
import id.rukun.prosedur.keputusan.register.KeputusanLurah;
import id.rukun.prosedur.keputusan.KeputusanService;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The facts of RUKUN-POL-08. */
@Component
class KeadaanKasus {

    private final KeputusanService keputusan;

    KeadaanKasus(KeputusanService keputusan) {
        this.keputusan = keputusan;
    }

    /** Whether nothing has been signed in a case that runs: asked where the rule has answered already, in the moment of acting. */
    boolean terbuka(Kasus kasus) {
        return kasus.status() == StatusKasus.BERJALAN && keputusan.berdiri(kasus.id()).isEmpty();
    }

    SebelumDitetapkan.Fakta fakta(Kasus kasus) {
        String nomor = keputusan.berdiri(kasus.id()).stream().map(KeputusanLurah::nomor)
                .collect(Collectors.joining(", "));
        return new SebelumDitetapkan.Fakta(kasus.nomor(),
                nomor.isEmpty() ? null : nomor);
    }
}
