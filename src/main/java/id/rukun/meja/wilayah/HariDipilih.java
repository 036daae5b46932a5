package id.rukun.meja.wilayah;

import id.rukun.isian.nilai.BacaNilai;
import id.rukun.isian.nilai.Terbaca;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Reads the day for which somebody asks. */
final class HariDipilih {

    private HariDipilih() {}

    /**
     * Empty where none was written.
     *
     * @throws ResponseStatusException 400 with a sentence, if what was written is no day
     */
    static Optional<LocalDate> baca(String teks) {
        if (teks.isBlank()) {
            return Optional.empty();
        }
        Terbaca hari = BacaNilai.tanggal(teks);
        if (hari.nilai() == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, hari.salah());
        }
        return Optional.of(LocalDate.parse(hari.nilai()));
    }
}
