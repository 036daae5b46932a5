package id.rukun.berkas.daftar;

import id.rukun.berkas.segel.Penyegel;
import id.rukun.berkas.segel.Segel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/** Anchors the heads of all chains outside the database: each day in the log and in a file that is only appended to. */
@Service
public class DaftarKepalaService {

    private static final Logger LOG = LoggerFactory.getLogger(DaftarKepalaService.class);
    private static final String DIKENAL = "select hash from daftar_kepala";
    private static final String UBAH = "update daftar_kepala set tanggal = ?, hash = ?";
    private static final String TAMBAH = "insert into daftar_kepala (satu, tanggal, hash) values (1, ?, ?)";

    private final JdbcTemplate sql;
    private final Penyegel penyegel;
    private final Clock jam;
    private final Path berkas;
    /** Seals of the list that this process has checked: the list grows with the days, the work of a night does not. */
    private final Set<String> sudahSah = ConcurrentHashMap.newKeySet();

    public DaftarKepalaService(JdbcTemplate sql, Penyegel penyegel, Clock jam, @Value("${rukun.segel.daftar}") Path berkas) {
        this.sql = sql;
        this.penyegel = penyegel;
        this.jam = jam;
        this.berkas = berkas;
    }

    /**
     * Compares the database with the list of the days before; writes nothing.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public HasilDaftar bandingkan() {
        String hari = LocalDate.now(jam).toString();
        DaftarKepala daftar = new DaftarKepala(baca(berkas), this::sah);
        List<String> temuan = mengenal(daftar, hari);
        KeadaanBerkas kini = new KeadaanBerkas(sql);
        BlokDaftar blok = daftar.lanjut(hari, kini);
        return new HasilDaftar(new TreeMap<>(daftar.bandingkan(kini)), temuan, daftar.berubah(kini), daftar.sejak(),
                blok, daftar.memuat(blok));
    }

    /**
     * Adds what was compared to the list, and notes in the database that it was: after everything that is to be done
     * with it, because nobody does for a second time what the list holds. What is in the list already is added once.
     *
     * @throws UncheckedIOException if the file cannot be written; what was to be written stands in the log
     */
    public void tambahkan(HasilDaftar hasil) {
        if (hasil.terdaftar()) {
            catat(hasil.blok().tanggal(), hasil.blok().sebelum());
            return;
        }
        BlokDaftar blok = hasil.blok().disegel(penyegel.segel(hasil.blok().pesan()));
        LOG.info("Heads of all dossiers: {}", blok.ringkas());
        tulis(blok.teks());
        catat(blok.tanggal(), blok.hash());
    }

    /** The database remembers its last block: a list that is taken away is no list that begins. */
    private void catat(String tanggal, String hash) {
        if (sql.update(UBAH, LocalDate.parse(tanggal), hash) == 0) {
            sql.update(TAMBAH, LocalDate.parse(tanggal), hash);
        }
    }

    private List<String> mengenal(DaftarKepala daftar, String hari) {
        List<String> hash = sql.queryForList(DIKENAL, String.class);
        hash.stream().filter(Objects::nonNull).forEach(h -> daftar.mengenal(h, hari));
        List<String> temuan = new ArrayList<>(daftar.temuan());
        if (hash.isEmpty()) {
            temuan.add("Catatan basis data tentang daftar yang terakhir hilang.");
        }
        return temuan;
    }

    private boolean sah(Segel segel, String pesan) {
        String satu = segel.kunci() + " " + segel.nilai() + " " + pesan;
        return sudahSah.contains(satu) || penyegel.sah(segel, pesan) && sudahSah.add(satu);
    }

    /** The lines of a list, whatever bytes somebody put between them; none if there is no file. */
    static List<String> baca(Path berkas) {
        try {
            return Files.exists(berkas)
                    ? new String(Files.readAllBytes(berkas), StandardCharsets.UTF_8).lines().toList() : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("Daftar kepala berkas tidak dapat dibaca: " + berkas, e);
        }
    }

    private void tulis(String teks) {
        try {
            Files.createDirectories(berkas.toAbsolutePath().getParent());
            // A block that a crash cut off in the middle of a line must not swallow the beginning of this one.
            String awal = terputus() ? "\n" : "";
            try (FileChannel keluar = FileChannel.open(berkas, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                ByteBuffer isi = ByteBuffer.wrap((awal + teks).getBytes(StandardCharsets.UTF_8));
                while (isi.hasRemaining()) {
                    keluar.write(isi);
                }
                keluar.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Daftar kepala berkas tidak dapat ditulis: " + berkas, e);
        }
    }

    private boolean terputus() throws IOException {
        if (Files.notExists(berkas)) {
            return false;
        }
        try (FileChannel daftar = FileChannel.open(berkas)) {
            ByteBuffer akhir = ByteBuffer.allocate(1);
            return daftar.size() > 0 && daftar.read(akhir, daftar.size() - 1) == 1 && akhir.get(0) != '\n';
        }
    }
}
