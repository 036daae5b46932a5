package id.rukun.lampiran;

import id.rukun.hukum.Sebutan;
import id.rukun.tenggat.Kalender;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * How much a person has sent today: what was taken in, what was refused, and what he has thrown away since. Only what
 * nobody had time to judge is given back.
 */
@Component
class JatahHarian {

    private static final String TAMBAH =
            "update lampiran_harian set ukuran = ukuran + ? where akun = ? and hari = ? and ukuran + ? <= ?";
    private static final String KEMBALIKAN =
            "update lampiran_harian set ukuran = ukuran - ? where akun = ? and hari = ? and ukuran >= ?";
    private static final String PERTAMA = "insert into lampiran_harian (akun, hari, ukuran) values (?, ?, 0)";
    private static final String LUPAKAN = "delete from lampiran_harian where hari < ?";

    private final JdbcTemplate sql;
    private final LampiranLimits batas;
    private final Clock jam;

    JatahHarian(JdbcTemplate sql, LampiranLimits batas, Clock jam) {
        this.sql = sql;
        this.batas = batas;
        this.jam = jam;
    }

    /**
     * Counts what is sent, before it is judged; outside of any transaction, so that it stays counted.
     *
     * @throws LampiranDitolakException if it is more than one person may send in a day
     */
    void ambil(String akun, long ukuran) {
        if (!tambah(akun, ukuran)) {
            mulai(akun);
            if (!tambah(akun, ukuran)) {
                throw new LampiranDitolakException("Lampiran yang Anda unggah hari ini sudah mencapai " + Sebutan.ukuran(
                        batas.sehari().toBytes()) + ", yang terbanyak dalam sehari, termasuk yang ditolak dan yang Anda "
                        + "hapus. Unggah besok.");
            }
        }
    }

    /** Gives back what was not judged: he is told to send it again. */
    void kembalikan(String akun, long ukuran) {
        sql.update(KEMBALIKAN, ukuran, akun, hariIni(), ukuran);
    }

    /** Forgets the days before today. */
    void lupakan() {
        sql.update(LUPAKAN, hariIni());
    }

    private boolean tambah(String akun, long ukuran) {
        return sql.update(TAMBAH, ukuran, akun, hariIni(), ukuran, batas.sehari().toBytes()) > 0;
    }

    private void mulai(String akun) {
        try {
            sql.update(PERTAMA, akun, hariIni());
        } catch (DuplicateKeyException e) {
            // Another file of his was first, or his day is full.
        }
    }

    private LocalDate hariIni() {
        return Kalender.hari(Instant.now(jam));
    }
}
