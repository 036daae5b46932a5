package id.rukun.prosedur.pengurus.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.rukun.jabatan.masabakti.DasarMulai;
import id.rukun.jabatan.masabakti.MasaBaktiService;
import id.rukun.jabatan.masabakti.TerpilihBaru;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiPostgres;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** One chair, one term, one place on a list: what a real database decides when two come at once. */
@UjiPostgres
class PengurusSerempakIT {

    @Autowired private Panggung panggung;
    @Autowired private MasaBaktiService masaBakti;
    @Autowired private JdbcTemplate sql;
    @Autowired private JamRukun jam;

    private KelurahanUji kelurahan;
    private KasusPengurus kasus;
    private LocalDate hari;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        hari = jam.hariIni();
        kasus = new KasusPengurus(panggung, kelurahan, hari);
    }

    @RepeatedTest(4)
    @DisplayName("RUKUN-POL-20 dua petugas pada saat yang sama untuk satu kursi: satu kasus, yang lain ditolak dengan nomornya")
    void satuKursi() {
        String lain = panggung.petugasKedua(kelurahan);
        Map<String, String> unit = Map.of("unit", kelurahan.rtA);
        List<Throwable> gagal = serempak(
                () -> panggung.sebagai(kelurahan.akun("petugas")).mulai("pembentukan-pengurus", unit),
                () -> panggung.sebagai(lain).mulai("pembentukan-pengurus", unit));

        assertThat(gagal).singleElement().satisfies(g -> assertThat(g).hasMessageContaining("sudah berjalan dalam kasus"));
        assertThat(sql.queryForObject("select count(*) from pengurus_pemilihan where unit_id = ?", Integer.class, kelurahan.rtA))
                .isOne();
    }

    @RepeatedTest(4)
    @DisplayName("satu Keputusan yang dijalankan dua kali pada saat yang sama memberi satu masa bakti dan satu kursi")
    void satuMasaBakti() {
        kasus.mulai(kelurahan.rtA);
        TerpilihBaru baru = new TerpilihBaru(kelurahan.rtA, kasus.ketua, hari, DasarMulai.PEMILIHAN, hari,
                panggung.kasus(kasus.nomor()).id(), kasus.nomor());
        Runnable tetapkan = () -> masaBakti.tetapkan(baru, "Warga 6", masaBakti.hariTerakhir(hari, hari), hari, hari.minusDays(1));
        serempak(tetapkan, tetapkan);

        assertThat(masaBakti.masaBakti(kelurahan.rtA)).hasSize(1);
        assertThat(masaBakti.ketua(kelurahan.rtA, hari)).hasValueSatisfying(k -> assertThat(k.orang()).isEqualTo(kasus.ketua));
    }

    @Test
    @DisplayName("seorang tidak dua kali dalam satu susunan, juga bila dua kiriman berpapasan: kuncinya dijaga basis data")
    void sekaliDalamSusunan() {
        kasus.terpilih().susun("SusunPengurus", kasus.susunan(hari));
        assertThatThrownBy(() -> sql.update("""
                insert into pengurus_anggota (id, kasus_id, sementara, urutan, jabatan, penduduk_id)
                select 'ganda', kasus_id, sementara, 9, 'BIDANG_RT', penduduk_id from pengurus_anggota
                where kasus_id = ? and urutan = 0""", panggung.kasus(kasus.nomor()).id()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    /** Both begin when both are ready; what went wrong. */
    private static List<Throwable> serempak(Runnable satu, Runnable lain) {
        CyclicBarrier siap = new CyclicBarrier(2);
        return Stream.of(satu, lain)
                .map(kerja -> CompletableFuture.supplyAsync(() -> catchThrowable(() -> {
                    siap.await();
                    kerja.run();
                })))
                .toList().stream().map(CompletableFuture::join).filter(gagal -> gagal != null).toList();
    }
}
