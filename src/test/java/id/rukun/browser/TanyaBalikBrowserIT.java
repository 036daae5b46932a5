package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A fee for letters is asked back; who goes back to his form finds it as it was, who sends it has it written down. */
@UjiBrowser
@Tag("panjang")
class TanyaBalikBrowserIT {

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @LocalServerPort private int port;
    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;

    @Test
    @DisplayName("biaya surat: kembali ke isian tidak menghilangkan apa pun; dibetulkan, terkirim tanpa ditanya lagi")
    void biayaSurat() throws IOException {
        KelurahanUji kelurahan = panggung.kelurahan();
        Jalan jalan = new Jalan(panggung, kelurahan, jam.hariIni()).mulai().pilihRt().rapat("rw01", kelurahan.kepalaA);
        peramban.driver().manage().window().setSize(new Dimension(1366, 768));
        Tasklist tasklist = new Tasklist(peramban.driver(), port).masuk(kelurahan.akun("rw01"));
        LayarFormulir pembahasan = tasklist.buka(Tasklist.TUGAS_KANTOR, "Catat pembahasan dan mufakat")
                .isi("hasil", "Mufakat tercapai").isi("mufakatDicoba", "ya").isi("putusan", "Peserta menerima usul")
                .isi("isiKeputusan", "Setuju <b>digabung</b>.").isi("biayaSurat", "5000").isi("sesuaiPeraturan", "ya");

        peramban.putus("*/tanya-balik/*");
        assertThat(pembahasan.kirimDitolak()).isEqualTo("Rukun belum dapat memeriksanya. Kirim lagi.");
        peramban.sambung();
        tasklist.tanyaBalik();
        tasklist.jalankan("location.hash += '&lain=1'");
        tasklist.tungguHilang(Tasklist.TANYA_BALIK);

        String hal = tasklist.tanyaBalik();
        BahasaFormulir.periksa(hal);
        assertThat(hal).contains("Kirim “Catat pembahasan dan mufakat”?", "Pasal 44 ayat (3)", "Rp5.000", "Bila dikirim: Keputusan ini dicatat tidak sah");
        assertThat(tasklist.semuaTampak(By.xpath("//dialog//a[. = 'Pasal 44']"))).isNotEmpty();
        new GambarPanduan(peramban.driver()).ambil("tur-17-ditanyakan");
        Akses akses = new Akses(peramban.driver());
        for (int lebar : List.of(400, 1366)) {
            akses.layar(lebar, 768);
            akses.periksa("tanya-balik-" + lebar, "dialog");
        }
        assertThat(akses.temuan()).isEmpty();
        tasklist.klik(Tasklist.TANYA_BALIK_KEMBALI);
        tasklist.tungguHilang(Tasklist.TANYA_BALIK);
        assertThat(pembahasan.nilai("isiKeputusan")).isEqualTo("Setuju <b>digabung</b>.");
        assertThat(jalan.pejabat("rw01").namaTugas(jalan.nomor())).containsExactly("CatatPembahasan");

        pembahasan.isi("biayaSurat", "0").kirim();
        assertThat(jalan.pejabat("rw01").namaTugas(jalan.nomor())).containsExactly("TandatanganiBeritaAcara");
        assertThat(peramban.kesalahan()).isEmpty();
    }
}
