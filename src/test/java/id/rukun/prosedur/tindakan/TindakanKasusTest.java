package id.rukun.prosedur.tindakan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.rukun.berkas.rantai.Pelaku;
import id.rukun.prosedur.tindakan.formulir.JenisTindakan;
import id.rukun.prosedur.tindakan.formulir.TindakanIsian;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A request becomes only what the procedure allows, whoever calls. */
class TindakanKasusTest {

    @Test
    @DisplayName("hanya koreksi yang sudah diisi yang disetujui, satu kali")
    void disetujui() {
        TindakanKasus koreksi = permintaan(JenisTindakan.KOREKSI);
        koreksi.mengenai("isian-1");
        assertThatIllegalStateException().isThrownBy(() -> koreksi.disetujui("lurah"));
        koreksi.digantiDengan("isian-2");
        koreksi.disetujui("lurah");
        assertThatIllegalStateException().isThrownBy(() -> koreksi.disetujui("camat"));
        assertThatIllegalStateException().isThrownBy(() -> koreksi.digantiDengan("isian-3"));
        assertThat(koreksi.penyetuju()).isEqualTo("lurah");
    }

    @Test
    @DisplayName("penarikan tidak mengenai satu isian; permintaan yang sudah berakhir tidak berubah")
    void berakhir() {
        TindakanKasus tarik = permintaan(JenisTindakan.TARIK);
        assertThatIllegalStateException().isThrownBy(() -> tarik.mengenai("isian-1"));
        assertThatIllegalStateException().isThrownBy(() -> tarik.tutup(StatusTindakan.TERBUKA));
        tarik.tutup(StatusTindakan.DITARIK);
        assertThatIllegalStateException().isThrownBy(() -> tarik.tutup(StatusTindakan.SELESAI));
        assertThat(tarik.status()).isEqualTo(StatusTindakan.DITARIK);
    }

    private static TindakanKasus permintaan(JenisTindakan jenis) {
        return new TindakanKasus("proses", new TindakanIsian("kasus", jenis, "alasan", null, null, null),
                new Pelaku("lurah", "Lurah"), "lurah-1", Instant.EPOCH);
    }
}
