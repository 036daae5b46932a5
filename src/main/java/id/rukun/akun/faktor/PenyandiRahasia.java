package id.rukun.akun.faktor;

import id.rukun.berkas.segel.BerkasRahasia;
import id.rukun.berkas.sidik.Sidik;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Encrypts secrets with a key that is not in the database (AES-256-GCM), each bound to its account: whoever reads the database makes no
 * codes, and whoever writes there moves no secret to another account. Earlier keys still read what they wrote.
 */
@Component
public class PenyandiRahasia {

    static final String PENGATURAN = "RUKUN_KUNCI_FAKTOR";

    private static final String CARA = "AES/GCM/NoPadding";
    private static final int PANJANG_KUNCI = 32;
    private static final int PANJANG_AWAL = 12;
    private static final int BIT_TANDA = 128;
    private static final int PANJANG_ID = 16;
    private static final String PEMISAH = ":";

    private final SecureRandom acak = new SecureRandom();
    private final Map<String, SecretKeySpec> semua = new LinkedHashMap<>();
    private final String id;

    /**
     * @param kunci the key, 32 bytes as Base64; empty: the one in the file
     * @param berkas file of the key, made at the first start
     * @param lain earlier keys, between commas
     * @throws IllegalArgumentException naming the setting, if a key is none
     */
    public PenyandiRahasia(@Value("${rukun.faktor-kedua.kunci:}") String kunci, @Value("${rukun.faktor-kedua.berkas-kunci:}") String berkas,
            @Value("${rukun.faktor-kedua.kunci-lain:}") String lain) {
        String sendiri = kunci.isBlank() && !berkas.isBlank() ? BerkasRahasia.baca(Path.of(berkas), PenyandiRahasia::baru) : kunci;
        id = daftarkan(sendiri);
        Arrays.stream(lain.split(",")).filter(satu -> !satu.isBlank()).forEach(this::daftarkan);
    }

    /** A key as it stands in a setting. */
    static String baru() {
        byte[] isi = new byte[PANJANG_KUNCI];
        new SecureRandom().nextBytes(isi);
        return Base64.getEncoder().encodeToString(isi);
    }

    private String daftarkan(String tertulis) {
        byte[] isi = terbaca(tertulis.strip());
        String namanya = Sidik.atas(isi).substring(0, PANJANG_ID);
        semua.put(namanya, new SecretKeySpec(isi, "AES"));
        return namanya;
    }

    private static byte[] terbaca(String tertulis) {
        try {
            byte[] isi = Base64.getDecoder().decode(tertulis);
            if (isi.length == PANJANG_KUNCI) {
                return isi;
            }
        } catch (IllegalArgumentException e) {
            // Said below, without what was written there.
        }
        throw new IllegalArgumentException(PENGATURAN + " harus berisi 32 byte acak dalam bentuk Base64 (openssl rand -base64 32).");
    }

    /** Whether what names this key can be read here. */
    boolean dikenal(String idKunci) {
        return semua.containsKey(idKunci);
    }

    /** Whether an encrypted secret names an earlier key that is known. */
    boolean usang(String tersandi) {
        return !idKunci(tersandi).equals(id) && dikenal(idKunci(tersandi));
    }

    /** Which key an encrypted secret names. */
    static String idKunci(String tersandi) {
        return tersandi.substring(0, tersandi.indexOf(PEMISAH));
    }

    String sandikan(String akun, byte[] rahasia) {
        byte[] awal = new byte[PANJANG_AWAL];
        acak.nextBytes(awal);
        byte[] isi = jalankan(Cipher.ENCRYPT_MODE, id, akun, awal, rahasia);
        return id + PEMISAH + Base64.getEncoder().encodeToString(ByteBuffer.allocate(awal.length + isi.length).put(awal).put(isi).array());
    }

    /** @throws IllegalStateException if the key is not known, or the secret is another account's or was altered */
    byte[] buka(String akun, String tersandi) {
        byte[] semuanya = Base64.getDecoder().decode(tersandi.substring(tersandi.indexOf(PEMISAH) + 1));
        return jalankan(Cipher.DECRYPT_MODE, idKunci(tersandi), akun, Arrays.copyOf(semuanya, PANJANG_AWAL),
                Arrays.copyOfRange(semuanya, PANJANG_AWAL, semuanya.length));
    }

    private byte[] jalankan(int arah, String idKunci, String akun, byte[] awal, byte[] isi) {
        if (!dikenal(idKunci)) {
            throw new IllegalStateException("The key " + idKunci + " of a second factor is not configured");
        }
        try {
            Cipher sandi = Cipher.getInstance(CARA);
            sandi.init(arah, semua.get(idKunci), new GCMParameterSpec(BIT_TANDA, awal));
            sandi.updateAAD(akun.getBytes(StandardCharsets.UTF_8));
            return sandi.doFinal(isi);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The second factor of " + akun + " cannot be read", e);
        }
    }
}
