package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.penduduk.keluarga.HubunganTercatat;
import id.rukun.penduduk.keluarga.SumberHubungan;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** P-26 as Kelurahan staff, Lurah and Camat do it, for a Ketua RT terpilih who has no account. */
@UjiBrowser
@Tag("panjang")
class PengurusBrowserIT {

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @TempDir private Path folder;
    @LocalServerPort private int port;
    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private JabatanService jabatan;

    private KelurahanUji kelurahan;
    private MejaKantor kantor;
    private MejaPengurus pengurus;
    private LocalDate hari;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        hari = jam.hariIni();
        panggung.ubah(e -> e.persist(HubunganTercatat.perkawinan(kelurahan.kepalaA.get(6), kelurahan.kepalaA.get(10),
                SumberHubungan.AKTA, hari.minusYears(2), null, jam.instant())));
        kantor = new MejaKantor(peramban, port, kelurahan, jam, "pengurus");
        pengurus = new MejaPengurus(kantor, folder);
    }

    @Test
    @DisplayName("dari berita acara pemilihan sampai pengesahan Camat; suami istri dalam satu susunan ditolak")
    void sampaiDisahkan() throws IOException {
        pengurus.catatBeritaAcara();
        pengurus.periksa(hari.minusDays(1));
        kantor.tetapkan("ketua");
        assertThat(jabatan.pemegangKursi(kelurahan.rtA, hari)).map(PemegangJabatan::nama).contains(MejaPengurus.KETUA);
        pengurus.susunSesudahKekerabatan("suami istri");
        pengurus.tinjau("Masa bakti Ketua lama\nsampai " + Kalender.tulis(hari.minusDays(1)));
        kantor.tetapkan("susunan");
        kantor.camatMengesahkan("susunan");

        kantor.tunggu("the board in the register", () -> jabatan.pengurus(kelurahan.rtA, hari).size() == 4);
        assertThat(jabatan.pengurus(kelurahan.rtA, hari)).extracting(PemegangJabatan::jabatan, PemegangJabatan::nama)
                .containsExactly(tuple(Jabatan.KETUA_RT, MejaPengurus.KETUA), tuple(Jabatan.SEKRETARIS_RT, MejaPengurus.SEKRETARIS),
                        tuple(Jabatan.BENDAHARA_RT, MejaPengurus.BENDAHARA), tuple(Jabatan.BIDANG_RT, MejaPengurus.KEAMANAN));
        assertThat(peramban.kesalahan()).isEmpty();
    }
}
