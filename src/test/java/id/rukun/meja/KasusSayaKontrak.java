package id.rukun.meja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.berkas.BerkasService;
import id.rukun.berkas.KasusService;
import id.rukun.berkas.Pembacaan;
import id.rukun.penduduk.PendudukService;
import id.rukun.pengawasan.ekspor.CatatanEkspor;
import id.rukun.pengawasan.ekspor.EksporService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Klien.JawabanRest;
import id.rukun.uji.Panggung;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where one's cases are, over HTTP. */
abstract class KasusSayaKontrak {

    private static final String ALAMAT = "/camunda/api/rukun/kasus-saya";

    @Autowired private EksporService ekspor;
    @Autowired private Panggung panggung;
    @Autowired private KasusService kasusService;
    @Autowired private BerkasService berkas;
    @Autowired private PendudukService penduduk;
    @Autowired private JamRukun jam;
    @LocalServerPort private int port;

    private KelurahanUji kelurahan;
    private Jalan jalan;
    private String nomor;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        jalan = new Jalan(panggung, kelurahan, jam.hariIni()).mulai().pilihRt();
        nomor = jalan.nomor();
    }

    @Test
    @DisplayName("kantor pemegang tugas membaca tahap kasusnya: siapa memegangnya, sejak dan sampai kapan, dengan tautan")
    void tahap() {
        JsonNode kasus = satu("rw01");
        JsonNode tahap = StreamSupport.stream(kasus.path("tahap").spliterator(), false)
                .filter(t -> t.path("kantor").asText().equals("Ketua RW 01")).findFirst().orElseThrow();

        assertThat(kasus.path("keadaan").asText()).isEqualTo("Berjalan");
        assertThat(kasus.path("dibuka").asText()).isEqualTo(Kalender.tulis(jam.hariIni()));
        assertThat(tahap.path("sejak").asText()).isEqualTo(Kalender.tulis(jam.hariIni()));
        assertThat(tahap.path("sampai").asText()).endsWith(" hari lagi");
        assertThat(tahap.path("terlambat").asBoolean()).isFalse();
        assertThat(tahap.path("tugas").asText())
                .isEqualTo(panggung.sebagai(kelurahan.akun("rw01")).tugas(nomor, "UndangPeserta").getId());
        assertThat(daftar(new Klien(port, kelurahan.akun("rw01")), "/api/rukun/kasus-saya").path("kasus").get(0))
                .isEqualTo(kasus);
    }

    @Test
    @DisplayName("berkas ditautkan hanya bagi kantor yang memutus; RW melihat jalan kasusnya tanpa nama orang")
    void berkas() {
        assertThat(satu("lurah").path("berkas").asText()).isEqualTo("/camunda/api/rukun/berkas/" + nomor);
        assertThat(satu("lurah").path("tahap").get(0).path("tugas").isNull()).isTrue();
        assertThat(satu("rw01").path("berkas").isNull()).isTrue();
        assertThat(satu("rw01").toString()).doesNotContain(kelurahan.akun("rw01"), kelurahan.orang("rw01"));
    }

    @Test
    @DisplayName("kantor lain, Kelurahan lain, dan pemerintah lain tidak melihatnya")
    void bukanMiliknya() {
        KelurahanUji lain = panggung.kelurahan();
        String tetangga = kasusService.buka("uji", "Uji kasus RT lain", "dki", kelurahan.rtB, "uji").nomor();

        assertThat(cari(kelurahan.akun("rt01"), "nomor=" + tetangga).path("kasus")).isEmpty();
        assertThat(cari(kelurahan.akun("rt02"), "nomor=" + tetangga).path("kasus")).hasSize(1);
        assertThat(cari(kelurahan.akun("rw02"), "nomor=" + tetangga).path("kasus")).hasSize(1);
        assertThat(cari(lain.akun("lurah"), "nomor=" + nomor).path("kasus")).isEmpty();
        assertThat(cari(lain.akun("rw01"), "nomor=" + nomor).path("kasus")).isEmpty();
        assertThat(cari("pengawas.bukittinggi", "nomor=" + nomor).path("kasus")).isEmpty();
        assertThat(cari("pengawas.dki", "nomor=" + nomor).path("kasus")).hasSize(1);
    }

    @Test
    @DisplayName("yang sudah selesai tetap ditemukan, menurut nomor, wilayah, tahun, keadaan, dan prosedur")
    void selesai() {
        String lama = kasusService.buka("uji-lain", "Uji selesai", "dki", kelurahan.rtA, "uji").nomor();
        kasusService.selesai(panggung.kasus(lama).id(), "UJI_SELESAI");
        String lurah = kelurahan.akun("lurah");
        JsonNode kasus = cari(lurah, "keadaan=SELESAI").path("kasus");

        assertThat(kasus.findValuesAsText("nomor")).containsExactly(lama);
        assertThat(kasus.get(0).path("keadaan").asText()).isEqualTo("Uji selesai");
        assertThat(kasus.get(0).path("selesai").asText()).isEqualTo(Kalender.tulis(jam.hariIni()));
        assertThat(kasus.get(0).path("tahap")).isEmpty();
        assertThat(cari(lurah, "prosedur=uji-lain&wilayah=rt+1%2Frw+1").path("kasus").findValuesAsText("nomor")).containsExactly(lama);
        assertThat(cari(lurah, "prosedur=uji-lain&tahun=" + lama.substring(0, 4)).path("jumlah").asInt()).isEqualTo(1);
        assertThat(cari(lurah, "prosedur=uji-lain&wilayah=rw+2").path("jumlah").asInt()).isZero();
        assertThat(cari(lurah, "tahun=1999").path("jumlah").asInt()).isZero();
        assertThat(cari(lurah, "keadaan=BERJALAN").path("kasus").findValuesAsText("nomor")).containsExactly(nomor);
    }

    @Test
    @DisplayName("ditemukan menurut masa dibukanya; yang bukan tanggal ditolak dengan kalimat")
    void masa() {
        String lurah = kelurahan.akun("lurah");
        String hariIni = jam.hariIni().toString();
        String kemarin = jam.hariIni().minusDays(1).toString();

        assertThat(cari(lurah, "dari=" + hariIni + "&sampai=" + hariIni).path("jumlah").asInt()).isEqualTo(1);
        assertThat(cari(lurah, "sampai=" + kemarin).path("jumlah").asInt()).isZero();
        assertThat(cari(lurah, "dari=" + jam.hariIni().plusDays(1)).path("jumlah").asInt()).isZero();
        JawabanRest salah = new Klien(port, lurah).ambil("/api/rukun/kasus-saya?dari=kemarin");
        assertThat(salah.status()).isEqualTo(400);
        assertThat(salah.isi()).contains("tidak terbaca sebagai tanggal");
    }

    @Test
    @DisplayName("menurut orang hanya ditemukan pembaca berkas: yang disebut isian dan yang bertindak; pencariannya dicatat")
    void menurutOrang() {
        jalan.rapat("rw01", kelurahan.kepalaA);
        String disebut = "orang=" + penduduk.cari(kelurahan.kepalaA.get(16)).orElseThrow().nama().replace(" ", "+");
        String bertindak = "orang=PEJABAT+" + kelurahan.akun("petugas");

        assertThat(cari(kelurahan.akun("camat"), disebut).path("kasus").findValuesAsText("nomor")).contains(nomor);
        assertThat(cari(kelurahan.akun("petugas"), bertindak).path("kasus").findValuesAsText("nomor")).contains(nomor);
        assertThat(cari("pengawas.dki", bertindak).path("kasus").findValuesAsText("nomor")).contains(nomor);
        assertThat(berkas.pembacaan(panggung.kasus(nomor).id())).filteredOn(p -> p.alasan().contains("nama orang"))
                .extracting(Pembacaan::pembaca)
                .containsExactlyInAnyOrder(kelurahan.akun("camat"), kelurahan.akun("petugas"), "pengawas.dki");
        assertThat(cari(kelurahan.akun("rw01"), bertindak).path("jumlah").asInt()).isZero();
        assertThat(cari(kelurahan.akun("rt01"), bertindak).path("jumlah").asInt()).isZero();
        assertThat(cari(panggung.kelurahan().akun("lurah"), bertindak).path("jumlah").asInt()).isZero();
        assertThat(cari("pengawas.bukittinggi", bertindak).path("jumlah").asInt()).isZero();
        assertThat(cari(kelurahan.akun("lurah"), "orang=%25%25%25").path("jumlah").asInt()).isZero();
        assertThat(new Klien(port, kelurahan.akun("lurah")).ambil("/api/rukun/kasus-saya?orang=a").status()).isEqualTo(400);
        assertThat(ekspor.milik(kelurahan.akun("petugas"))).extracting(CatatanEkspor::daftar, CatatanEkspor::wilayah,
                CatatanEkspor::jumlah).containsExactly(tuple("cari-orang", "nama: PEJABAT " + kelurahan.akun("petugas"), 1));
        assertThat(ekspor.milik(kelurahan.akun("lurah"))).extracting(CatatanEkspor::wilayah, CatatanEkspor::jumlah)
                .containsExactly(tuple("nama: %%%", 0), tuple("nama: a; tidak dijawab: nama terlalu umum", 0));
    }

    @Test
    @DisplayName("halamannya: saringan, kasus dengan tahapnya, teks orang hanya teks; orang dicari hanya oleh pembaca berkas")
    void halaman() {
        Klien lurah = Klien.diTasklist(port, kelurahan.akun("lurah"));
        String isi = lurah.ambil("/camunda/api/rukun/kasus?nomor=" + nomor).berhasil().isi();

        assertThat(isi).contains("/camunda/api/rukun/kasus/" + nomor, "Undang peserta", "Ketua RW 01", "name=\"orang\"");
        assertThat(lurah.ambil("/camunda/api/rukun/kasus/" + nomor).berhasil().isi()).contains("Undang peserta");
        assertThat(lurah.ambil("/camunda/api/rukun/keputusan").berhasil().isi()).contains("Belum ada Keputusan");
        assertThat(lurah.ambil("/camunda/api/rukun/wilayah/" + kelurahan.rwA).berhasil().isi()).contains("Ketua RW 01");
        assertThat(lurah.ambil("/camunda/api/rukun/kasus?nomor=%22%3E%3Cb%3E").berhasil().isi())
                .contains("Tidak ada kasus yang cocok.").doesNotContain("<b>");
        assertThat(lurah.ambil("/camunda/api/rukun/kasus?orang=a").berhasil().isi()).contains("Tulis paling sedikit 3 huruf");
        assertThat(lurah.ambil("/camunda/api/rukun/kasus?dari=kemarin").berhasil().isi()).contains("tidak terbaca sebagai tanggal")
                .doesNotContain("/camunda/api/rukun/kasus/" + nomor, "Tidak ada kasus yang cocok");
        assertThat(lurah.ambil("/camunda/api/rukun/wilayah/" + kelurahan.rwA + "?pada=kemarin").berhasil().isi())
                .contains("tidak terbaca sebagai tanggal", "Ketua RW 01");
        assertThat(lurah.ambil("/camunda/api/rukun/wilayah/tidak-ada").isi())
                .contains("Tidak dapat ditampilkan", "viewport", "Kembali ke halaman kerja");
        assertThat(Klien.diTasklist(port, kelurahan.akun("rw01")).ambil("/camunda/api/rukun/kasus").berhasil().isi())
                .contains("/camunda/api/rukun/kasus/" + nomor, "Buka tugasnya").doesNotContain("name=\"orang\"");
    }

    @Test
    @DisplayName("yang belum masuk dan yang tidak memegang kantor ditolak")
    void ditolak() {
        assertThat(new Klien(port, null).ambil(ALAMAT).status()).isIn(401, 403);
        assertThat(new Klien(port, null).ambil("/api/rukun/kasus-saya").status()).isEqualTo(401);
        assertThat(new Klien(port, "operator.dki").ambil("/api/rukun/kasus-saya").status()).isEqualTo(403);
    }

    private JsonNode satu(String peran) {
        JsonNode kasus = daftar(Klien.diTasklist(port, kelurahan.akun(peran)), ALAMAT + "?nomor=" + nomor).path("kasus");
        assertThat(kasus.findValuesAsText("nomor")).containsExactly(nomor);
        return kasus.get(0);
    }

    private JsonNode cari(String akun, String pertanyaan) {
        return daftar(new Klien(port, akun), "/api/rukun/kasus-saya?" + pertanyaan);
    }

    private static JsonNode daftar(Klien siapa, String jalur) {
        return siapa.ambil(jalur).berhasil().json();
    }
}
