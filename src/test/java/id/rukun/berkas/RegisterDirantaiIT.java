package id.rukun.berkas;

import id.rukun.uji.UjiPostgres;
import java.util.List;

/** On PostgreSQL, with the triggers switched off that keep submissions and texts of documents as they are. */
@UjiPostgres
class RegisterDirantaiIT extends RegisterDirantaiKontrak {

    private static final List<String> DIJAGA = List.of("isian", "dokumen_naskah");

    @Override
    void sebagaiPenyerang(Runnable ulah) {
        DIJAGA.forEach(tabel -> sql.execute("alter table " + tabel + " disable trigger user"));
        try {
            ulah.run();
        } finally {
            DIJAGA.forEach(tabel -> sql.execute("alter table " + tabel + " enable trigger user"));
        }
    }
}
