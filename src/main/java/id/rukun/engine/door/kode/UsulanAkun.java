package id.rukun.engine.door.kode;

import id.rukun.jabatan.AkunOrangService;
import id.rukun.jabatan.DaftarAkun;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Names of new logins: what they must look like, which are free, and which one is proposed for a person. */
@Component
class UsulanAkun {

    /** What a login must be, in words. */
    static final String BENTUK = "4 sampai 64 huruf kecil, angka, titik, atau tanda hubung, misalnya siti.aminah";

    private static final Pattern AKUN = Pattern.compile("[a-z0-9][a-z0-9.-]{2,62}[a-z0-9]");
    private static final int KATA = 2;
    private static final int TERPENDEK = 4;
    private static final int TERPANJANG = 60;

    private final DaftarAkun daftar;
    private final AkunOrangService akunOrang;

    UsulanAkun(DaftarAkun daftar, AkunOrangService akunOrang) {
        this.daftar = daftar;
        this.akunOrang = akunOrang;
    }

    static boolean benar(String akun) {
        return AKUN.matcher(akun).matches();
    }

    /** Whether nobody signs in with it, and nobody ever did. */
    boolean bebas(String akun) {
        return !daftar.ada(akun) && akunOrang.orang(akun).isEmpty();
    }

    /** The first two words of a name without titles, with a number where that is taken. */
    String untuk(String nama) {
        String dasar = dasar(nama);
        return IntStream.iterate(1, ke -> ke + 1).mapToObj(ke -> ke == 1 ? dasar : dasar + ke).filter(this::bebas).findFirst().orElseThrow();
    }

    private static String dasar(String nama) {
        String tanpaGelar = nama.split(",")[0];
        List<String> kata = Arrays.stream(Normalizer.normalize(tanpaGelar, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(satu -> !satu.endsWith(".")).map(satu -> satu.replaceAll("[^a-z0-9]", "")).filter(satu -> !satu.isEmpty()).toList();
        String jadi = kata.stream().limit(KATA).collect(Collectors.joining("."));
        String pendek = jadi.substring(0, Math.min(TERPANJANG, jadi.length())).replaceAll("\\.$", "");
        return pendek.length() < TERPENDEK ? "akun." + (pendek.isEmpty() ? "baru" : pendek) : pendek;
    }
}
