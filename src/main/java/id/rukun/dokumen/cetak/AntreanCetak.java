package id.rukun.dokumen.cetak;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What is to be printed. Who prints takes a document for a while only: what a node had when it ended is another one's then.
 * Each taking counts as an attempt, so that a document over which the application dies is not taken at once again.
 */
@Component
class AntreanCetak {

    private static final Duration JEDA_PERTAMA = Duration.ofMinutes(1);
    private static final Duration JEDA_TERPANJANG = Duration.ofHours(6);
    private static final String TAMBAH =
            "insert into dokumen_antrean (dokumen_id, kasus_id, diantre_pada, percobaan, mulai_pada) values (?, ?, ?, 0, ?)";
    private static final String SIAP = "select dokumen_id, kasus_id, percobaan from dokumen_antrean where mulai_pada <= ?"
            + " order by mulai_pada, dokumen_id fetch first ? rows only";
    private static final int KALI_DISEBUT = 5;
    private static final String MACET = "select k.nomor, a.diantre_pada, a.percobaan from dokumen_antrean a"
            + " join kasus k on k.id = a.kasus_id where a.percobaan >= :kali and k.tenant in (:tenant)"
            + " order by a.diantre_pada, a.dokumen_id";
    private static final String KASUS = "select kasus_id from dokumen_antrean where dokumen_id = ?";
    private static final String PEGANG = "update dokumen_antrean set percobaan = percobaan + 1, mulai_pada = ?"
            + " where dokumen_id = ? and percobaan = ?";
    private static final String GAGAL = "update dokumen_antrean set mulai_pada = ? where dokumen_id = ? and percobaan = ?";
    private static final String SELESAI = "delete from dokumen_antrean where dokumen_id = ?";
    private static final String MENUNGGU = "select dokumen_id from dokumen_antrean where kasus_id = ?";

    private final JdbcTemplate sql;
    private final NamedParameterJdbcTemplate bernama;
    private final CetakSettings pengaturan;
    private final Clock jam;

    AntreanCetak(JdbcTemplate sql, CetakSettings pengaturan, Clock jam) {
        this.sql = sql;
        this.bernama = new NamedParameterJdbcTemplate(sql);
        this.pengaturan = pengaturan;
        this.jam = jam;
    }

    /**
     * A document that waits.
     *
     * @param percobaan how often it was taken before
     */
    record Giliran(String dokumenId, String kasusId, int percobaan) {}

    void tambah(String dokumenId, String kasusId) {
        Timestamp kini = saat(Instant.now(jam));
        sql.update(TAMBAH, dokumenId, kasusId, kini, kini);
    }

    /** Documents whose time has come, those that wait longest first. */
    List<Giliran> siap(int banyaknya) {
        return sql.query(SIAP, (baris, n) -> new Giliran(baris.getString(1), baris.getString(2), baris.getInt(3)),
                saat(Instant.now(jam)), banyaknya);
    }

    /** Id of the case of a document that waits. */
    Optional<String> kasus(String dokumenId) {
        return sql.queryForList(KASUS, String.class, dokumenId).stream().findFirst();
    }

    /** Documents of some governments that have failed so often that somebody should look, the oldest first. */
    List<CetakGagal> gagal(Collection<String> tenant) {
        return bernama.query(MACET, new MapSqlParameterSource("tenant", tenant).addValue("kali", KALI_DISEBUT),
                (baris, n) -> new CetakGagal(baris.getString(1), baris.getTimestamp(2).toInstant(), baris.getInt(3)));
    }

    /** Takes a document, unless another node was first; returns whether it did. */
    boolean pegang(Giliran giliran) {
        return sql.update(PEGANG, saat(Instant.now(jam).plus(pengaturan.pegang())), giliran.dokumenId(),
                giliran.percobaan()) > 0;
    }

    /** Hands a document that was taken back, to be taken again later: the later, the more often it has failed. */
    void gagal(Giliran giliran) {
        int kali = giliran.percobaan() + 1;
        sql.update(GAGAL, saat(Instant.now(jam).plus(jeda(kali))), giliran.dokumenId(), kali);
    }

    /** Takes a document out; returns whether it still waited. */
    boolean selesai(String dokumenId) {
        return sql.update(SELESAI, dokumenId) > 0;
    }

    void hapusKasus(String kasusId, Set<String> kecuali) {
        sql.queryForList(MENUNGGU, String.class, kasusId).stream().filter(id -> !kecuali.contains(id)).forEach(this::selesai);
    }

    private static Duration jeda(int kali) {
        Duration jeda = JEDA_PERTAMA.multipliedBy(1L << Math.min(kali - 1, 10));
        return jeda.compareTo(JEDA_TERPANJANG) > 0 ? JEDA_TERPANJANG : jeda;
    }

    private static Timestamp saat(Instant saat) {
        return Timestamp.from(saat);
    }
}
