package id.rukun.berkas.percobaan;

import id.rukun.tenggat.SimpananSementara;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps refused attempts. */
@Service
public class CatatanPercobaan implements SimpananSementara {

    private final PercobaanRepository percobaan;
    private final Clock jam;

    CatatanPercobaan(PercobaanRepository percobaan, Clock jam) {
        this.percobaan = percobaan;
        this.jam = jam;
    }

    /**
     * Notes a refusal in a transaction of its own, so that it outlives the rollback of what was refused.
     *
     * @param pelaku login; {@code null} for someone not signed in
     * @param perintah name of the command that was refused
     * @param tugasId task, or {@code null}
     * @param formulir key of the form, or {@code null}
     * @param kode reason code, or {@code null}
     * @param pesan what the person was told
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void catat(String pelaku, String perintah, String tugasId, String formulir, String kode, String pesan) {
        percobaan.save(new Percobaan(Instant.now(jam), pelaku, perintah)
                .pada(tugasId, formulir)
                .ditolak(kode, pesan));
    }

    @Override
    public String parameter() {
        return "RUKUN-PRD-12";
    }

    /** Erases what persons were told before an instant: it may quote what they had sent. Returns how many. */
    @Override
    @Transactional
    public int hapusSebelum(Instant sebelum) {
        return percobaan.hapusPesan(sebelum);
    }
}
