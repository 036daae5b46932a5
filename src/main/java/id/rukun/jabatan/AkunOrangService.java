package id.rukun.jabatan;

import id.rukun.jabatan.kabar.JabatanBerubah;
import id.rukun.tenggat.Kalender;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which login is whose, whether or not he holds a post: one is one person's for ever, and one person has at most one
 * that works (RUKUN-POL-74). Persons are known by {@link PemegangJabatan#orang}.
 */
@Service
@Transactional
public class AkunOrangService {

    /** With {@code baru} a person signs in from now on, instead of with {@code lama}, with which nobody can. */
    public record Diganti(String lama, String baru) {}

    private final AkunOrangRepository akunOrang;
    private final PemegangJabatanRepository pemegang;
    private final ApplicationEventPublisher kabar;
    private final DaftarAkun daftar;
    private final Clock clock;

    AkunOrangService(AkunOrangRepository akunOrang, PemegangJabatanRepository pemegang, ApplicationEventPublisher kabar,
            DaftarAkun daftar, Clock clock) {
        this.akunOrang = akunOrang;
        this.pemegang = pemegang;
        this.kabar = kabar;
        this.daftar = daftar;
        this.clock = clock;
    }

    /** Empty for who has none, and for the dead. */
    @Transactional(readOnly = true)
    public Optional<String> akun(String orang) {
        return akunOrang.meninggal(orang, hariIni()) ? Optional.empty()
                : akunOrang.berlaku(orang).map(AkunOrang::login);
    }

    /** The same, if he can sign in with it. */
    Optional<String> masuk(String orang) {
        return akun(orang).filter(daftar::ada);
    }

    /** Whose a login is, or was before he got another one: the same answer on every day; empty for one of nobody. */
    @Transactional(readOnly = true)
    public Optional<String> orang(String akun) {
        return akunOrang.findById(akun).map(AkunOrang::orang);
    }

    /** Those of some logins that are somebody's, or were. */
    @Transactional(readOnly = true)
    public Set<String> dikenal(Collection<String> akun) {
        return akun.isEmpty() ? Set.of() : akunOrang.dikenal(akun);
    }

    /** Whether another one has taken the place of this login: nobody signs in with it, for ever. */
    @Transactional(readOnly = true)
    public boolean berhenti(String akun) {
        return akunOrang.existsByLoginAndKunciTerbukaIsNull(akun);
    }

    /**
     * The same as a refusal.
     *
     * @throws AkunDitolakException if another one has taken the place of this login
     */
    public void pastikanTidakBerhenti(String akun) {
        tolak(berhenti(akun), "Akun " + akun + " sudah digantikan akun lain milik orang yang sama; dengannya tidak seorang pun "
                + "masuk lagi");
    }

    /** Every login that a person has or had, the dead included. */
    @Transactional(readOnly = true)
    public Set<String> milik(String orang) {
        return akunOrang.milik(orang);
    }

    /** Every login of the person whose this is, those with which nobody signs in any more too; one of nobody alone. */
    @Transactional(readOnly = true)
    public Set<String> semua(String akun) {
        return orang(akun).map(akunOrang::milik).orElse(Set.of(akun));
    }

    /**
     * Gives a person a login, in the posts too that he holds; it replaces one with which nobody can sign in, which stays
     * his. His tasks pass to him when the transaction has ended.
     *
     * @throws AkunDitolakException if he has another one, or if the login is another's
     */
    public void beri(String orang, String akun) {
        kabarkan(catat(orang, akun));
    }

    /** Makes sure that a login with which somebody is to hold a post is his, and that he can sign in with it. */
    void pastikan(Orang siapa) {
        tolak(!daftar.ada(siapa.akun()), "Tidak seorang pun dapat masuk dengan akun " + siapa.akun()
                + "; jabatan hanya diberikan dengan akun yang ada");
        Set<String> semua = catat(siapa.id(), siapa.akun());
        if (semua.size() > 1) {
            kabarkan(semua);
        }
    }

    private void kabarkan(Set<String> akun) {
        kabar.publishEvent(new JabatanBerubah(akun));
    }

    /** @return the login, and the one that it replaces: what hangs on that one passes to it */
    private Set<String> catat(String orang, String akun) {
        Optional<AkunOrang> ada = akunOrang.findById(akun);
        tolak(ada.filter(a -> !a.orang().equals(orang)).isPresent(), "Akun " + akun + " milik orang lain, untuk "
                + "selamanya; ia tidak berpindah bersama jabatan. Beri orang ini akunnya sendiri");
        Optional<AkunOrang> diganti = akunOrang.berlaku(orang).filter(lama -> !lama.login().equals(akun));
        diganti.ifPresent(this::gantikan);
        ada.ifPresentOrElse(AkunOrang::berlaku, () -> akunOrang.save(new AkunOrang(akun, orang, clock.instant())));
        akunOrang.flush();
        pemegang.berlanjut(orang, hariIni()).forEach(p -> p.masukDengan(akun));
        pemegang.flush();
        diganti.ifPresent(lama -> kabar.publishEvent(new Diganti(lama.login(), akun)));
        return diganti.map(lama -> Set.of(lama.login(), akun)).orElse(Set.of(akun));
    }

    private void gantikan(AkunOrang lama) {
        tolak(daftar.ada(lama.login()), "Orang ini sudah mempunyai akun " + lama.login()
                + ". Satu orang masuk dengan satu akun saja");
        lama.berhenti();
        // It must give up its open key before the new one takes it: Hibernate would insert first.
        akunOrang.flush();
    }

    private static void tolak(boolean salah, String pesan) {
        if (salah) {
            throw new AkunDitolakException(pesan);
        }
    }

    private LocalDate hariIni() {
        return Kalender.hari(clock.instant());
    }
}
