package id.rukun.berkas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rukun.PostgresUji;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The dossier on PostgreSQL, where SQL changes nothing that was written, unless someone switches the triggers off. */
class BerkasIT extends BerkasKontrak {

    private static final List<String> TABEL = List.of("entri_berkas", "isi_berkas");

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properti) {
        PostgresUji.pasang(properti);
    }

    @Override
    void sebagaiPenyerang(Runnable ulah) {
        TABEL.forEach(tabel -> sql.execute("alter table " + tabel + " disable trigger user"));
        try {
            ulah.run();
        } finally {
            TABEL.forEach(tabel -> sql.execute("alter table " + tabel + " enable trigger user"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update entri_berkas set pelaku = 'x'",
        "update entri_berkas set pelaku = pelaku where false",
        "delete from entri_berkas",
        "truncate entri_berkas cascade",
        "delete from isi_berkas",
        "truncate isi_berkas",
        "truncate kasus cascade",
        "update isi_berkas set isi = '{}'",
        "update isi_berkas set simpan_sampai = date '2030-01-01', isi = '{}'",
        "update isi_berkas set simpan_sampai = null",
        "update isi_berkas set isi = null, garam = null, dihapus_pada = now(), simpan_sampai = date '2030-01-01'"
    })
    void databaseMenolakPerubahan(String perintah) {
        String id = kasusDenganEntri();

        assertThatThrownBy(() -> sql.update(perintah)).hasMessageContaining("hanya dapat ditambah");
        assertThat(berkas.baca(id, "lurah.gambir", "uji")).hasSize(7)
                .allSatisfy(bacaan -> assertThat(bacaan.isi()).isNotNull());
    }

    @Test
    void masaSimpanDitetapkanSekaliSaja() {
        String entri = entri(kasusDenganEntri(), 3).id();
        String perintah = "update isi_berkas set simpan_sampai = cast(? as date) where entri_id = ?";
        assertThat(sql.update(perintah, "2030-01-01", entri)).isOne();

        assertThatThrownBy(() -> sql.update(perintah, "2031-01-01", entri))
                .hasMessageContaining("hanya dapat ditambah");
        assertThatThrownBy(() -> sql.update(perintah, null, entri)).hasMessageContaining("hanya dapat ditambah");
    }

    @Test
    void isiYangSudahDihapusTidakDapatDiisiLagi() {
        String id = kasusDenganEntri();
        String entri = entri(id, 3).id();
        berkas.hapusSemuaIsi(id, "Atas permintaan.");

        assertThatThrownBy(() -> sql.update(
                "update isi_berkas set isi = '{}', garam = 'x', dihapus_pada = null where entri_id = ?", entri))
                .hasMessageContaining("hanya dapat ditambah");
        assertThatThrownBy(() -> sql.update(
                "update isi_berkas set dihapus_pada = now() where entri_id = ?", entri))
                .hasMessageContaining("hanya dapat ditambah");
    }
}
