package id.rukun.pengawasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.wilayah.DataUnit;
import id.rukun.wilayah.StatusUnit;
import id.rukun.wilayah.WilayahService;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The list of dossiers: everything beneath the reader's office, nothing beside or above it. */
abstract class DaftarKasusKontrak {

    @Autowired private Panggung panggung;
    @Autowired private KasusService kasusService;
    @Autowired private KasusWilayah kasusWilayah;
    @Autowired private WilayahService wilayah;
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

        // The province's first page is full of other tests' cases.
        assertThat(List.of(rt, rw, dihapus, kecamatan))
                .allSatisfy(kasus -> assertThat(nomor(cari("pengawas.dki", "nomor=" + kasus))).containsExactly(kasus));
        assertThat(daftar(kelurahan.akun("camat"))).contains(rt, rw, dihapus, kecamatan);
        assertThat(daftar(kelurahan.akun("lurah"))).contains(rt, rw, dihapus).doesNotContain(kecamatan);
        assertThat(daftar(lain.akun("camat"))).doesNotContain(rt, rw, dihapus, kecamatan);
        assertThat(daftar("pengawas.bukittinggi")).doesNotContain(rt, rw, dihapus, kecamatan);
    }

    @Test
    @DisplayName("semua kasus terlihat, halaman demi halaman; halaman yang tidak ada adalah yang terakhir")
    void berhalaman() {
        KelurahanUji kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(1).kkB(1));
        List<String> semua = IntStream.range(0, KasusWilayah.PER_HALAMAN + 9).mapToObj(i -> kasus(kelurahan.rtA))
                .toList();
        String lurah = kelurahan.akun("lurah");

        assertThat(nomor(daftar(lurah))).hasSize(KasusWilayah.PER_HALAMAN)
                .isEqualTo(terbalik(semua).subList(0, KasusWilayah.PER_HALAMAN));
        assertThat(daftar(lurah)).contains("Kasus 1 sampai 50 dari 59.", "Halaman 1 dari 2", "Halaman berikutnya");
        assertThat(nomor(cari(lurah, "halaman=2"))).isEqualTo(terbalik(semua).subList(KasusWilayah.PER_HALAMAN, 59));
        assertThat(cari(lurah, "halaman=99")).contains("Kasus 51 sampai 59 dari 59.", "Halaman sebelumnya");
        assertThat(cari(lurah, "halaman=-1")).contains("Kasus 1 sampai 50 dari 59.");
        assertThat(cari(lurah, "halaman=2&wilayah=RT+1%2FRW+1")).contains("Kasus 51 sampai 59 dari 59.",
                "wilayah=RT%201/RW%201");
    }

    @Test
    @DisplayName("dicari menurut nomor, wilayah, tahun, keadaan, dan prosedur; yang diketik hanya teks")
    void dicari() {
        KelurahanUji kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(1).kkB(1));
        String rtA = kasus(kelurahan.rtA);
        String rtB = kasus(kelurahan.rtB);
        String rwB = kasus(kelurahan.rwB);
        String selesai = kasusService.buka("uji-lain", "Uji lain", "dki", kelurahan.id, "uji").nomor();
        kasusService.selesai(panggung.kasus(selesai).id(), "UJI_SELESAI");
        String camat = kelurahan.akun("camat");
        String tahun = rtA.substring(0, 4);

        assertThat(nomor(cari(camat, "nomor=" + rtA.substring(2)))).containsExactly(rtA);
        assertThat(nomor(cari(camat, "wilayah=rw+2"))).containsExactly(rwB, rtB);
        assertThat(nomor(cari(camat, "wilayah=RT+001/RW+02"))).containsExactly(rtB);
        assertThat(nomor(cari(camat, "wilayah=kelurahan+uji+rt.001+rw.01"))).containsExactly(rtA);
        assertThat(nomor(cari(camat, "tahun=" + tahun))).containsExactly(selesai, rwB, rtB, rtA);
        assertThat(nomor(cari(camat, "keadaan=BERJALAN"))).containsExactly(rwB, rtB, rtA);
        assertThat(nomor(cari(camat, "keadaan=SELESAI"))).containsExactly(selesai);
        assertThat(nomor(cari(camat, "keadaan=UJI_SELESAI&prosedur=uji-lain"))).containsExactly(selesai);
        assertThat(nomor(cari(camat, "prosedur=uji&wilayah=rw+01"))).containsExactly(rtA);
        assertThat(nomor(cari("pengawas.dki", "nomor=" + rtA))).containsExactly(rtA);
        assertThat(nomor(cari("pengawas.dki", "nomor=" + rtA + "&wilayah=rt+1"))).containsExactly(rtA);
        assertThat(nomor(cari("pengawas.bukittinggi", "nomor=" + rtA))).isEmpty();
        for (String lain : List.of("tahun=20_6", "tahun=x", "nomor=%25", "wilayah=r%5F", "wilayah=%27",
                "tahun=" + tahun.substring(0, 3))) {
            assertThat(cari(camat, lain)).as(lain).contains("Tidak ada kasus yang cocok.");
        }
    }

    @Test
    @DisplayName("dua pertanyaan berturut-turut pada sambungan yang sama tidak saling menjawab")
    void satuSambungan() {
        KelurahanUji kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(1).kkB(1));
        List.of(kelurahan.rtA, kelurahan.rwB, kelurahan.kecamatan).forEach(this::kasus);
        CariKasus semua = new CariKasus("", "", "", "", "");

        panggung.ubah(e -> assertThat(Stream.of(kelurahan.rwA, kelurahan.id, kelurahan.kecamatan, kelurahan.rtB)
                .map(unit -> kasusWilayah.cari(List.of(unit), semua, 1).jumlah())).containsExactly(1, 2, 3, 0));
    }

    @Test
    @DisplayName("kursi pada satu pemerintahan tidak menyembunyikan kursi pada yang lain")
    void kursiDiDuaPemerintahan() {
        KelurahanUji kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(1).kkB(1));
        String nomor = kasus(kelurahan.rtA);
        String lain = wilayah.semuaPemerintah().stream().filter(p -> p.tenant().equals("bukittinggi")).findFirst()
                .orElseThrow().id();

        assertThat(kasusWilayah.cari(List.of(lain, kelurahan.rwA), new CariKasus(nomor, "", "", "", ""), 1).kasus())
                .extracting(Kasus::nomor).containsExactly(nomor);
    }

    private static List<String> nomor(String halaman) {
        return Pattern.compile("berkas/(\\d{4}-\\d{6,})\"").matcher(halaman).results().map(r -> r.group(1)).toList();
    }

    private static List<String> terbalik(List<String> nomor) {
        return nomor.stream().sorted(Comparator.reverseOrder()).toList();
    }

    private String cari(String akun, String pertanyaan) {
        return new Klien(port, akun).ambil("/api/rukun/berkas?" + pertanyaan).berhasil().isi();
    }

    String kasus(String unitId) {
        return kasusService.buka("uji", "Uji daftar kasus", "dki", unitId, "uji").nomor();
    }

    private String daftar(String akun) {
        return new Klien(port, akun).ambil("/api/rukun/berkas").berhasil().isi();
    }
}
