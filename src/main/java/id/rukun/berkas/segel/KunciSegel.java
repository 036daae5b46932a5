package id.rukun.berkas.segel;

import id.rukun.berkas.sidik.Sidik;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys as PEM text: a private key (PKCS#8) followed by its public one, or public ones alone. */
public final class KunciSegel {

    private static final String ALGORITMA = "Ed25519";
    private static final Pattern BAGIAN =
            Pattern.compile("-----BEGIN (PRIVATE|PUBLIC) KEY-----([^-]*)-----END \\1 KEY-----");
    private static final int PANJANG_ID = 16;

    private KunciSegel() {}

    /** @throws IllegalArgumentException if the text does not hold exactly a private and a public key */
    static KeyPair pasangan(String pem) {
        List<byte[]> rahasia = bagian(pem, "PRIVATE");
        List<PublicKey> terbuka = terbuka(pem);
        if (rahasia.size() != 1 || terbuka.size() != 1) {
            throw new IllegalArgumentException(
                    "Kunci segel harus berisi satu kunci rahasia dan kunci publiknya, dalam bentuk PEM.");
        }
        return new KeyPair(terbuka.get(0), rahasia(rahasia.get(0)));
    }

    /** @throws IllegalArgumentException if a key is not one of Ed25519 */
    static List<PublicKey> terbuka(String pem) {
        return bagian(pem, "PUBLIC").stream().map(KunciSegel::terbuka).toList();
    }

    /** The key pair of a file that only its owner reads; made at the first start. */
    static KeyPair dariBerkas(Path berkas) {
        return pasangan(BerkasRahasia.baca(berkas, () -> pem(baru())));
    }

    public static KeyPair baru() {
        try {
            return KeyPairGenerator.getInstance(ALGORITMA).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform from 15 on has Ed25519", e);
        }
    }

    public static String pem(KeyPair kunci) {
        return pem("PRIVATE", kunci.getPrivate().getEncoded()) + pem(kunci.getPublic());
    }

    public static String pem(PublicKey kunci) {
        return pem("PUBLIC", kunci.getEncoded());
    }

    /** What a seal names: the beginning of the public key's SHA-256. */
    public static String id(PublicKey kunci) {
        return Sidik.atas(kunci.getEncoded()).substring(0, PANJANG_ID);
    }

    private static String pem(String jenis, byte[] isi) {
        return "-----BEGIN " + jenis + " KEY-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(isi)
                + "\n-----END " + jenis + " KEY-----\n";
    }

    private static List<byte[]> bagian(String pem, String jenis) {
        List<byte[]> hasil = new ArrayList<>();
        Matcher bagian = BAGIAN.matcher(pem);
        while (bagian.find()) {
            if (bagian.group(1).equals(jenis)) {
                hasil.add(Base64.getDecoder().decode(bagian.group(2).replaceAll("\\s|\\\\n", "")));
            }
        }
        return hasil;
    }

    private static PrivateKey rahasia(byte[] isi) {
        try {
            return KeyFactory.getInstance(ALGORITMA).generatePrivate(new PKCS8EncodedKeySpec(isi));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Kunci rahasia segel bukan kunci Ed25519.", e);
        }
    }

    private static PublicKey terbuka(byte[] isi) {
        try {
            return KeyFactory.getInstance(ALGORITMA).generatePublic(new X509EncodedKeySpec(isi));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Kunci publik segel bukan kunci Ed25519.", e);
        }
    }
}
