package id.rukun.lampiran;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rukun.uji.TindakanUji;
import id.rukun.uji.UjiPostgres;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Files on PostgreSQL, which itself refuses to change what is bound. */
@UjiPostgres
class LampiranIT extends LampiranKontrak {

    @Test
    @DisplayName("baris lampiran yang terikat tidak dapat diubah atau dihapus")
    void tidakBerubah() {
        String id = id("rw01");
        new TindakanUji(panggung, jalan).minta("rw01", "TARIK", Map.of("bukti", List.of(id)));

        List.of("update lampiran set sidik = 'x' where id = ?", "update lampiran set isian_id = null, kasus_id = null where id = ?",
                "delete from lampiran where id = ?", "update lampiran set nama = null, sidik = null, dihapus_pada = now(), "
                        + "pemilik = 'x' where id = ?").forEach(perintah ->
                assertThatThrownBy(() -> sql.update(perintah, id)).as(perintah).hasMessageContaining("hanya dapat ditambah"));
    }
}
