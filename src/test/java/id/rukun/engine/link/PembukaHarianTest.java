package id.rukun.engine.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Contoh;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.PergantianHari;
import id.rukun.uji.RegisterUji;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiAplikasi;
import java.time.LocalDate;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The daily process opens what the register wants opened. */
@UjiAplikasi
class PembukaHarianTest {

    private static final String SEBAB = "Masa bakti Ketua RT akan berakhir (Pasal 34 ayat (1)).";

    @Autowired private Panggung panggung;
    @Autowired private PembukaHarian pembuka;
    @Autowired private RegisterUji register;
    @Autowired private JamRukun jam;
    @Autowired private ProcessEngine mesin;
    @Autowired private PemberitahuanService pemberitahuan;

    private KelurahanUji kelurahan;
    private PergantianHari hari;
    private LocalDate besok;
    private String model;

    @BeforeEach
    void siapkan() {
        model = Contoh.pasang(mesin.getRepositoryService(), "uji-hubungan");
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(0).kkB(0));
        hari = new PergantianHari(mesin, jam);
        besok = jam.hariIni().plusDays(1);
    }

    @AfterEach
    void lepas() {
        register.isi(null);
        Contoh.lepas(mesin.getRepositoryService(), model);
    }

    @Test
    @DisplayName("dibuka pada harinya, satu kali untuk tiap sebab; sebelum dan sesudah itu tidak ada yang berjalan")
    void sekaliPadaHarinya() {
        register.isi(besok, dari("uji-dibuka", kelurahan.rtA));
        hari.ingatkan(kelurahan.id);
        assertThat(panggung.jumlahKasus(kelurahan.rtA)).isZero();

        hari.maju(1);
        hari.ingatkan(kelurahan.id);
        assertThat(panggung.jumlahKasus(kelurahan.rtA)).isOne();
        assertThat(hari.pengingat(kelurahan.id)).isEmpty();

        hari.besok();
        assertThat(hari.pengingat(kelurahan.id)).isEmpty();
        assertThat(panggung.jumlahKasus(kelurahan.rtA)).isOne();
    }

    @Test
    @DisplayName("hari yang terlewat selagi Rukun mati: dibuka pada hari berikutnya")
    void menyusul() {
        register.isi(besok, dari("uji-dibuka", kelurahan.rtA));
        hari.maju(5);
        hari.ingatkan(kelurahan.id);
        assertThat(panggung.jumlahKasus(kelurahan.rtA)).isOne();
    }

    @Test
    @DisplayName("yang gagal tidak menahan yang lain, dan disebut namanya")
    void yangGagal() {
        register.isi(jam.hariIni(), dari("uji-belum-ada", kelurahan.rtA), dari("uji-dibuka", kelurahan.rtB));
        assertThatThrownBy(() -> pembuka.buka(kelurahan.id)).hasMessageContaining("uji-belum-ada/" + kelurahan.rtA)
                .hasMessageNotContaining(kelurahan.rtB);
        assertThat(panggung.jumlahKasus(kelurahan.rtA)).isZero();
        assertThat(panggung.jumlahKasus(kelurahan.rtB)).isOne();
    }

    @Test
    @DisplayName("register yang tidak terbaca tidak menahan pengingat siapa pun")
    void registerRusak() {
        String contoh = Contoh.pasang(mesin.getRepositoryService());
        String nomor = new Contoh(panggung, kelurahan, jam.hariIni()).mulai().nomor();
        register.rusak();
        hari.maju(30);
        hari.ingatkan(kelurahan.id);
        assertThat(pemberitahuan.kasus(panggung.kasus(nomor).id())).isNotEmpty();
        Contoh.lepas(mesin.getRepositoryService(), contoh);
    }

    private static PembukaanKasus dari(String prosedur, String unitId) {
        return PembukaanKasus.sekaliSaja(prosedur, unitId, unitId, SEBAB);
    }
}
