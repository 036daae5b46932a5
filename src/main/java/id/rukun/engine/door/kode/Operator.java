package id.rukun.engine.door.kode;

import id.rukun.engine.office.Pengguna;
import java.util.Collection;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who asks something about others' accounts, and what each such question must say. */
@Component
class Operator {

    /**
     * Who asks.
     *
     * @param akun his login
     * @param pemerintah short names of the governments whose accounts he administers
     */
    record Penanya(String akun, Collection<String> pemerintah) {}

    static final String TANPA_DASAR = "Tulis bagaimana Anda memastikan bahwa yang meminta ialah pemilik akun, misalnya "
            + "surat yang Anda terima: 10 sampai 500 karakter (kebijakan Rukun).";

    private static final int DICARI_TERPENDEK = 3;
    private static final int DASAR_TERPENDEK = 10;
    private static final int DASAR_TERPANJANG = 500;

    private static final String BUKAN_OPERATOR = "Akun dan kode untuk sandi hanya diberikan operator, yang tidak ikut "
            + "serta dalam kasus, bagi akun di pemerintahnya (kebijakan Rukun).";

    private final Pengguna pengguna;
    private final HakKode hak;

    Operator(Pengguna pengguna, HakKode hak) {
        this.pengguna = pengguna;
        this.hak = hak;
    }

    /** @throws ResponseStatusException if it is no operator who asks */
    Penanya wajib() {
        String akun = pengguna.akun().orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN, "Silakan masuk lebih dahulu."));
        Collection<String> pemerintah = hak.pemerintah(akun);
        if (pemerintah.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, BUKAN_OPERATOR);
        }
        return new Penanya(akun, pemerintah);
    }

    /** @throws ResponseStatusException if it is too short to be looked for */
    static String dicari(String teks) {
        if (teks.strip().length() < DICARI_TERPENDEK) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Tulis paling sedikit tiga huruf.");
        }
        return teks.strip();
    }

    /** By what he knows whom he has before him, on one line; empty if it says too little or too much. */
    static Optional<String> dasar(String teks) {
        String satuBaris = rapi(teks).replaceAll("\\p{Cntrl}+", " ");
        return satuBaris.length() < DASAR_TERPENDEK || satuBaris.length() > DASAR_TERPANJANG ? Optional.empty() : Optional.of(satuBaris);
    }

    static String rapi(String teks) {
        return teks == null ? "" : teks.strip();
    }
}
