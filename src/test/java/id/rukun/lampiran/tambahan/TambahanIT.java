package id.rukun.lampiran.tambahan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rukun.uji.UjiPostgres;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Added files on PostgreSQL, which itself refuses to change them. */
@UjiPostgres
class TambahanIT extends TambahanKontrak {

    @Test
    @DisplayName("yang ditambahkan tidak dapat diubah, dilepas, atau dihapus")
    void tidakBerubah() {
        String surat = unggah("petugas");
        cetak.cetak(id());
        tambah("petugas", surat, "PINDAIAN", id()).berhasil();

        List.of("update lampiran_tambahan set keterangan = 'x' where lampiran_id = ?",
                "delete from lampiran_tambahan where lampiran_id = ?", "update lampiran set kasus_id = null where id = ?",
                "update lampiran set sidik = 'x' where id = ?", "delete from lampiran where id = ?",
                "update lampiran_tambahan set ditarik_pada = now(), keterangan = 'x' where lampiran_id = ?")
                .forEach(perintah -> assertThatThrownBy(() -> sql.update(perintah, surat)).as(perintah)
                        .hasMessageContaining("hanya dapat ditambah"));
        tarik("petugas", surat, "Salah halaman").berhasil();
        assertThatThrownBy(() -> sql.update("update lampiran_tambahan set ditarik_pada = null where lampiran_id = ?", surat))
                .hasMessageContaining("hanya dapat ditambah");
    }
}
