package id.rukun.akun;

import id.rukun.tenggat.SimpananSementara;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who has signed in from where, and which of these sessions are over; asks nobody whether he may. */
@Service
@Transactional
public class MasukService implements SimpananSementara {

    /** Most sign-ins that are shown. */
    public static final int TERBANYAK = 50;

    private final MasukRepository masuk;
    private final Clock jam;

    MasukService(MasukRepository masuk, Clock jam) {
        this.masuk = masuk;
        this.jam = jam;
    }

    /** Notes that somebody has signed in. Returns the id of the note. */
    public String catat(String akun, AsalMasuk asal) {
        return masuk.save(new Masuk(akun, asal, Instant.now(jam))).id();
    }

    /** Notes that a session is in use. Returns false where its note is gone. */
    public boolean dipakai(String id) {
        return masuk.dipakai(id, Instant.now(jam)) > 0;
    }

    /** Whether a session was ended. */
    @Transactional(readOnly = true)
    public boolean berakhir(String id) {
        return masuk.existsByIdAndBerakhirIsNotNull(id);
    }

    /** The last sign-ins of an account, those in use latest first, at most {@link #TERBANYAK}. */
    @Transactional(readOnly = true)
    public List<Masuk> milik(String akun) {
        return masuk.findByAkunOrderByTerakhirDescIdDesc(akun, Limit.of(TERBANYAK));
    }

    /** Ends a session of an account. Returns false where it has none with this id that runs. */
    public boolean akhiri(String akun, String id, AkhirMasuk sebab) {
        return masuk.akhiri(akun, id, sebab, Instant.now(jam)) > 0;
    }

    /**
     * Ends all sessions of an account but one.
     *
     * @param kecuali id of the one that stays; empty for none
     * @return how many were ended
     */
    public int akhiriLain(String akun, String kecuali, AkhirMasuk sebab) {
        return masuk.akhiriLain(akun, kecuali, sebab, Instant.now(jam));
    }

    @Override
    public String parameter() {
        return "RUKUN-PRD-18";
    }

    /** Erases what was last in use before an instant. Returns how many. */
    @Override
    public int hapusSebelum(Instant sebelum) {
        return masuk.hapusSebelum(sebelum);
    }
}
