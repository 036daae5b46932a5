package id.rukun.prosedur.masabakti.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.link.PembukaHarian;
import id.rukun.jabatan.masabakti.MasaBakti;
import id.rukun.pemberitahuan.Pemberitahuan;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each day of a term comes once: two nodes, and a term that is corrected in the register. */
abstract class PantauanKontrak {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private PembukaHarian pembuka;
    @Autowired private PemberitahuanService pemberitahuan;

    private KelurahanUji kelurahan;
    private KasusMasaBakti kasus;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        kasus = new KasusMasaBakti(panggung, kelurahan, jam, "rt01", () -> pembuka.buka(kelurahan.id));
    }

    @Test
    @DisplayName("dua node membuka bersamaan: satu kasus, satu pengingat")
    void duaNode() {
        kasus.pada(kasus.hari(7, 8));
        jam.maju(Duration.ofDays(1));
        CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(() -> pembuka.buka(kelurahan.id))
                .exceptionally(kalah -> null)).limit(2).toArray(CompletableFuture[]::new)).join();
        assertThat(panggung.jumlahKasus(kasus.unit)).isOne();
        assertThat(pemberitahuan.kasus(panggung.kasus(kasus.nomor()).id())).extracting(Pemberitahuan::timer).containsExactly("TM-01");
    }

    @Test
    @DisplayName("masa bakti yang dikoreksi dalam register: batas lama tidak pernah jatuh, batas baru jatuh pada harinya")
    void dikoreksi() {
        kasus.pada(kasus.hari(7, 9));
        String baru = kasus.catat(kelurahan.orang("rt01"), kasus.akhir.plusMonths(2));
        panggung.ubah(e -> e.find(MasaBakti.class, kasus.id).alihkan(LocalDate.of(1900, 1, 1), baru));
        kasus.pada(kasus.hari(9, 8));
        assertThat(panggung.jumlahKasus(kasus.unit)).isOne();
        kasus.pada(kasus.hari(9, 9)).pada(kasus.hari(9, 11));
        assertThat(panggung.jumlahKasus(kasus.unit)).isEqualTo(2);
        panggung.pastikanSelesai(kasus.nomor(1), "DIGANTIKAN");
        assertThat(panggung.berkas(kasus.nomor(1), JenisEntri.TEMUAN)).isEmpty();
        kasus.pada(kasus.hari(11, 10));
        assertThat(panggung.berkas(kasus.nomor(), JenisEntri.TEMUAN)).extracting(t -> t.path("temuan").asText())
                .containsExactly("LAPORAN_AKHIR_TERLAMBAT");
    }

    @Test
    @DisplayName("masa bakti yang didahului masa bakti Ketua berikutnya tidak dipantau: kepengurusan baru tidak berakhir karenanya")
    void didahului() {
        kasus.catat(kelurahan.orang("rw01"), kasus.akhir.plusYears(1));
        kasus.pada(kasus.hari(7, 9)).pada(kasus.akhir.plusDays(1));
        assertThat(panggung.jumlahKasus(kasus.unit)).isZero();
    }
}
