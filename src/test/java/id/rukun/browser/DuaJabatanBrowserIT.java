package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.wilayah.WilayahService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A Lurah who is also acting Lurah next door chooses in the start form for which Kelurahan he opens a case. */
@UjiBrowser
class DuaJabatanBrowserIT {

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @LocalServerPort private int port;
    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private WilayahService wilayah;

    @Test
    @DisplayName("formulir menanyakan kantor dan membuka kasus untuk yang dipilih")
    void memilihKantor() {
        KelurahanUji sini = panggung.kelurahan(new RencanaKelurahan().kkA(4).kkB(4));
        KelurahanUji sana = panggung.kelurahan(new RencanaKelurahan().kkA(4).kkB(4));
        panggung.ubah(e -> sini.tunjuk(sana.id, Jabatan.LURAH, SifatJabatan.PELAKSANA, "lurah", jam.hariIni()));
        panggung.sinkronkan(sini);
        Tasklist tasklist = new Tasklist(peramban.driver(), port).masuk(sini.akun("lurah"));

        LayarFormulir usulan = tasklist.bukaMulai("Penggabungan RT lintas RW").isi("asal", "Inisiatif Lurah")
                .isi("alasan", Jalan.ALASAN);
        assertThat(usulan.teks()).contains("Untuk kantor", "Pilih untuk kantor mana");
        usulan.isi("kantorPemohon", wilayah.nama(sana.id).replace("Kelurahan ", "Lurah ")).kirim();

        assertThat(panggung.jumlahKasus(sana.id)).isOne();
        assertThat(panggung.jumlahKasus(sini.id)).isZero();
        assertThat(peramban.kesalahan()).isEmpty();
    }
}
