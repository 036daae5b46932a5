package id.rukun.prosedur.tokoh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.Orang;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SebabAkhir;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.penduduk.Penduduk;
import id.rukun.prosedur.tokoh.formulir.CalonTokohIsian;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiAplikasi;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** For how long somebody stands for an RT, and which choice of the RT it is that counts. */
@UjiAplikasi
class TokohServiceTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private TokohService tokoh;

    private KelurahanUji kelurahan;
    private LocalDate hari;
    private String orang;
    private String lain;

    @BeforeEach
    void dipilihKemarin() {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(5).kkB(2));
        hari = jam.hariIni();
        orang = kelurahan.kepalaA.get(0);
        lain = kelurahan.kepalaA.get(1);
        pilih(kelurahan.rtA, hari.minusDays(1), orang, lain);
    }

    @Test
    @DisplayName("sejak hari dipilih, tidak sebelumnya")
    void sejakDipilih() {
        assertThat(mewakili(hari.minusDays(2))).isEmpty();
        assertThat(mewakili(hari.minusDays(1))).containsExactlyInAnyOrder(orang, lain);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"RT itu, rtA, BENDAHARA_RT", "RW-nya, rwA, BENDAHARA_RW", "RT lain dalam RW-nya, rtKosong, BENDAHARA_RT"})
    @DisplayName("sampai menjadi pengurus; yang berhenti menjadi pengurus tidak dengan sendirinya menjadi tokoh lagi")
    void sampaiMenjadiPengurus(String mana, String unit, Jabatan jabatan) {
        panggung.ubah(e -> {
            PemegangJabatan sebentar = jabatan(orang, unit(unit), jabatan, hari, null);
            sebentar.akhiri(hari.plusDays(10), SebabAkhir.MENGUNDURKAN_DIRI, null);
            e.persist(sebentar);
        });

        assertThat(mewakili(hari.minusDays(1))).contains(orang);
        assertThat(mewakili(hari)).containsExactly(lain);
        assertThat(mewakili(hari.plusDays(20))).containsExactly(lain);
        pilih(kelurahan.rtA, hari.plusDays(21), orang);
        assertThat(mewakili(hari.plusDays(21))).containsExactly(orang);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({", false", "MASA_BAKTI, false", "DINONAKTIFKAN, true"})
    @DisplayName("sampai masa bakti pengurus RT habis; pengurus yang berhenti lebih awal tidak mengakhirinya")
    void sampaiMasaBaktiHabis(SebabAkhir sebab, boolean tetap) {
        panggung.ubah(e -> {
            PemegangJabatan bendahara = jabatan(kelurahan.kepalaA.get(4), kelurahan.rtA, Jabatan.BENDAHARA_RT,
                    hari.minusYears(3), sebab == null ? hari : null);
            if (sebab != null) {
                bendahara.akhiri(hari.plusDays(1), sebab, null);
            }
            e.persist(bendahara);
        });

        assertThat(mewakili(hari)).containsExactlyInAnyOrder(orang, lain);
        assertThat(mewakili(hari.plusDays(1)).isEmpty()).isEqualTo(!tetap);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"RW-nya, rwA, BENDAHARA_RW, DEFINITIF", "RT lain dalam RW-nya, rtKosong, BENDAHARA_RT, DEFINITIF",
        "RT itu untuk sementara, rtA, BENDAHARA_RT, SEMENTARA"})
    @DisplayName("masa bakti pengurus lain yang habis tidak mengakhirinya")
    void masaBaktiPengurusLain(String mana, String unit, Jabatan jabatan, SifatJabatan sifat) {
        panggung.ubah(e -> e.persist(jabatan(kelurahan.kepalaA.get(4), unit(unit), jabatan, sifat, hari.minusYears(3), hari)));

        assertThat(mewakili(hari.plusDays(1))).containsExactlyInAnyOrder(orang, lain);
    }

    @Test
    @DisplayName("masa bakti yang habis sebelum RT itu memilih tidak mengakhirinya, juga bila RT lain lebih dahulu memilih")
    void masaBaktiHabisSebelumDipilih() {
        String ketiga = kelurahan.kepalaA.get(2);
        panggung.ubah(e -> {
            kelurahan.tinggalDi(ketiga, kelurahan.rtKosong, hari.minusDays(30));
            e.persist(jabatan(kelurahan.kepalaA.get(4), kelurahan.rtA, Jabatan.BENDAHARA_RT, hari.minusYears(3),
                    hari.minusDays(5)));
        });
        pilih(kelurahan.rtKosong, hari.minusDays(10), ketiga);

        assertThat(tokoh.tokoh(List.of(kelurahan.rtA, kelurahan.rtKosong), hari))
                .extracting(TokohService.Tokoh::pendudukId).containsExactlyInAnyOrder(orang, lain, ketiga);
    }

    @Test
    @DisplayName("yang pindah dan kembali tidak dengan sendirinya menjadi tokoh lagi; yang tetap di RT itu tetap")
    void pindahDanKembali() {
        panggung.ubah(e -> {
            kelurahan.kkKeluar(orang, hari.plusDays(1));
            e.flush();
            kelurahan.tinggalDi(orang, kelurahan.rtA, hari.plusDays(3));
            kelurahan.tinggalDi(lain, kelurahan.rtA, hari.plusDays(2));
        });

        assertThat(mewakili(hari)).containsExactlyInAnyOrder(orang, lain);
        assertThat(mewakili(hari.plusDays(1))).containsExactly(lain);
        assertThat(mewakili(hari.plusDays(4))).containsExactly(lain);
        assertThat(tokoh.berhenti(List.of(kelurahan.rtA), hari.plusDays(4))).extracting(TokohService.MantanTokoh::sebab)
                .containsExactly("pindah " + Kalender.tulis(hari.plusDays(1)));
        pilih(kelurahan.rtA, hari.plusDays(5), orang);
        assertThat(mewakili(hari.plusDays(5))).containsExactly(orang);
    }

    @Test
    @DisplayName("sampai meninggal atau pindah")
    void sampaiPergi() {
        panggung.ubah(e -> {
            e.find(Penduduk.class, orang).meninggal(hari);
            kelurahan.kkKeluar(lain, hari.plusDays(3));
        });

        assertThat(mewakili(hari)).contains(orang);
        assertThat(mewakili(hari.plusDays(1))).containsExactly(lain);
        assertThat(mewakili(hari.plusDays(3))).isEmpty();
    }

    @Test
    @DisplayName("yang pindah tidak lagi mewakili RT lamanya, dan dapat dipilih di RT barunya")
    void pindah() {
        assertThat(tokoh.diRtLain(kelurahan.rtB, List.of(orang), hari)).hasSize(1);
        panggung.ubah(e -> {
            kelurahan.kkKeluar(orang, hari);
            kelurahan.tinggalDi(orang, kelurahan.rtB, hari);
        });

        assertThat(tokoh.diRtLain(kelurahan.rtB, List.of(orang), hari)).isEmpty();
        pilih(kelurahan.rtB, hari, orang);
        assertThat(tokoh.tokoh(List.of(kelurahan.rtB), hari)).extracting(TokohService.Tokoh::pendudukId)
                .containsExactly(orang);
        assertThat(mewakili(hari)).containsExactly(lain);
        assertThat(mewakili(hari.minusDays(1))).contains(orang);
    }

    @Test
    @DisplayName("yang sudah dipilih RT lain untuk hari yang lebih kemudian terlihat pada hari sebelumnya")
    void dipilihRtLainKemudian() {
        String ketiga = kelurahan.kepalaA.get(2);
        panggung.ubah(e -> kelurahan.tinggalDi(ketiga, kelurahan.rtB, hari.plusDays(5)));
        pilih(kelurahan.rtB, hari.plusDays(5), ketiga);

        assertThat(tokoh.diRtLain(kelurahan.rtA, List.of(ketiga), hari)).extracting(TokohMasyarakat::rtId)
                .containsExactly(kelurahan.rtB);
    }

    @Test
    @DisplayName("RUKUN-POL-72 pilihan yang lebih lama tidak menghapus yang lebih baru")
    void pilihanLebihBaruTetap() {
        assertThat(tokoh.pilihanSesudah(kelurahan.rtA, tengahHari(hari.minusDays(3))).map(SaatPilihan::hari))
                .contains(hari.minusDays(1));
        assertThat(tokoh.pilihanSesudah(kelurahan.rtA, tengahHari(hari.minusDays(1)))).isEmpty();
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> pilih(kelurahan.rtA, hari.minusDays(3), kelurahan.kepalaA.get(2)));
        assertThat(mewakili(hari)).containsExactlyInAnyOrder(orang, lain);
    }

    private void pilih(String rt, LocalDate pada, String... siapa) {
        panggung.ubah(e -> tokoh.tetapkan(null, rt, new CalonTokohIsian(List.of(siapa), "Sesepuh"), null, tengahHari(pada)));
    }

    private static SaatPilihan tengahHari(LocalDate pada) {
        return new SaatPilihan(pada, LocalTime.NOON);
    }

    private List<String> mewakili(LocalDate pada) {
        return tokoh.tokoh(List.of(kelurahan.rtA), pada).stream().map(TokohService.Tokoh::pendudukId).toList();
    }

    private String unit(String nama) {
        return switch (nama) {
            case "rwA" -> kelurahan.rwA;
            case "rtKosong" -> kelurahan.rtKosong;
            default -> kelurahan.rtA;
        };
    }

    private static PemegangJabatan jabatan(String siapa, String unit, Jabatan jabatan, LocalDate mulai,
            LocalDate sampai) {
        return jabatan(siapa, unit, jabatan, SifatJabatan.DEFINITIF, mulai, sampai);
    }

    private static PemegangJabatan jabatan(String siapa, String unit, Jabatan jabatan, SifatJabatan sifat, LocalDate mulai,
            LocalDate sampai) {
        return new PemegangJabatan(unit, jabatan, sifat, Orang.warga(siapa, "Warga", null), mulai,
                sampai, null, mulai.atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
