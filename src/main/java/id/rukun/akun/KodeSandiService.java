package id.rukun.akun;

import id.rukun.tenggat.SimpananSementara;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the codes for forgotten passwords, and what became of each; asks nobody whether he may issue one. */
@Service
@Transactional
public class KodeSandiService implements SimpananSementara {

    private final KodeSandiRepository kode;
    private final MasukService masuk;
    private final Clock jam;

    KodeSandiService(KodeSandiRepository kode, MasukService masuk, Clock jam) {
        this.kode = kode;
        this.masuk = masuk;
        this.jam = jam;
    }

    /** Issues a code; an older one of the same account ends. */
    public KodeSandi terbitkan(KodeSandiBaru baru) {
        masuk.kunci(baru.akun());
        kode.tutup(baru.akun());
        return kode.save(new KodeSandi(baru, kini()));
    }

    /** The code that an account can use now, if this is its fingerprint. */
    @Transactional(readOnly = true)
    public Optional<KodeSandi> terbuka(String akun, String sidik) {
        return kode.findByKunciTerbuka(akun).filter(k -> k.terbuka(kini()) && sama(k.sidik(), sidik));
    }

    /** Notes that the code of an account was used: nobody uses it again. Returns the code; empty where there is none. */
    public Optional<KodeSandi> dipakai(String akun, String dari) {
        Optional<KodeSandi> terpakai = kode.findByKunciTerbuka(akun);
        terpakai.ifPresent(k -> k.dipakai(dari, kini()));
        return terpakai;
    }

    /** The codes that were issued for an account, the latest first. */
    @Transactional(readOnly = true)
    public List<KodeSandi> milik(String akun) {
        return kode.findByAkunOrderByPadaDescIdDesc(akun);
    }

    /** Those of them that its owner has not been told of, the oldest first. */
    @Transactional(readOnly = true)
    public List<KodeSandi> belumDiketahui(String akun) {
        return kode.findByAkunAndDiketahuiPadaIsNullOrderByPada(akun);
    }

    /**
     * The owner of an account has been told.
     *
     * @param id which codes; others are passed over
     */
    public void diketahui(String akun, Collection<String> id) {
        belumDiketahui(akun).stream().filter(k -> id.contains(k.id())).forEach(k -> k.diketahui(kini()));
    }

    @Override
    public String parameter() {
        return masuk.parameter();
    }

    /** Forgets codes that could be used last before an instant. Returns how many. */
    @Override
    public int hapusSebelum(Instant sebelum) {
        return kode.hapusSebelum(sebelum);
    }

    private static boolean sama(String satu, String lain) {
        return MessageDigest.isEqual(satu.getBytes(StandardCharsets.UTF_8), lain.getBytes(StandardCharsets.UTF_8));
    }

    private Instant kini() {
        return Instant.now(jam);
    }
}
