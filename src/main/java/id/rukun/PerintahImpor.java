package id.rukun;

import id.rukun.impor.HasilImpor;
import id.rukun.impor.ImporDitolakException;
import id.rukun.impor.ImporService;
import id.rukun.impor.Importir;
import id.rukun.impor.KolomImpor;
import id.rukun.impor.LaporanImpor;
import id.rukun.impor.LingkupImpor;
import id.rukun.impor.PermintaanImpor;
import id.rukun.impor.TahapImpor;
import id.rukun.impor.tabel.BerkasImpor;
import id.rukun.impor.tabel.TabelTakTerbacaException;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahSeeder;
import id.rukun.wilayah.WilayahService;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The command line {@code --impor=<kind> --wilayah=<code> --berkas=<file>}: tells what would come of a file, and with
 * {@code --terapkan} writes it, all or nothing. {@code --kesalahan=<file>} takes the mistakes as a table;
 * {@code --kode=<file>} the codes with which those who got accounts choose their passwords;
 * {@code --impor=<kind> --templat=<file>} writes an empty table with the headings. It needs a database that the application has
 * prepared by a start, and not the application; only whoever runs the machine can give it.
 */
final class PerintahImpor {

    private static final Logger LOG = LoggerFactory.getLogger(PerintahImpor.class);
    private static final String PERINTAH = "--impor=";
    private static final String WILAYAH = "--wilayah=";
    private static final String BERKAS = "--berkas=";
    private static final String TERAPKAN = "--terapkan";
    private static final String KESALAHAN = "--kesalahan=";
    private static final String KODE = "--kode=";
    private static final String TEMPLAT = "--templat=";
    private static final int DIPERLIHATKAN = 50;
    private static final int KABAR_TIAP = 10_000;

    private PerintahImpor() {}

    /**
     * Runs if the command line asks for it.
     *
     * @return 0 if the file was written or could be, 1 if something is wrong with it, 2 if it could not be asked; empty if it is
     *     another command line
     */
    static Optional<Integer> jalankan(String... argumen) {
        return RuangPerintah.nilai(PERINTAH, argumen).map(jenis -> impor(jenis, argumen));
    }

    private static int impor(String jenis, String... argumen) {
        try (ConfigurableApplicationContext konteks = RuangPerintah.buka(lingkungan -> Map.of(RuangPerintah.MESIN, true), argumen)) {
            ImporService impor = konteks.getBean(ImporService.class);
            Optional<String> templat = RuangPerintah.nilai(TEMPLAT, argumen);
            if (templat.isPresent()) {
                return templat(impor, jenis, Path.of(templat.get()));
            }
            Path berkas = Path.of(wajib(BERKAS, argumen));
            if (!Files.isReadable(berkas)) {
                throw new IOException("berkas " + berkas + " tidak ada atau tidak boleh dibaca");
            }
            LingkupImpor lingkup = lingkup(konteks.getBean(WilayahService.class), wajib(WILAYAH, argumen));
            PermintaanImpor permintaan = new PermintaanImpor(jenis, BerkasImpor.dari(berkas), lingkup, null, null);
            return lapor(jalankan(impor, permintaan, argumen), RuangPerintah.nilai(KESALAHAN, argumen), layar());
        } catch (TabelTakTerbacaException | ImporDitolakException e) {
            LOG.warn(e.getMessage());
            return 1;
        } catch (RuntimeException | IOException e) {
            LOG.error("Impor tidak dapat dijalankan: {}", RuangPerintah.sebab(e));
            return 2;
        }
    }

    private static HasilImpor jalankan(ImporService impor, PermintaanImpor permintaan, String... argumen) throws IOException {
        Optional<String> kode = RuangPerintah.nilai(KODE, argumen);
        boolean terapkan = Arrays.asList(argumen).contains(TERAPKAN);
        if (kode.isPresent() && !(terapkan && impor.wajib(permintaan.jenis()).berluaran())) {
            throw new ImporDitolakException(KODE + "… hanya bagi --impor=akun dengan " + TERAPKAN + ".");
        }
        if (kode.isPresent()) {
            return denganKode(impor, permintaan, Path.of(kode.get()));
        }
        return terapkan ? impor.terapkan(permintaan, PerintahImpor::kabar) : impor.periksa(permintaan, PerintahImpor::kabar);
    }

