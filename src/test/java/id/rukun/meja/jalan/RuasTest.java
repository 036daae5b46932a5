package id.rukun.meja.jalan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.engine.drawing.Bentuk;
import id.rukun.engine.drawing.Gambar;
import id.rukun.engine.drawing.JenisBentuk;
import id.rukun.engine.drawing.Kotak;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RuasTest {

    private static final Kotak BAGIAN = new Kotak(0, 0, 300, 100);
    private static final Bentuk AKHIR = bentuk(JenisBentuk.AKHIR, false, new Kotak(200, 40, 36, 36));
    private static final Bentuk DI_LUAR = bentuk(JenisBentuk.AKHIR, false, new Kotak(400, 40, 36, 36));

    @Test
    @DisplayName("the end of a repeated part that Rukun does by itself is no stage of the case; one in which somebody has a task is")
    void dalamPekerjaanRukun() {
        assertThat(ruas(true, JenisBentuk.TUGAS_RUKUN).dalamPekerjaanRukun(AKHIR)).isTrue();
        assertThat(ruas(true, JenisBentuk.TUGAS_RUKUN).dalamPekerjaanRukun(DI_LUAR)).isFalse();
        assertThat(ruas(true, JenisBentuk.TUGAS_ORANG).dalamPekerjaanRukun(AKHIR)).isFalse();
        assertThat(ruas(true, JenisBentuk.PANGGILAN).dalamPekerjaanRukun(AKHIR)).isFalse();
        assertThat(ruas(false, JenisBentuk.TUGAS_RUKUN).dalamPekerjaanRukun(AKHIR)).isFalse();
    }

    private static Ruas ruas(boolean berulang, JenisBentuk kegiatan) {
        return new Ruas("ruas", "Uji", null, new Gambar("Uji", new Kotak(0, 0, 500, 200), List.of(
                bentuk(JenisBentuk.SUBPROSES, berulang, BAGIAN), bentuk(kegiatan, false, new Kotak(50, 10, 120, 80)), AKHIR, DI_LUAR), List.of()));
    }

    private static Bentuk bentuk(JenisBentuk jenis, boolean berulang, Kotak letak) {
        return new Bentuk(jenis.name(), jenis, "Uji", "", List.of(), null, berulang, letak, null);
    }
}
