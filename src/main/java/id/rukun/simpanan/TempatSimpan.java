package id.rukun.simpanan;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A place for files, and whether it is the one of this database. Both hold one id, made at the first start, when there are
 * no files yet, and written there by the node that makes it alone: what is empty later is a folder that is not mounted.
 * Where they differ, nothing is thrown away, taken in or given out.
 */
public final class TempatSimpan {

    private static final Logger LOG = LoggerFactory.getLogger(TempatSimpan.class);

    private final String tabel;
    private final Penyimpanan isi;
    private final BooleanSupplier belumBerisi;
    private final JdbcTemplate sql;
    private final TransactionTemplate transaksi;

    /**
     * @param tabel with one row, the id of the place
     * @param belumBerisi whether this database has never kept a file there
     */
    TempatSimpan(String tabel, Penyimpanan isi, BooleanSupplier belumBerisi, JdbcTemplate sql,
            TransactionTemplate transaksi) {
        this.tabel = tabel;
        this.isi = isi;
        this.belumBerisi = belumBerisi;
        this.sql = sql;
        this.transaksi = transaksi;
    }

    /** What lies there. */
    public Penyimpanan isi() {
        return isi;
    }

    @EventListener(ApplicationStartedEvent.class)
    public void mulai() {
        if (id().isEmpty() && isi.pemilik().isEmpty() && isi.semua().isEmpty() && belumBerisi.getAsBoolean()) {
            catat(UUID.randomUUID().toString());
        }
        transaksi.executeWithoutResult(status -> lanjutkan());
        sesuai();
    }

    /** Whether it is this database's; if not, the log says so. */
    public boolean sesuai() {
        Optional<String> disini = id();
        Optional<String> disana = pemilik();
        boolean sama = disini.isPresent() && disini.equals(disana);
        if (!sama) {
            LOG.error("The place for files is not the one of this database ({}: id here {}, there {}): no file is taken in, "
                    + "given out or thrown away. Connect the right one, or restore both from the same backup.", tabel,
                    disini.orElse("none"), disana.orElse("none"));
        }
        return sama;
    }

    private Optional<String> pemilik() {
        try {
            return isi.pemilik();
        } catch (UncheckedIOException e) {
            LOG.error("The place for files cannot be read", e);
            return Optional.empty();
        }
    }

    private Optional<String> id() {
        return Optional.ofNullable(DataAccessUtils.singleResult(
                sql.queryForList("select id from " + tabel + " where kunci = 1", String.class)));
    }

    /** Makes the row, and notes that the place has still to be marked. A row that is there is never changed. */
    private void catat(String id) {
        try {
            transaksi.executeWithoutResult(status -> {
                sql.update("insert into " + tabel + " (kunci, id) values (1, ?)", id);
                sql.update("insert into simpanan_tertunda (tabel) values (?)", tabel);
            });
        } catch (DataIntegrityViolationException e) {
            LOG.info("Another node has made the id of the place for files");
        }
    }

    /**
     * Marks the place if that is still to be done and nothing is there: whatever ends this before the note is gone, the next
     * start goes on. A place that bears another's mark is left alone.
     */
    private void lanjutkan() {
        if (sql.queryForList("select tabel from simpanan_tertunda where tabel = ? for update", String.class, tabel).isEmpty()) {
            return;
        }
        if (isi.pemilik().isEmpty() && isi.semua().isEmpty()) {
            id().ifPresent(isi::tandai);
        }
        if (id().equals(isi.pemilik())) {
            sql.update("delete from simpanan_tertunda where tabel = ?", tabel);
        }
    }
}
