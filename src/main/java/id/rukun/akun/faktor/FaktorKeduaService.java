package id.rukun.akun.faktor;

import id.rukun.akun.KodeAcak;
import id.rukun.akun.MasukService;
import id.rukun.tenggat.SimpananSementara;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps second factors and looks at their codes; asks nobody whether he may. */
@Service
@Transactional
public class FaktorKeduaService implements SimpananSementara {

    /** How many codes replace one of the authenticator, each once. */
    public static final int PEMULIHAN = 10;

    /** How long an offered secret can be confirmed. */
    public static final Duration TAWARAN = Duration.ofMinutes(15);

    private static final int PANJANG_RAHASIA = 20;
    private static final SecureRandom ACAK = new SecureRandom();

    private final FaktorKeduaRepository faktor;
    private final KodePemulihanRepository pemulihan;
    private final PenyandiRahasia penyandi;
    private final MasukService masuk;
    private final Clock jam;

    FaktorKeduaService(FaktorKeduaRepository faktor, KodePemulihanRepository pemulihan, PenyandiRahasia penyandi, MasukService masuk, Clock jam) {
        this.faktor = faktor;
        this.pemulihan = pemulihan;
        this.penyandi = penyandi;
        this.masuk = masuk;
        this.jam = jam;
    }

    /** Whether who signs in with an account is asked for a code. */
    @Transactional(readOnly = true)
    public boolean aktif(String akun) {
        return faktor.existsByKunciTerbuka(akun);
    }

    /** What is asked of him; empty where nothing is. */
    @Transactional(readOnly = true)
    public Optional<FaktorKedua> berlaku(String akun) {
        return faktor.findByKunciTerbuka(akun);
    }

    /** How many codes are left that replace one of the authenticator. */
    @Transactional(readOnly = true)
    public int sisaPemulihan(String akun) {
        return berlaku(akun).map(satu -> pemulihan.countByFaktorIdAndDipakaiIsNull(satu.id())).orElse(0);
    }

    /** Offers a new secret; an older offer ends, and what is in force stays so until the new one is confirmed. */
    public FaktorDitawarkan tawarkan(String akun) {
        masuk.kunci(akun);
        faktor.hapusTawaran(akun);
        byte[] rahasia = new byte[PANJANG_RAHASIA];
        ACAK.nextBytes(rahasia);
        faktor.save(new FaktorKedua(akun, penyandi.sandikan(akun, rahasia), masuk.gantian(akun), kini()));
        return new FaktorDitawarkan(akun, KodeWaktu.base32(rahasia));
    }

    /**
     * Puts the offered secret in force, and ends all other sessions of the account.
     *
     * @param kode a code that it shows
     * @param kecuali id of the session that stays; empty for none
     * @return the codes that replace one of the authenticator, said this once; empty where it is no code of what was offered in time
     */
    public Optional<List<String>> pasang(String akun, String kode, String kecuali) {
        masuk.kunci(akun);
        Optional<FaktorKedua> tawaran = faktor.findByKunciDitawarkan(akun).filter(satu -> satu.diminta().plus(TAWARAN).isAfter(kini())
                && satu.gantian() == masuk.gantian(akun));
        OptionalLong langkah = tawaran.map(satu -> langkah(satu, kode)).orElse(OptionalLong.empty());
        if (langkah.isEmpty()) {
            return Optional.empty();
        }
        lepas(akun, SebabLepas.DIGANTI);
        FaktorKedua baru = tawaran.orElseThrow();
        baru.pasang(langkah.getAsLong(), kini());
        faktor.saveAndFlush(baru);
        masuk.faktorDipasang(akun, kecuali);
        return Optional.of(kodePemulihan(baru));
    }

    private List<String> kodePemulihan(FaktorKedua baru) {
        List<String> kode = Stream.generate(KodeAcak::baru).limit(PEMULIHAN).toList();
        kode.forEach(satu -> pemulihan.save(new KodePemulihan(baru.id(), KodeAcak.sidik(baru.akun(), satu))));
        return kode;
    }

    /** Whether a code would be taken now; nothing is used up by asking. */
    @Transactional(readOnly = true)
    public boolean cocok(String akun, String kode) {
        return berlaku(akun).map(satu -> langkah(satu, kode).isPresent() || pemulihan(satu, kode).isPresent()).orElse(true);
    }

    /** Takes a code: nobody uses it again. */
    public HasilKode pakai(String akun, String kode) {
        masuk.kunci(akun);
        Optional<FaktorKedua> ada = berlaku(akun);
        if (ada.isEmpty()) {
            return HasilKode.TIDAK_DIMINTA;
        }
        OptionalLong langkah = langkah(ada.get(), kode);
        if (langkah.isPresent()) {
            ada.get().dipakai(langkah.getAsLong());
            return HasilKode.COCOK;
        }
        Optional<KodePemulihan> sekali = pemulihan(ada.get(), kode);
        sekali.ifPresent(satu -> satu.dipakai(kini()));
        return sekali.isPresent() ? HasilKode.PEMULIHAN : HasilKode.SALAH;
    }

    private OptionalLong langkah(FaktorKedua satu, String kode) {
        return KodeWaktu.cocok(penyandi.buka(satu.akun(), satu.rahasia()), kode.replaceAll("\\s", ""), kini(), satu.langkah());
    }

    private Optional<KodePemulihan> pemulihan(FaktorKedua satu, String kode) {
        String sidik = KodeAcak.sidik(satu.akun(), kode);
        return pemulihan.findByFaktorIdAndDipakaiIsNull(satu.id()).stream().filter(sekali -> sekali.sidik().equals(sidik)).findFirst();
    }

    /** Takes a second factor away, and forgets its secret; empty where there is none. */
    public Optional<FaktorKedua> lepas(String akun, SebabLepas sebab) {
        masuk.kunci(akun);
        Optional<FaktorKedua> ada = berlaku(akun);
        ada.ifPresent(satu -> {
            satu.lepas(sebab, kini());
            faktor.saveAndFlush(satu);
        });
        return ada;
    }

    @Override
    public String parameter() {
        return masuk.parameter();
    }

    /** Forgets what was taken away, or offered and never confirmed, before an instant. Returns how many. */
    @Override
    public int hapusSebelum(Instant sebelum) {
        return faktor.hapusSebelum(sebelum);
    }

    private Instant kini() {
        return Instant.now(jam);
    }
}
