package id.rukun.prosedur.pencatatan.proses.penghapusan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rukun.impor.ImporDitolakException;
import id.rukun.impor.ImporService;
import id.rukun.impor.Kemajuan;
import id.rukun.impor.LingkupImpor;
import id.rukun.impor.PermintaanImpor;
import id.rukun.impor.TahapImpor;
import id.rukun.impor.tabel.BerkasImpor;
import id.rukun.penduduk.Penduduk;
import id.rukun.prosedur.pencatatan.proses.KasusPencatatan;
import id.rukun.uji.UjiPostgres;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UjiPostgres
class PenghapusanDataIT extends PenghapusanDataKontrak {

    @Autowired private ImporService impor;

    /** Not on H2: there an import holds the catalogue until its end, so that who needs a number from a sequence may be refused. */
    @Test
    @DisplayName("impor yang sudah mencocokkan orangnya ketika datanya dihapus tidak menulis apa pun")
    void selagiDiimpor() {
        String nik = "99010203029" + String.format("%05d", 90000 + NOMOR.incrementAndGet());
        Map<String, Object> isian = dengan(kasus().baru(nik, nomorBaru(), kelurahan.rtA), Map.of("nama", "Diimpor Lagi"));
        kasus().tercatat(isian);
        String orang = penduduk.denganNik(nik).map(Penduduk::id).orElseThrow();
        kasus().tercatat(kasus().tentang("PINDAH_KELUAR", orang, Map.of("sekeluarga", true)));
        KasusPencatatan hapus = diminta(orang);
        String kode = "31.71.99." + (9000 + NOMOR.incrementAndGet());
        kodeWilayah(kode);
        byte[] berkas = ("kelurahan;rw;rt;nomor_kk;nik;nama;jenis_kelamin;tanggal_lahir;hubungan;sejak\n" + kode + ";1;1;" + nomorBaru() + ";" + nik
                + ";Diimpor Lagi;P;1990-02-03;Kepala Keluarga;" + hari).getBytes(StandardCharsets.UTF_8);
        PermintaanImpor permintaan = new PermintaanImpor("penduduk", BerkasImpor.dari("lagi.csv", berkas),
                new LingkupImpor("dki", kode, "Kelurahan uji"), null, null);
        assertThat(impor.periksa(permintaan, Kemajuan.DIAM)).satisfies(hasil -> assertThat(hasil.berubah()).as(hasil.kesalahan().toString()).isOne());

        assertThatThrownBy(() -> impor.terapkan(permintaan, (tahap, baris, dari) -> {
            if (tahap == TahapImpor.DITULIS) {
                CompletableFuture.runAsync(() -> hapus.hapus("lurah")).join();
            }
        })).isInstanceOf(ImporDitolakException.class).hasMessageContaining("dihapus atas permintaan");
        assertThat(sql.queryForObject("select count(*) from domisili where penduduk_id = ? and kunci_terbuka is not null", Integer.class, orang)).isZero();
        assertThat(impor.terapkan(permintaan, Kemajuan.DIAM)).as("again, and he is somebody new").satisfies(hasil -> assertThat(hasil.baru()).isOne());
        assertThat(penduduk.denganNik(nik)).map(Penduduk::id).isPresent().isNotEqualTo(Optional.of(orang));
    }

    /** The Kelurahan of the test gets a code as real ones have. */
    private void kodeWilayah(String kode) {
        String lama = sql.queryForObject("select kode from atribut_unit where kunci_terbuka = ?", String.class, kelurahan.id);
        sql.update("update atribut_unit set kode = replace(kode, ?, ?), kode_terbuka = replace(kode_terbuka, ?, ?) where kode = ? or kode like ?",
                lama, kode, lama, kode, lama, lama + ".%");
    }
}
