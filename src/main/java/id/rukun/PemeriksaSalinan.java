package id.rukun;

import id.rukun.berkas.daftar.PemeriksaDaftar;
import id.rukun.berkas.kasus.KasusRepository;
import id.rukun.berkas.periksa.BerkasVerifier;
import id.rukun.berkas.segel.KunciSegel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The command line {@code --periksa-salinan}: verifies a restored copy before Rukun is started on it – every dossier, all that
 * its chain vouches for, the contents of its files and documents, and the list of heads ({@code --daftar=<file>}, else the
 * configured one). Nothing of the application runs and nothing is written; public keys are enough
 * ({@code --kunci-publik=<file>}, else the configured ones).
 */
final class PemeriksaSalinan {

    private static final Logger LOG = LoggerFactory.getLogger(PemeriksaSalinan.class);
    private static final String PERINTAH = "--periksa-salinan";
    private static final String DAFTAR = "--daftar=";
    private static final String KUNCI = "--kunci-publik=";

    private PemeriksaSalinan() {}

    /**
     * Runs if the command line asks for it.
     *
     * @return 0 if the copy is whole, 1 if something was found, 2 if it could not be verified; empty if it is another command
     *     line
     */
    static Optional<Integer> jalankan(String... argumen) {
        return Arrays.asList(argumen).contains(PERINTAH) ? Optional.of(periksa(argumen)) : Optional.empty();
    }

    private static int periksa(String... argumen) {
        try (ConfigurableApplicationContext konteks = RuangPerintah.buka(lingkungan -> properti(lingkungan, argumen), argumen)) {
            return lapor(temuan(konteks, argumen));
        } catch (RuntimeException | IOException e) {
            LOG.error("Salinan tidak dapat diperiksa: {}", RuangPerintah.sebab(e));
            return 2;
        }
    }

    /** What is asked stays as it is: no database and no key is made where there is none. */
    private static Map<String, Object> properti(Environment lingkungan, String... argumen) {
        return Map.of(
                "rukun.segel.kunci", KunciSegel.pem(KunciSegel.baru()),
                "rukun.segel.berkas-kunci", "",
                "rukun.alamat", "http://127.0.0.1",
                "rukun.segel.kunci-lain", kunci(lingkungan, argumen));
    }

    private static List<String> temuan(ConfigurableApplicationContext konteks, String... argumen) throws IOException {
        BerkasVerifier verifier = konteks.getBean(BerkasVerifier.class);
        List<String> temuan = new ArrayList<>();
        KasusRepository semua = konteks.getBean(KasusRepository.class);
        semua.semuaRingkas().forEach(kasus -> verifier.periksaSampaiIsi(kasus.id()).temuan()
                .forEach(kalimat -> temuan.add("Kasus " + kasus.nomor() + ": " + kalimat)));
        LOG.info("Diperiksa {} kasus: {}.", semua.count(), String.join(", ", verifier.dijamin()));
        Environment lingkungan = konteks.getEnvironment();
        Path daftar = Path.of(RuangPerintah.nilai(DAFTAR, argumen).orElseGet(() -> lingkungan.getProperty("rukun.segel.daftar", "")));
        if (Files.isRegularFile(daftar)) {
            temuan.addAll(PemeriksaDaftar.temuan(konteks.getBean(JdbcTemplate.class), daftar,
                    lingkungan.getProperty("rukun.segel.kunci-lain", "")));
        } else {
            temuan.add("Daftar kepala " + daftar + " tidak ada: kasus yang hilang tidak dapat diketahui.");
        }
        return temuan;
    }

    private static int lapor(List<String> temuan) {
        temuan.forEach(LOG::warn);
        LOG.info(temuan.isEmpty() ? "Salinan utuh." : "Ditemukan {} hal.", temuan.size());
        return temuan.isEmpty() ? 0 : 1;
    }

    private static String kunci(Environment lingkungan, String... argumen) {
        try {
            Optional<String> berkas = RuangPerintah.nilai(KUNCI, argumen);
            if (berkas.isPresent()) {
                return Files.readString(Path.of(berkas.get()));
            }
            Path sendiri = Path.of(lingkungan.getProperty("rukun.segel.berkas-kunci", ""));
            return terbuka(lingkungan.getProperty("rukun.segel.kunci", "")
                    + lingkungan.getProperty("rukun.segel.kunci-lain", "")
                    + (Files.isRegularFile(sendiri) ? Files.readString(sendiri) : ""));
        } catch (IOException e) {
            throw new IllegalArgumentException("kunci publik tidak dapat dibaca: " + e.getMessage(), e);
        }
    }

    /** No secret half goes on to where only public keys are asked for. */
    private static String terbuka(String pem) {
        return pem.replaceAll("-----BEGIN PRIVATE KEY-----[^-]*-----END PRIVATE KEY-----", "");
    }
}
