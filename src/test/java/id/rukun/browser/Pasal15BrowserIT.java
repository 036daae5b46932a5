package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.engine.link.PembukaHarian;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** P-15 as Lurah, staff and Camat do it, from the list that the daily process brings to the decision not to act. */
@UjiBrowser
@Tag("panjang")
class Pasal15BrowserIT {

    private static final String RT = "RT 001/RW 01";

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @LocalServerPort private int port;
    @Autowired private Panggung panggung;
    @Autowired private PembukaHarian pembuka;
    @Autowired private JamRukun jam;

    private KelurahanUji kelurahan;
    private MejaKantor kantor;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().dipantau().kkA(161).kkB(80));
        pembuka.segarkan();
        pembuka.buka(kelurahan.id);
        kantor = new MejaKantor(peramban, port, kelurahan, jam, "pasal15");
    }

    @Test
    @DisplayName("dari daftar di luar batas sampai pertimbangan untuk tidak melakukan penataan, dengan persetujuan Camat")
    void tidakDilakukan() throws IOException {
        LayarFormulir daftar = kantor.buka("lurah", "Tinjau RT/RW di luar batas").isi("unit", RT)
                .isi("tindakan", "Buka pertimbangan Pasal 15 untuk setiap unit");
        kantor.kirim(daftar, "daftar");
        LayarFormulir timbang = kantor.tasklist().buka(Tasklist.TUGAS_KANTOR, "Timbang jalan yang ditempuh");
        assertThat(timbang.teks()).contains("161 KK, batasnya 80–160", "Pemecahan RT (P-07)");
        timbang.isi("jalan", "Tidak melakukan pemecahan, penggabungan, atau penghapusan").isi("efektivitas", "Pelayanan tetap berjalan")
                .isi("efisiensi", "Tanpa biaya tambahan").isi("kewajaran", "Hanya satu KK di atas batas");
        kantor.potret("timbang");
        assertThat(timbang.kirimDitolak()).contains("kepatutan", "belum dipertimbangkan");
        timbang.isi("kepatutan", "Warga menghendaki satu RT").kirim();
        kantor.rancang("keputusan");
        kantor.camatMenyetujui("keputusan");
        kantor.tandatangani("keputusan");
        assertThat(peramban.kesalahan()).isEmpty();
    }
}
