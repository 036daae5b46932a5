package id.rukun.prosedur.pencatatan.proses.penduduk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.rukun.prosedur.pencatatan.proses.KasusPencatatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiPostgres;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** One person, one number: what a real database decides when two come at once. */
@UjiPostgres
class PencatatanSerempakIT {

    private static final AtomicInteger NOMOR = new AtomicInteger();

    @Autowired private Panggung panggung;
    @Autowired private JdbcTemplate sql;
    @Autowired private JamRukun jam;

    private KelurahanUji kelurahan;
    private KasusPencatatan kasus;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        kasus = new KasusPencatatan(panggung, kelurahan, jam.hariIni());
    }

    @RepeatedTest(4)
    @DisplayName("RUKUN-POL-167 dua petugas tentang orang yang sama pada saat yang sama: satu kasus, yang lain ditolak dengan nomornya")
    void orangYangSama() {
        String lain = panggung.petugasKedua(kelurahan);
        String warga = kelurahan.kepalaA.get(0);
        Map<String, Object> isian = kasus.tentang("MENINGGAL", warga, Map.of());
        List<Throwable> gagal = serempak(() -> panggung.sebagai(kelurahan.akun("petugas")).mulai("pencatatan-penduduk", isian),
                () -> panggung.sebagai(lain).mulai("pencatatan-penduduk", isian));

        assertThat(gagal).singleElement().satisfies(g -> assertThat(g).hasMessageContaining("sedang menunggu putusan dalam kasus"));
        assertThat(sql.queryForObject("select count(*) from pencatatan where subjek_id = ?", Integer.class, warga)).isOne();
    }

    @RepeatedTest(4)
    @DisplayName("RUKUN-DATA-43 dua Lurah menyetujui NIK yang sama pada saat yang sama: satu orang, yang lain diberi tahu, tidak setengah")
    void nomorYangSama() {
        KelurahanUji lain = panggung.kelurahan();
        KasusPencatatan kedua = new KasusPencatatan(panggung, lain, jam.hariIni());
        String nik = "3171019999" + String.format("%06d", NOMOR.incrementAndGet());
        kasus.minta("petugas", kasus.baru(nik, "3171018888" + nik.substring(10), kelurahan.rtA));
        kedua.minta("petugas", kedua.baru(nik, "3171017777" + nik.substring(10), lain.rtA));
        List<Throwable> gagal = serempak(() -> kasus.putus("lurah", "SETUJUI"), () -> kedua.putus("lurah", "SETUJUI"));

        assertThat(gagal).singleElement().satisfies(g -> assertThat(g).hasMessageContaining("sudah tercatat pada orang lain"));
        assertThat(sql.queryForObject("select count(*) from penduduk where nik = ?", Integer.class, nik)).isOne();
        assertThat(sql.queryForObject("select count(*) from pencatatan where status = 'DICATAT' and kasus_id in (?, ?)", Integer.class,
                kasus.id(), kedua.id())).isOne();
    }

    /** Both begin when both are ready; what went wrong. */
    private static List<Throwable> serempak(Runnable satu, Runnable lain) {
        CyclicBarrier siap = new CyclicBarrier(2);
        return Stream.of(satu, lain)
                .map(kerja -> CompletableFuture.supplyAsync(() -> catchThrowable(() -> {
                    siap.await();
                    kerja.run();
                })))
                .toList().stream().map(CompletableFuture::join).filter(Objects::nonNull).toList();
    }
}
