package id.rukun.berkas.segel;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals with a key that is not in the database, so that who has power over the database only cannot write a chain anew.
 * Other keys, those of earlier times and the next one, are public ones: what they seal is verifiable here, nothing can be
 * sealed with them.
 */
@Component
public class Penyegel {

    private static final String ALGORITMA = "Ed25519";
    private static final int DIINGAT = 1000;

    private final KeyPair kunci;
    private final String id;
    private final Map<String, PublicKey> terbuka;

    /** What was sealed here last: who appends to a chain need not prove again what he has sealed a step before. */
    private final Map<Terbukti, Boolean> terbukti = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Terbukti, Boolean> tertua) {
            return size() > DIINGAT;
        }
    });

    /**
     * @param pem the key pair; empty: the one in the file
     * @param berkas file of the key pair, made at the first start
     * @param lain public keys with which other times or other nodes seal
     * @throws IllegalArgumentException if there is no key, or its two halves do not belong together
     */
    public Penyegel(@Value("${rukun.segel.kunci:}") String pem, @Value("${rukun.segel.berkas-kunci:}") String berkas,
            @Value("${rukun.segel.kunci-lain:}") String lain) {
        this.kunci = pem.isBlank() && !berkas.isBlank()
                ? KunciSegel.dariBerkas(Path.of(berkas)) : KunciSegel.pasangan(pem);
        this.id = KunciSegel.id(kunci.getPublic());
        this.terbuka = terbuka(KunciSegel.pem(kunci.getPublic()) + lain);
        if (!sah(kunci.getPublic(), segel(id), id)) {
            throw new IllegalArgumentException("Kunci publik segel bukan pasangan kunci rahasianya.");
        }
    }

    public Segel segel(String pesan) {
        try {
            Signature tanda = Signature.getInstance(ALGORITMA);
            tanda.initSign(kunci.getPrivate());
            tanda.update(pesan.getBytes(StandardCharsets.UTF_8));
            Segel segel = new Segel(id, Base64.getEncoder().encodeToString(tanda.sign()));
            terbukti.put(new Terbukti(segel, pesan), true);
            return segel;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The seal's key does not sign", e);
        }
    }

    /** @param idKunci id of a key; may be {@code null} */
    public boolean dikenal(String idKunci) {
        return idKunci != null && terbuka.containsKey(idKunci);
    }

    /** Whether a seal was made over this message with a known key; nothing in it makes this method throw. */
    public boolean sah(Segel segel, String pesan) {
        return dikenal(segel.kunci())
                && (terbukti.containsKey(new Terbukti(segel, pesan)) || sah(terbuka.get(segel.kunci()), segel, pesan));
    }

    /** A seal and the whole message under it: neither can be changed and still be found. */
    private record Terbukti(Segel segel, String pesan) {}

    public static Map<String, PublicKey> terbuka(String pem) {
        Map<String, PublicKey> semua = new LinkedHashMap<>();
        KunciSegel.terbuka(pem).forEach(k -> semua.put(KunciSegel.id(k), k));
        return semua;
    }

    public static boolean sah(PublicKey kunci, Segel segel, String pesan) {
        try {
            Signature tanda = Signature.getInstance(ALGORITMA);
            tanda.initVerify(kunci);
            tanda.update(pesan.getBytes(StandardCharsets.UTF_8));
            return segel.nilai() != null && tanda.verify(Base64.getDecoder().decode(segel.nilai()));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
