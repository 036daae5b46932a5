package id.rukun.pengawasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.watch.DaftarLewat;
import id.rukun.engine.watch.Lingkup;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiPostgres;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** On PostgreSQL. */
@UjiPostgres
class DaftarKasusIT extends DaftarKasusKontrak {

    /** More than one question to PostgreSQL can have values. */
    private static final int BANYAK = 70_000;

    @Autowired private Panggung panggung;
    @Autowired private KasusWilayah kasusWilayah;
    @Autowired private DaftarLewat lewat;
    @Autowired private JdbcTemplate sql;
    @Autowired private PlatformTransactionManager pengelola;

    @Test
    @DisplayName("kata yang cocok dengan semua unit sebuah provinsi, misalnya “rt”, tetap dijawab")
    void semuaUnit() {
        KelurahanUji kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(1).kkB(1));
        String nomor = kasus(kelurahan.rtA);
        CariKasus rt = new CariKasus("", "rt", "", "", "");
        CariKasus seseorang = new CariKasus("", "rt", "", "", "", "", "", "tidak seorang pun");

        new TransactionTemplate(pengelola).executeWithoutResult(status -> {
            status.setRollbackOnly();
            tambahRt(kelurahan.rwA);
            Lingkup lingkup = kasusWilayah.lingkup(List.of(kelurahan.kecamatan), rt);
            assertThat(lingkup.unit()).hasSizeGreaterThan(BANYAK);
            assertThat(lewat.jumlah(lingkup, 10)).isZero();
            assertThat(kasusWilayah.cari(List.of(kelurahan.kecamatan), rt, 1).kasus()).extracting(Kasus::nomor)
                    .containsExactly(nomor);
            assertThat(kasusWilayah.cari(List.of(kelurahan.kecamatan), seseorang, 1).kasus()).isEmpty();
        });
    }

    private void tambahRt(String rw) {
        sql.update("""
                insert into unit (id, jenis, tenant, status, pengecualian, mulai, versi)
                select 'banyak-' || n, 'RT', 'dki', 'AKTIF', '', date '2016-01-01', 0 from generate_series(1, ?) n""", BANYAK);
        sql.update("""
                insert into atribut_unit (id, unit_id, kode, nomor, induk_id, mulai, dicatat_pada, versi)
                select 'banyak-' || n, 'banyak-' || n, 'banyak-' || n, '001', ?, date '2016-01-01', now(), 0
                from generate_series(1, ?) n""", rw, BANYAK);
        sql.execute("analyze unit");
        sql.execute("analyze atribut_unit");
    }
}
