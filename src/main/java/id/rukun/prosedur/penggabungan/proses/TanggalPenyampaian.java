package id.rukun.prosedur.penggabungan.proses;

import id.rukun.engine.Langkah;
import id.rukun.prosedur.musyawarah.JenisMusyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** A result reaches the Lurah after the minutes of its Musyawarah were signed, and not in the future. */
@Component
class TanggalPenyampaian {

    private final MusyawarahService musyawarah;

    TanggalPenyampaian(MusyawarahService musyawarah) {
        this.musyawarah = musyawarah;
    }

    void periksa(Langkah langkah, String peristiwa, LocalDate tanggal) {
        langkah.wajibSudahTerjadi(peristiwa, tanggal);
        musyawarah.hasil(langkah.kasusId(), JenisMusyawarah.RT).stream()
                .filter(hasil -> hasil.unitId().equals(langkah.unitId()))
                .forEach(hasil -> langkah.wajibBerurutan("Berita acara",
                        hasil.keputusan().tanggalBeritaAcara(), peristiwa, tanggal));
    }
}
