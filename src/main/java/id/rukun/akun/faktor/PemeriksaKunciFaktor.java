package id.rukun.akun.faktor;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Stops the start, before any door opens, while there is a second factor that no configured key reads: its owner could not sign in. */
@Component
class PemeriksaKunciFaktor implements SmartInitializingSingleton {

    private final FaktorKeduaRepository faktor;
    private final PenyandiRahasia penyandi;

    PemeriksaKunciFaktor(FaktorKeduaRepository faktor, PenyandiRahasia penyandi) {
        this.faktor = faktor;
        this.penyandi = penyandi;
    }

    /** @throws KunciFaktorTidakDikenalException naming the setting */
    @Override
    public void afterSingletonsInstantiated() {
        List<String> asing = faktor.semuaRahasia().stream().map(PenyandiRahasia::idKunci).filter(kunci -> !penyandi.dikenal(kunci)).toList();
        if (!asing.isEmpty()) {
            throw new KunciFaktorTidakDikenalException("Rukun tidak dijalankan karena " + asing.size() + " faktor kedua disandikan dengan kunci "
                    + "yang tidak dikenal (" + String.join(", ", asing.stream().distinct().toList()) + "): isi kuncinya pada "
                    + PenyandiRahasia.PENGATURAN + " atau " + PenyandiRahasia.PENGATURAN + "_LAIN, lalu jalankan Rukun lagi.");
        }
    }
}
