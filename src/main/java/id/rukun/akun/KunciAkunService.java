package id.rukun.akun;

import id.rukun.tenggat.SimpananSementara;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Locks accounts and opens them again; asks nobody whether he may. */
@Service
@Transactional
public class KunciAkunService implements SimpananSementara {

    private final KunciAkunRepository kunci;
    private final MasukService masuk;
    private final KodeSandiRepository kode;
    private final Clock jam;

    KunciAkunService(KunciAkunRepository kunci, MasukService masuk, KodeSandiRepository kode, Clock jam) {
        this.kunci = kunci;
        this.masuk = masuk;
        this.kode = kode;
        this.jam = jam;
    }

    /** Whether nobody signs in with an account. */
    @Transactional(readOnly = true)
    public boolean terkunci(String akun) {
        return kunci.existsByKunciTerbuka(akun);
    }

    /** Why, by whom and since when; empty for one that is not locked. */
    @Transactional(readOnly = true)
    public Optional<KunciAkun> berlaku(String akun) {
        return kunci.findByKunciTerbuka(akun);
    }

    /**
     * Locks an account and ends all its sessions, and its code.
     *
     * @param oleh login of who locks it
     * @param penerbit his name and post
     * @param dasar on what ground
     * @return empty where it is locked already
     */
    public Optional<KunciAkun> kunci(String akun, String oleh, String penerbit, String dasar) {
        masuk.kunci(akun);
        if (terkunci(akun)) {
            return Optional.empty();
        }
        KunciAkun baru = kunci.saveAndFlush(new KunciAkun(akun, oleh, penerbit, dasar, Instant.now(jam)));
        kode.tutup(akun);
        masuk.akhiriSemua(akun, AkhirMasuk.DIKUNCI);
        return Optional.of(baru);
    }

    /** Opens an account again; empty where it is not locked. */
    public Optional<KunciAkun> buka(String akun, String oleh, String dasar) {
        masuk.kunci(akun);
        Optional<KunciAkun> yang = kunci.findByKunciTerbuka(akun);
        yang.ifPresent(satu -> satu.buka(oleh, dasar, Instant.now(jam)));
        return yang;
    }

    @Override
    public String parameter() {
        return masuk.parameter();
    }

    /** Forgets what was opened again before an instant. Returns how many. */
    @Override
    public int hapusSebelum(Instant sebelum) {
        return kunci.hapusSebelum(sebelum);
    }
}
