package id.rukun.simpanan;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens the places for files, one for each room that keeps any: folders now, another store later. */
@Component
public class PembukaTempat {

    private final JdbcTemplate sql;
    private final PlatformTransactionManager pengelola;
    private final Clock jam;

    PembukaTempat(JdbcTemplate sql, PlatformTransactionManager pengelola, Clock jam) {
        this.sql = sql;
        this.pengelola = pengelola;
        this.jam = jam;
    }

    /**
     * The place of a room, to be offered as a bean.
     *
     * @param folder where it lies; it belongs to one database alone
     * @param tabel the room's table with one row, the id of the place
     * @param belumBerisi whether this database has never kept a file there
     */
    public TempatSimpan buka(Path folder, String tabel, BooleanSupplier belumBerisi) {
        return new TempatSimpan(tabel, new FolderPenyimpanan(folder, jam), belumBerisi, sql,
                new TransactionTemplate(pengelola));
    }
}
