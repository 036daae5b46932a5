package id.rukun.engine.door.oidc;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an installation says of the identity provider of a government.
 *
 * @param issuer its address, as it names itself in its tokens
 * @param klien id under which it knows Rukun
 * @param rahasia secret with which Rukun proves that it is this client
 * @param klaim claim of the ID token that holds the NIP
 * @param scope what is asked for beside {@code openid}, between spaces
 * @param acr values of {@code acr} that say that a second factor was asked for, between spaces
 * @param nama what its button says
 */
record ProviderSettings(String issuer, String klien, String rahasia, String klaim, String scope, String acr, String nama) {

    private static final Pattern KLAIM = Pattern.compile("[\\w.:/-]{1,100}");
    private static final Pattern KATA = Pattern.compile("[\\x21\\x23-\\x5B\\x5D-\\x7E]{1,200}");
    private static final Pattern NAMA = Pattern.compile("[^\\p{Cntrl}]{3,60}");
    private static final Set<String> MESIN_INI = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final String NIP = "nip";
    private static final String OPENID = "openid";

    ProviderSettings {
        issuer = rapi(issuer);
        klien = rapi(klien);
        rahasia = rapi(rahasia);
        klaim = rapi(klaim);
        scope = rapi(scope);
        acr = rapi(acr);
        nama = rapi(nama);
    }

    private static String rapi(String nilai) {
        return nilai == null ? "" : nilai.strip();
    }

    /** Whether anything is said: an empty variable says nothing. */
    boolean disebut() {
        return Stream.of(issuer, klien, rahasia, klaim, scope, acr, nama).anyMatch(nilai -> !nilai.isEmpty());
    }

    /** The claim that holds the NIP; {@code nip} where none is named. */
    String klaimNip() {
        return klaim.isEmpty() ? NIP : klaim;
    }

    /** What is asked for. */
    List<String> semuaScope() {
        return Stream.concat(Stream.of(OPENID), kata(scope)).distinct().toList();
    }

    /** Values of {@code acr} that say that a second factor was asked for; none where the installation names none. */
    List<String> semuaAcr() {
        return kata(acr).toList();
    }

    private static Stream<String> kata(String nilai) {
        return Arrays.stream(nilai.split("\\s+")).filter(satu -> !satu.isEmpty());
    }

    /** What is wrong with it, each by the name of its variable. */
    List<String> kekurangan(String pemerintah) {
        List<String> kurang = new ArrayList<>();
        tuntut(kurang, penyedia(issuer), pemerintah, "ISSUER", "alamat https penyedia identitas tanpa parameter, seperti pada tokennya");
        tuntut(kurang, !klien.isEmpty(), pemerintah, "KLIEN", "nama klien Rukun pada penyedia itu");
        tuntut(kurang, !rahasia.isEmpty(), pemerintah, "RAHASIA", "rahasia klien itu");
        tuntut(kurang, KLAIM.matcher(klaimNip()).matches(), pemerintah, "KLAIM", "nama klaim yang memuat NIP");
        tuntut(kurang, semuaScope().stream().allMatch(cocok(KATA)), pemerintah, "SCOPE", "scope yang dipisahkan spasi");
        tuntut(kurang, semuaAcr().stream().allMatch(cocok(KATA)), pemerintah, "ACR", "nilai acr yang dipisahkan spasi");
        tuntut(kurang, NAMA.matcher(nama).matches(), pemerintah, "NAMA", "nama penyedia pada tombolnya, 3 sampai 60 karakter");
        return kurang;
    }

    private static Predicate<String> cocok(Pattern pola) {
        return nilai -> pola.matcher(nilai).matches();
    }

    private static void tuntut(List<String> kurang, boolean benar, String pemerintah, String apa, String isi) {
        if (!benar) {
            kurang.add(variabel(pemerintah, apa) + " harus " + isi + ".");
        }
    }

    /** Name of a variable of an installation. */
    static String variabel(String pemerintah, String apa) {
        return "RUKUN_OIDC_" + pemerintah.toUpperCase(Locale.ROOT) + "_" + apa;
    }

    private static boolean penyedia(String alamat) {
        try {
            return aman(URI.create(alamat));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether nobody on the way reads what is sent there: HTTPS, or this machine; and it is an address and nothing else. */
    static boolean aman(URI alamat) {
        boolean rahasia = "https".equals(alamat.getScheme())
                || "http".equals(alamat.getScheme()) && MESIN_INI.contains(alamat.getHost());
        return rahasia && alamat.getHost() != null && alamat.getQuery() == null && alamat.getFragment() == null
                && alamat.getUserInfo() == null;
    }

    @Override
    public String toString() {
        return "ProviderSettings[" + issuer + "]";
    }
}
