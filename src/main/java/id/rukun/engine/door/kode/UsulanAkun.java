package id.rukun.engine.door.kode;

import id.rukun.jabatan.AkunOrangService;
import id.rukun.jabatan.DaftarAkun;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names of new logins: what they must look like, which are free, and which one is proposed for a person. */
@Component
class UsulanAkun {

    /** What a login must be, in words. */
    static final String BENTUK = "4 sampai 64 huruf kecil, angka, titik, atau tanda hubung, misalnya siti.aminah";

    /** Why one that is not free is refused. */
    static final String TERPAKAI = "sudah dipakai, atau pernah dipakai orang lain; satu akun milik satu orang untuk selamanya (kebijakan Rukun)";

    private static final Pattern AKUN = Pattern.compile("[a-z0-9][a-z0-9.-]{2,62}[a-z0-9]");
    private static final int KATA = 2;
    private static final int TERPENDEK = 4;
    private static final int TERPANJANG = 60;
    private static final int SEKALI_TANYA = 500;

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
        return terpakai(Set.of(akun)).isEmpty();
    }

    /** Those of many with which somebody signs in, or ever did. */
    Set<String> terpakai(Collection<String> akun) {
        Set<String> hasil = new HashSet<>();
        List<String> semua = new ArrayList<>(akun);
        for (int awal = 0; awal < semua.size(); awal += SEKALI_TANYA) {
            List<String> sebagian = semua.subList(awal, Math.min(semua.size(), awal + SEKALI_TANYA));
            hasil.addAll(daftar.ada(sebagian));
            hasil.addAll(akunOrang.dikenal(sebagian));
        }
        return hasil;
    }

    /** Those of some logins with which somebody can sign in now. */
    Set<String> dapatMasuk(Collection<String> akun) {
        return daftar.ada(akun);
    }

    /** The first two words of a name without titles, with a number where that is taken. */
    String untuk(String nama) {
        return berturut(Set.of()).untuk(nama);
    }

    /**
     * The same for one person after the other, none of whom gets what another one got.
     *
     * @param dipilih logins that are chosen already
     */
    Berturut berturut(Set<String> dipilih) {
        return new Berturut(dipilih);
    }

    /** Proposals for many persons. */
    final class Berturut {

        private final Set<String> dipilih;
        /** The next number of a name: names repeat a hundredfold. */
        private final Map<String, Integer> berikut = new HashMap<>();

        private Berturut(Set<String> dipilih) {
            this.dipilih = new HashSet<>(dipilih);
        }

        String untuk(String nama) {
            String dasar = dasar(nama);
            int ke = berikut.getOrDefault(dasar, 1);
            while (dipilih.contains(sebut(dasar, ke)) || !bebas(sebut(dasar, ke))) {
                ke++;
            }
            berikut.put(dasar, ke + 1);
            // The second one of a name may be the first one of another.
            dipilih.add(sebut(dasar, ke));
            return sebut(dasar, ke);
        }

        private static String sebut(String dasar, int ke) {
            return ke == 1 ? dasar : dasar + ke;
        }
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
