package id.rukun.prosedur.careteker.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SifatJabatan;
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
import org.springframework.jdbc.core.JdbcTemplate;

/** One appointment for a chair, one temporary board for a unit, and how both end, on a real database. */
@UjiPostgres
class CaretekerSerempakIT {

    @Autowired private Panggung panggung;
    @Autowired private JabatanService jabatan;
    @Autowired private JdbcTemplate sql;
    @Autowired private JamRukun jam;

    private KelurahanUji kelurahan;
    private LocalDate hari;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        hari = jam.hariIni();
        panggung.ubah(e -> kelurahan.tanpaPengurus(kelurahan.rtA, hari));
    }

    @RepeatedTest(4)
    @DisplayName("RUKUN-POL-96 dua petugas pada saat yang sama untuk satu kursi: satu penunjukan, yang lain ditolak dengan nomornya")
    void satuPenunjukan() {
        String lain = panggung.petugasKedua(kelurahan);
        Map<String, Object> permohonan = Map.of("unit", List.of(kelurahan.rtA), "dasar", "GANGGUAN_PELAYANAN", "uraian",
                "Kursi Ketua kosong.");
        List<Throwable> gagal = serempak(
                () -> panggung.sebagai(kelurahan.akun("petugas")).mulai("penunjukan-careteker", permohonan),
                () -> panggung.sebagai(lain).mulai("penunjukan-careteker", permohonan));

        assertThat(gagal).singleElement().satisfies(g -> assertThat(g).hasMessageContaining("sudah berjalan dalam kasus"));
        assertThat(jumlah("careteker_kursi")).isOne();
    }

    @RepeatedTest(4)
    @DisplayName("RUKUN-POL-117 dua usulan kepengurusan sementara pada saat yang sama untuk satu unit: satu, yang lain ditolak")
    void satuKepengurusan() {
        new KasusCareteker(panggung, kelurahan).sampaiMenjabat(hari, KasusCareteker.pns(hari), kelurahan.rtA);
        String lain = panggung.petugasKedua(kelurahan);
        Map<String, String> unit = Map.of("unit", kelurahan.rtA);
        List<Throwable> gagal = serempak(
                () -> panggung.sebagai(kelurahan.akun("petugas")).mulai("kepengurusan-sementara-careteker", unit),
                () -> panggung.sebagai(lain).mulai("kepengurusan-sementara-careteker", unit));

        assertThat(gagal).singleElement().satisfies(g -> assertThat(g).hasMessageContaining("sedang diusulkan dalam kasus"));
        assertThat(jumlah("careteker_kepengurusan")).isOne();
    }

    @Test
    @DisplayName("PS8-1.8 Careteker yang bukan PNS lagi berhenti pada hari terakhirnya, dan penunjukan baru terbuka sekali")
    void berakhir() {
        new KasusCareteker(panggung, kelurahan).sampaiMenjabat(hari, KasusCareteker.pns(hari), kelurahan.rtA);
        String pemegang = jabatan.pengurus(kelurahan.rtA, hari).stream().filter(p -> p.sifat() == SifatJabatan.CARETEKER)
                .map(PemegangJabatan::id).findFirst().orElseThrow();
        panggung.sebagai(kelurahan.akun("lurah")).mulai("pengakhiran-careteker", Map.of("careteker", pemegang, "sebab", "BUKAN_PNS",
                "hariTerakhir", hari, "uraian", "Dipindahkan ke kantor lain."));

        assertThat(jabatan.pemegangKursi(kelurahan.rtA, hari)).map(PemegangJabatan::id).contains(pemegang);
        assertThat(jabatan.pemegangKursi(kelurahan.rtA, hari.plusDays(1))).isEmpty();
        assertThat(sql.queryForObject("""
                select count(*) from careteker_kursi c join kasus k on k.id = c.kasus_id
                where c.unit_id = ? and k.status = 'BERJALAN'""", Integer.class, kelurahan.rtA)).isOne();
    }

    private Integer jumlah(String tabel) {
        return sql.queryForObject("select count(*) from " + tabel + " where unit_id = ?", Integer.class, kelurahan.rtA);
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
