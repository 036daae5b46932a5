package id.rukun.prosedur.tindakan.proses;

import id.rukun.berkas.kasus.Kasus;
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

    SebelumDitetapkan.Fakta fakta(Kasus kasus) {
        String nomor = keputusan.berdiri(kasus.id()).stream().map(KeputusanLurah::nomor)
                .collect(Collectors.joining(", "));
        return new SebelumDitetapkan.Fakta(kasus.nomor(),
                nomor.isEmpty() ? null : nomor);
    }
}
