package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.StatusUnit;
import id.rukun.wilayah.WilayahService;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** P-11 as Kelurahan staff, two Ketua RW, Lurah and Camat do it: RW 01 and RW 02 become one, with all their RT. */
@UjiBrowser
@Tag("panjang")
class PenggabunganRwBrowserIT {

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @LocalServerPort private int port;
    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private WilayahService wilayah;

    private KelurahanUji kelurahan;
    private MejaKantor kantor;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(20).kkB(20).rtPerRw(5));
        panggung.ubah(e -> {
            kelurahan.tokohTiapRt(kelurahan.rwA, 3);
            kelurahan.tokohTiapRt(kelurahan.rwB, 3);
            kelurahan.dekatkan(kelurahan.rwA, kelurahan.rwB);
        });
        kantor = new MejaKantor(peramban, port, kelurahan, jam, "penggabungan-rw");
    }

    @Test
    @DisplayName("dari usulan sampai RW baru dengan semua RT-nya")
    void dariUsulanSampaiDitetapkan() throws IOException {
        mengusulkan();
        for (String rw : new String[] {"01", "02"}) {
            assertThat(kantor.undangan("rw" + rw).kirimDitanya()).contains("seharusnya paling lambat");
            kantor.bermufakat("rw" + rw, "Ketua RW " + rw);
        }
        for (String rw : new String[] {"rw01", "rw02"}) {
            kantor.kirim(kantor.buka(rw, "Sampaikan hasil kepada Lurah").isi("tanggalPenyampaian", kantor.hariIni())
                    .isi("penandatangan", "Ketua RW"), rw + "-penyampaian");
        }
        bermusyawarahTingkatKelurahan();
        kantor.rancang("keputusan");
        kantor.camatMenyetujui("keputusan");
        kantor.tandatangani("keputusan");

        assertThat(wilayah.turunan(kelurahan.id, JenisUnit.RW)).filteredOn(rw -> wilayah.unit(rw.id()).aktifPada(jam.hariIni()))
                .singleElement().satisfies(rw -> assertThat(wilayah.turunan(rw.id(), JenisUnit.RT)).hasSize(10));
        assertThat(wilayah.unit(kelurahan.rwB).statusPada(jam.hariIni())).isEqualTo(StatusUnit.DIGABUNG);
        assertThat(peramban.kesalahan()).isEmpty();
    }

    private void mengusulkan() throws IOException {
        Tasklist tasklist = kantor.masuk("petugas");
        tasklist.bukaMulai("Penggabungan RW").isi("asal", "Inisiatif Lurah").isi("alasan", Jalan.ALASAN).kirim();
        FormulirRukun pilihan = tasklist.buka(Tasklist.TUGAS_SAYA, "Pilih RW yang digabung");
        pilihan.isi("rw", "RW 01");
        assertThat(pilihan.kirimDitolak())
                .contains("1 RW akan digabung; paling sedikit 2", "Pasal 9 ayat (1)");
        kantor.kirim(pilihan.isi("rw", "RW 02").isi("usulNomor", "01"), "pilih-rw");
    }

    private void bermusyawarahTingkatKelurahan() throws IOException {
        kantor.undangan("lurah").kirim();
        Tasklist tasklist = kantor.masuk("lurah");
        LayarFormulir kehadiran = tasklist.buka(Tasklist.TUGAS_KANTOR, "Catat kehadiran").isi("tanggalPelaksanaan", kantor.hariIni());
        kehadiran.daftar("pengurus").centangSemua();
        kehadiran.daftar("tokoh").centangSemua();
        kantor.kirim(kehadiran, "kelurahan-kehadiran");
        kantor.kirim(tasklist.buka(Tasklist.TUGAS_KANTOR, "Catat hasil musyawarah").isi("hasil", "Mufakat tercapai")
                .isi("isiKeputusan", "Sepakat digabung.").isi("nomorHasil", "01"), "kelurahan-mufakat");
        kantor.beritaAcara();
    }
}
