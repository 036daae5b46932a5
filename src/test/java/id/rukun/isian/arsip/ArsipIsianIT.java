package id.rukun.isian.arsip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import contoh.isian.Undangan;
import id.rukun.PostgresUji;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The archive on PostgreSQL, where SQL changes nothing that was submitted. */
class ArsipIsianIT extends ArsipIsianKontrak {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properti) {
        PostgresUji.pasang(properti);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update isian set isi = '{}'",
        "update isian set urutan = default",
        "update isian set digantikan_oleh = id, isi = '{}'",
        "update isian set isi = null, dihapus_pada = now(), pelaku = 'x'",
        "update isian set isi = null, dihapus_pada = now(), digantikan_oleh = id",
        "update isian set digantikan_oleh = id, aktivitas = 'Lain'",
        "delete from isian",
        "truncate isian cascade"
    })
    void databaseMenolakPerubahan(String perintah) {
        String id = simpan(SENIN);

        assertThatThrownBy(() -> sql.update(perintah)).hasMessageContaining("hanya dapat ditambah");
        assertThat(arsip.baca(id, Undangan.class)).isEqualTo(SENIN);
    }

    @Test
    void isiYangDihapusTidakDapatDiisiLagi() {
        String id = simpan(SENIN);
        arsip.hapusIsi(kasusId);

        assertThatThrownBy(() -> sql.update("update isian set isi = '{}', dihapus_pada = null where id = ?", id))
                .hasMessageContaining("hanya dapat ditambah");
        assertThatThrownBy(() -> sql.update("update isian set dihapus_pada = now() where id = ?", id))
                .hasMessageContaining("hanya dapat ditambah");
    }

    @Test
    void isiYangDigantikanDapatDihapus() {
        String lama = simpan(SENIN);
        arsip.gantikan(lama, simpan(SELASA));

        assertThat(arsip.hapusIsi(kasusId)).isEqualTo(2);
    }

    @Test
    void penggantianTidakDapatDicabut() {
        String lama = simpan(SENIN);
        arsip.gantikan(lama, simpan(SELASA));

        assertThatThrownBy(() -> sql.update("update isian set digantikan_oleh = null where id = ?", lama))
                .hasMessageContaining("hanya dapat ditambah");
    }
}
