package id.rukun.dokumen.cetak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rukun.uji.Klien;
import id.rukun.uji.UjiPostgres;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The press on PostgreSQL, which itself refuses to change what was printed. */
@UjiPostgres
class CetakIT extends CetakKontrak {

    @Test
    @DisplayName("id dengan huruf yang tidak dapat disimpan tidak dikenal, bukan gangguan")
    void bukanId() {
        for (String jalur : List.of("/periksa/%00", "/periksa/a%00b")) {
            assertThat(new Klien(port, null).ambil(jalur).status()).as(jalur).isIn(400, 404);
        }
        assertThat(new Klien(port, null).kirimMentah("POST", "/periksa?id=%00", "application/octet-stream", new byte[] {1}).status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("baris cetakan tidak dapat diubah atau dihapus")
    void tidakBerubah() {
        mesin.cetak(giliran().orElseThrow());

        List.of("update dokumen_cetakan set sidik = 'x' where dokumen_id = ?", "delete from dokumen_cetakan where dokumen_id = ?",
                "update dokumen_cetakan set sidik = null, dihapus_pada = now(), ukuran = 1 where dokumen_id = ?")
                .forEach(perintah -> assertThatThrownBy(() -> sql.update(perintah, id())).as(perintah)
                        .hasMessageContaining("hanya dapat ditambah"));
        List.of("update dokumen_naskah set naskah = '{}' where kasus_id = ?", "delete from dokumen_naskah where kasus_id = ?",
                "update dokumen_naskah set naskah = null, sidik_naskah = null, dihapus_pada = now(), nama = 'x' where kasus_id = ?")
                .forEach(perintah -> assertThatThrownBy(() -> sql.update(perintah, kasus())).as(perintah)
                        .hasMessageContaining("hanya dapat ditambah"));
    }
}
