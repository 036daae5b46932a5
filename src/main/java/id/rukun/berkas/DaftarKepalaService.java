package id.rukun.berkas;

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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/** Anchors the heads of all chains outside the database: each day in the log and in a file that is only appended to. */
@Service
public class DaftarKepalaService {

    private static final Logger LOG = LoggerFactory.getLogger(DaftarKepalaService.class);

    private final JdbcTemplate sql;
    private final Penyegel penyegel;
    private final Clock jam;
    private final Path berkas;
    /** Seals of the list that this process has checked: the list grows with the days, the work of a night does not. */
    private final Set<String> sudahSah = ConcurrentHashMap.newKeySet();

    DaftarKepalaService(JdbcTemplate sql, Penyegel penyegel, Clock jam, @Value("${rukun.segel.daftar}") Path berkas) {
        this.sql = sql;
        this.penyegel = penyegel;
        this.jam = jam;
        this.berkas = berkas;
    }

    /**
     * What one day's comparison brought.
     *
     * @param temuan what the database has lost or altered since the day before, by number of the case; what concerns
     *     no single case stands under {@code nomor urut} or {@code daftar}
     * @param berubah ids of the cases that were written to since the day before
     */
    public record Hasil(Map<String, String> temuan, Set<String> berubah) {}

    /**
     * Compares the database with the list of the days before, then adds today's heads to it.
     *
     * @throws UncheckedIOException if the file cannot be read or written; what was to be written stands in the log
     */
    public Hasil catat() {
        DaftarKepala daftar = new DaftarKepala(baca(berkas), this::sah);
        KeadaanBerkas kini = new KeadaanBerkas(sql);
        Map<String, String> temuan = new TreeMap<>(daftar.bandingkan(kini));
        if (!daftar.temuan().isEmpty()) {
            temuan.put("daftar", String.join(" ", daftar.temuan()));
        }
        BlokDaftar tanpaSegel = daftar.lanjut(LocalDate.now(jam).toString(), kini);
        BlokDaftar blok = tanpaSegel.disegel(penyegel.segel(tanpaSegel.pesan()));
        LOG.info("Heads of all dossiers: {}", blok.ringkas());
        tambahkan(blok.teks());
        return new Hasil(temuan, blok.baris().stream().map(KepalaTercatat::kasusId).collect(Collectors.toSet()));
    }

    private boolean sah(Segel segel, String pesan) {
        String satu = segel.kunci() + " " + segel.nilai() + " " + pesan;
        return sudahSah.contains(satu) || penyegel.sah(segel, pesan) && sudahSah.add(satu);
    }

    static List<String> baca(Path berkas) {
        try {
            return Files.exists(berkas) ? Files.readAllLines(berkas) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("Daftar kepala berkas tidak dapat dibaca: " + berkas, e);
        }
    }

    private void tambahkan(String teks) {
        try {
            Files.createDirectories(berkas.toAbsolutePath().getParent());
            try (FileChannel keluar = FileChannel.open(berkas, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                ByteBuffer isi = ByteBuffer.wrap(teks.getBytes(StandardCharsets.UTF_8));
                while (isi.hasRemaining()) {
                    keluar.write(isi);
                }
                keluar.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Daftar kepala berkas tidak dapat ditulis: " + berkas, e);
        }
    }
}
