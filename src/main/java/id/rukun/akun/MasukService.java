package id.rukun.akun;

import id.rukun.tenggat.SimpananSementara;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who has signed in from where, and which of these sessions are over; asks nobody whether he may. */
@Service
@Transactional
public class MasukService implements SimpananSementara {

    /** How long it is known who has come in. */
    public static final String MASA = "RUKUN-PRD-18";

    private static final int SESI_TERBANYAK = 50;
    private static final int PROGRAM_TERBANYAK = 20;
    private static final Set<CaraMasuk> BERSESI = EnumSet.complementOf(EnumSet.of(CaraMasuk.PROGRAM));

    private final MasukRepository masuk;
    private final SandiAkunRepository sandi;
    private final KodeSandiRepository kode;
    private final Clock jam;

    MasukService(MasukRepository masuk, SandiAkunRepository sandi, KodeSandiRepository kode, Clock jam) {
        this.masuk = masuk;
        this.sandi = sandi;
        this.kode = kode;
        this.jam = jam;
    }

    /** Notes that somebody has signed in. Returns the id of the note. */
    public String catat(String akun, AsalMasuk asal) {
        return masuk.save(new Masuk(akun, asal, Instant.now(jam))).id();
    }

    /** How often the password of an account was changed, or all its sessions ended: as long as it is the same, so is the password. */
    @Transactional(readOnly = true)
    public long gantian(String akun) {
        return sandi.gantian(akun).orElse(0L);
    }

    /**
     * Notes that somebody has begun a session. Fails where another node is the first to take the account at the same moment:
     * on a second look it is there.
     *
     * @param gantian {@link #gantian} before his password was looked at
     * @return the id of the note; empty where the password was changed meanwhile
     */
    public Optional<String> catat(String akun, AsalMasuk asal, long gantian) {
        return pegang(akun).gantian() == gantian ? Optional.of(catat(akun, asal)) : Optional.empty();
    }

    /** Until the transaction ends nobody else, on whatever node, changes this password or begins a session with it. */
    public void kunci(String akun) {
        pegang(akun);
    }

    /**
     * Notes that the password of an account was changed, and ends all its sessions but one, and the code for it.
     *
     * @param kecuali id of the one that stays; empty for none
     */
    public void sandiDiganti(String akun, String kecuali) {
        pegang(akun).berganti();
        sandi.flush();
        kode.tutup(akun);
        akhiriLain(akun, kecuali, AkhirMasuk.SANDI_DIGANTI);
    }

    /** Ends all sessions of an account, those too that are about to begin with a password that was just looked at. */
    void akhiriSemua(String akun, AkhirMasuk sebab) {
        pegang(akun).berganti();
        sandi.flush();
        akhiriLain(akun, "", sebab);
    }

    /**
     * Ends all sessions of an account but one, those too that are about to begin: they were opened with its password alone.
     *
     * @param kecuali id of the one that stays; empty for none
     */
    public void faktorDipasang(String akun, String kecuali) {
        pegang(akun).berganti();
        sandi.flush();
        akhiriLain(akun, kecuali, AkhirMasuk.FAKTOR_DIPASANG);
    }

    private SandiAkun pegang(String akun) {
        return sandi.pegang(akun).orElseGet(() -> sandi.saveAndFlush(new SandiAkun(akun)));
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

    /**
     * The last sign-ins of an account, those in use latest first: at most fifty of browsers, and twenty of programs, which
     * may come from many places but push no session off the list.
     */
    @Transactional(readOnly = true)
    public List<Masuk> milik(String akun) {
        return Stream.of(terakhir(akun, BERSESI, SESI_TERBANYAK), terakhir(akun, Set.of(CaraMasuk.PROGRAM), PROGRAM_TERBANYAK))
                .flatMap(List::stream).sorted(Comparator.comparing(Masuk::terakhir).reversed()).toList();
    }

    private List<Masuk> terakhir(String akun, Set<CaraMasuk> cara, int banyaknya) {
        return masuk.findByAkunAndCaraInOrderByTerakhirDescIdDesc(akun, cara, Limit.of(banyaknya));
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
        return MASA;
    }

    /** Erases what was last in use before an instant. Returns how many. */
    @Override
    public int hapusSebelum(Instant sebelum) {
        return masuk.hapusSebelum(sebelum);
    }
}
