package id.rukun.berkas.daftar;

import id.rukun.berkas.segel.Penyegel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The command line {@code --periksa-daftar=<file>}: compares the database with a list of heads. Nothing of the
 * application runs and nothing is written; an auditor brings his own copy of the list and of the public keys
 * ({@code --kunci-publik=<file>}).
 */
public final class PemeriksaDaftar {

    private static final Logger LOG = LoggerFactory.getLogger(PemeriksaDaftar.class);
    private static final String DAFTAR = "--periksa-daftar=";
    private static final String KUNCI = "--kunci-publik=";

    private PemeriksaDaftar() {}

    /** Only the connection to the database. */
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class})
    private static final class BasisData {}

    /**
     * Runs if the command line asks for it.
     *
     * @return 0 if nothing was found, 1 if something was, 2 if it could not be asked; empty if it is another command line
     */
    public static Optional<Integer> jalankan(String... argumen) {
        return nilai(DAFTAR, argumen).map(daftar -> periksa(Path.of(daftar), argumen));
    }

    private static int periksa(Path daftar, String... argumen) {
        try (ConfigurableApplicationContext konteks = new SpringApplicationBuilder(BasisData.class)
                .web(WebApplicationType.NONE).logStartupInfo(false)
                .properties("logging.level.root=WARN", "logging.level.id.rukun=INFO", "logging.pattern.console=%m%n")
                .run(argumen)) {
            String kunci = kunci(konteks.getEnvironment(), argumen);
            return lapor(temuan(konteks.getBean(JdbcTemplate.class), daftar, kunci));
        } catch (IOException | RuntimeException e) {
            LOG.error("Daftar tidak dapat diperiksa: {}", e.getMessage());
            return 2;
        }
    }

    public static List<String> temuan(JdbcTemplate sql, Path berkas, String kunciPublik) throws IOException {
        Map<String, PublicKey> kunci = Penyegel.terbuka(kunciPublik);
        if (!Files.isRegularFile(berkas)) {
            throw new NoSuchFileException(berkas.toString());
        }
        DaftarKepala daftar = new DaftarKepala(DaftarKepalaService.baca(berkas), (segel, pesan) ->
                kunci.containsKey(segel.kunci()) && Penyegel.sah(kunci.get(segel.kunci()), segel, pesan));
        List<String> temuan = new ArrayList<>(daftar.temuan());
        if (daftar.tanggal().isEmpty()) {
            temuan.add("Daftar tidak memuat satu catatan pun.");
        }
        temuan.addAll(daftar.bandingkan(new KeadaanBerkas(sql)).values());
        LOG.info("Daftar sampai {} memuat {} kasus.", daftar.tanggal(), daftar.jumlah());
        return temuan;
    }

    private static int lapor(List<String> temuan) {
        temuan.forEach(LOG::warn);
        LOG.info(temuan.isEmpty() ? "Basis data sesuai dengan daftar." : "Ditemukan {} hal.", temuan.size());
        return temuan.isEmpty() ? 0 : 1;
    }

    private static String kunci(Environment lingkungan, String... argumen) throws IOException {
        Optional<String> berkas = nilai(KUNCI, argumen);
        if (berkas.isPresent()) {
            return Files.readString(Path.of(berkas.get()));
        }
        Path sendiri = Path.of(lingkungan.getProperty("rukun.segel.berkas-kunci", ""));
        return lingkungan.getProperty("rukun.segel.kunci", "") + lingkungan.getProperty("rukun.segel.kunci-lain", "")
                + (Files.isRegularFile(sendiri) ? Files.readString(sendiri) : "");
    }

    private static Optional<String> nilai(String nama, String... argumen) {
        for (String satu : argumen) {
            if (satu.startsWith(nama)) {
                return Optional.of(satu.substring(nama.length()));
            }
        }
        return Optional.empty();
    }
}
