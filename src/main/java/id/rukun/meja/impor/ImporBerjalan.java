package id.rukun.meja.impor;

import id.rukun.impor.Kemajuan;
import id.rukun.impor.TahapImpor;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;

/**
 * The imports that somebody has sent from a browser to this node and that go on: one for each account, and how far it is. Gone with its
 * request; another node knows nothing of it.
 */
@Component
class ImporBerjalan {

    private final ConcurrentMap<String, Keadaan> semua = new ConcurrentHashMap<>();

    /**
     * How far an import is.
     *
     * @param berkas name of its file
     * @param terapkan whether it is to be written, and not only to be checked
     * @param tahap what is done, in words; {@code null} while the file is still on its way
     * @param baris how many rows have been read
     * @param dari of about how many; 0 where nobody knows
     * @param dibaca whether rows are still being read
     */
    record Keadaan(String berkas, boolean terapkan, String tahap, int baris, int dari, boolean dibaca) {}

    /** Lets one in, unless the account has another one; what was let in is {@link #selesai over} some time. */
    boolean mulai(String akun, String berkas, boolean terapkan) {
        return semua.putIfAbsent(akun, new Keadaan(berkas, terapkan, null, 0, 0, false)) == null;
    }

    void selesai(String akun) {
        semua.remove(akun);
    }

    /** That of an account; empty where none goes on here. */
    Optional<Keadaan> milik(String akun) {
        return Optional.ofNullable(semua.get(akun));
    }

    /** Hears how far that of an account is. */
    Kemajuan kemajuan(String akun) {
        return (tahap, baris, dari) -> semua.computeIfPresent(akun, (siapa, lama) -> new Keadaan(lama.berkas(), lama.terapkan(),
                tahap.sebutan(), baris, dari, tahap == TahapImpor.DIBACA));
    }
}
