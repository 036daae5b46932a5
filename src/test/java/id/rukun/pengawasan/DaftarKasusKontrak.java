package id.rukun.pengawasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.KasusService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.wilayah.DataUnit;
import id.rukun.wilayah.StatusUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The list of dossiers: everything beneath the reader's office, nothing beside or above it. */
abstract class DaftarKasusKontrak {

    @Autowired private Panggung panggung;
    @Autowired private KasusService kasusService;
    @Autowired private JamRukun jam;
    @LocalServerPort private int port;

    @Test
    @DisplayName("daftar memuat kasus RT, RW, dan Kecamatan di bawah kantor pembaca, juga RT yang sudah tidak ada")
    void sampaiRt() {
        KelurahanUji kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(1).kkB(1));
        KelurahanUji lain = panggung.kelurahan(new RencanaKelurahan().kkA(1).kkB(1));
        String rt = kasus(kelurahan.rtA);
        String rw = kasus(kelurahan.rwB);
        String dihapus = kasus(kelurahan.rtKosong);
        panggung.ubah(e -> new DataUnit(e).akhiri(kelurahan.rtKosong, StatusUnit.DIHAPUS,
                jam.hariIni().minusDays(2)));
        String kecamatan = kasus(kelurahan.kecamatan);

        assertThat(daftar("pengawas.dki")).contains(rt, rw, dihapus, kecamatan);
        assertThat(daftar(kelurahan.akun("camat"))).contains(rt, rw, dihapus, kecamatan);
        assertThat(daftar(kelurahan.akun("lurah"))).contains(rt, rw, dihapus).doesNotContain(kecamatan);
        assertThat(daftar(lain.akun("camat"))).doesNotContain(rt, rw, dihapus, kecamatan);
        assertThat(daftar("pengawas.bukittinggi")).doesNotContain(rt, rw, dihapus, kecamatan);
    }

    private String kasus(String unitId) {
        return kasusService.buka("uji", "Uji daftar kasus", "dki", unitId, "uji").nomor();
    }

    private String daftar(String akun) {
        return new Klien(port, akun).ambil("/api/rukun/berkas").berhasil().isi();
    }
}