    static HasilImpor denganKode(ImporService impor, PermintaanImpor permintaan, Path ke) throws IOException {
        BerkasKode berkas = BerkasKode.baru(ke);
        try {
            HasilImpor hasil = impor.terapkan(permintaan, PerintahImpor::kabar, berkas);
            if (hasil.diterapkan()) {
                tetap(berkas, ke);
            } else {
                berkas.buang();
            }
            return hasil;
        } catch (TabelTakTerbacaException | ImporDitolakException e) {
            berkas.buang();
            throw e;
        }
    }

    /** The accounts are there, whatever becomes of the file's name. */
    private static void tetap(BerkasKode berkas, Path ke) {
        try {
            LOG.info("{} kode ditulis ke {}.", berkas.tetap(), ke);
        } catch (IOException e) {
            LOG.warn("Akun dan kodenya sudah ditulis, tetapi berkasnya tidak dapat diberi nama {} ({}). Kodenya berlaku, dalam {}.sebagian.", ke,
                    RuangPerintah.sebab(e), ke);
        }
    }

    private static int templat(ImporService impor, String jenis, Path ke) throws IOException {
        Importir importir = impor.wajib(jenis);
        Files.write(ke, LaporanImpor.templat(importir));
        LOG.info("{}: {}", importir.judul(), importir.arti());
        for (KolomImpor kolom : importir.kolom()) {
            LOG.info("  {} ({}): {}; {}", kolom.nama(), kolom.wajib() ? "wajib" : "boleh kosong", kolom.arti(), kolom.bacaan().cara());
        }
        return 0;
    }

    private static String wajib(String nama, String... argumen) {
        return RuangPerintah.nilai(nama, argumen).filter(nilai -> !nilai.isBlank())
                .orElseThrow(() -> new ImporDitolakException("Perintah ini memerlukan " + nama + "…"));
    }

    private static LingkupImpor lingkup(WilayahService wilayah, String kode) {
        Unit unit = wilayah.cari(WilayahSeeder.idDariKode(kode)).orElseThrow(() -> new ImporDitolakException(
                "Tidak ada wilayah dengan kode “" + kode + "”. Tulis kode Kelurahan, misalnya 31.71.01.1001, atau pemerintah daerah."));
        return new LingkupImpor(unit.tenant(), kode, wilayah.nama(unit.id()));
    }

    private static void kabar(TahapImpor tahap, int baris, int dari) {
        if (tahap != TahapImpor.DIBACA || baris > 0 && baris % KABAR_TIAP == 0) {
            LOG.info("{}: {} dari {} baris", tahap.sebutan(), baris, dari);
        }
    }

    /** Where a command answers, which is no place for log lines. Quotation marks are none of ASCII. */
    private static PrintStream layar() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true,
                System.console() == null ? StandardCharsets.UTF_8 : System.console().charset());
    }

    /**
     * Tells what came of it. What stands in rows is somebody's data: it goes to who has given the command and to no log.
     *
     * @param layar where he reads it
     * @return 0 if nothing is wrong with the file, else 1
     */
    static int lapor(HasilImpor hasil, Optional<String> kesalahan, PrintStream layar) throws IOException {
        hasil.kesalahan().stream().limit(DIPERLIHATKAN).forEach(k -> layar.println(k.kalimat()));
        hasil.peringatan().stream().limit(DIPERLIHATKAN).forEach(k -> layar.println("Perhatikan: " + k.kalimat()));
        hasil.beda().stream().limit(DIPERLIHATKAN).forEach(b -> layar.println("Baris " + b.baris() + ": " + b.apa() + ": "
                + (b.lama().isEmpty() ? "" : b.lama() + " menjadi ") + b.baru()));
        if (hasil.banyaknyaBeda() > DIPERLIHATKAN) {
            layar.println("Dan " + (hasil.banyaknyaBeda() - DIPERLIHATKAN) + " perubahan lain.");
        }
        layar.flush();
        if (kesalahan.isPresent() && !hasil.bersih()) {
            Files.write(Path.of(kesalahan.get()), LaporanImpor.kesalahan(hasil));
        }
        LOG.info(hasil.ringkasan());
        if (hasil.bersih()) {
            LOG.info(hasil.diterapkan() ? "Sudah ditulis." : "Belum ada yang ditulis; untuk menulis tambahkan " + TERAPKAN + ".");
        }
        return hasil.bersih() ? 0 : 1;
    }
}
