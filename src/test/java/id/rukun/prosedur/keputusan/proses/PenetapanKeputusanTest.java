package id.rukun.prosedur.keputusan.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.prosedur.keputusan.register.KeputusanLurah;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Ditolak;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiAplikasi;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P-14 as a merger calls it; the merged RT would have exactly 80 KK. */
@UjiAplikasi
class PenetapanKeputusanTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private KeputusanService keputusan;

    private KelurahanUji kelurahan;
    private Jalan jalan;
    private LocalDate hariIni;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(40).kkB(40));
        hariIni = jam.hariIni();
        jalan = new Jalan(panggung, kelurahan, hariIni);
    }

    @Test
    @DisplayName("rancangan yang dikembalikan Lurah atau Camat kembali ke petugas, sampai akhirnya ditetapkan")
    void dikembalikan() {
        jalan.sampaiMufakat().rancangan().tinjau("PERBAIKI");
        petugasMelengkapi();
        jalan.rancangan().tinjau().camatMenjawab("KEMBALIKAN");
        petugasMelengkapi();
        jalan.rancangan().tinjau().camatMenjawab("TOLAK").tindakLanjut("REVISI");
        petugasMelengkapi();
        jalan.rancangan().tinjau().camatSetuju().tandatangani();

        panggung.pastikanSelesai(jalan.nomor(), "DITETAPKAN");
    }

    @Test
    @DisplayName("pengembalian tanpa alasan yang cukup ditolak")
    void alasanTerlaluPendek() {
        jalan.sampaiMufakat().rancangan();

        Ditolak.dengan("ISIAN_TIDAK_SAH", () -> tinjau(Map.of("putusan", "PERBAIKI")));
        Ditolak.dengan("ALASAN_TERLALU_PENDEK", () -> tinjau(Map.of("putusan", "PERBAIKI", "alasan", "Salah.")));
    }

    @Test
    @DisplayName("penggabungan “dapat” ditetapkan: Lurah menolaknya dengan alasan, juga bila semua syarat terpenuhi")
    void ditolakLurahDenganAlasan() {
        jalan.sampaiMufakat().rancangan();
        Ditolak.dengan("ISIAN_TIDAK_SAH", () -> tinjau(Map.of("putusan", "TOLAK")));
        Ditolak.dengan("ALASAN_TERLALU_PENDEK", () -> tinjau(Map.of("putusan", "TOLAK", "alasan", "Tidak.")));

        jalan.tinjau("TOLAK");

        panggung.pastikanSelesai(jalan.nomor(), "DITOLAK_LURAH");
        assertThat(panggung.berkas(jalan.nomor(), JenisEntri.PUTUSAN)).anySatisfy(putusan -> {
            assertThat(putusan.path("aturan").asText()).isEqualTo("RUKUN-POL-50");
            assertThat(putusan.path("pesan").asText()).contains("“dapat”", "Pasal 9 ayat (1), Pasal 10 ayat (1)");
        });
    }

    @Test
    @DisplayName("Lurah menolak dengan syarat yang tidak terpenuhi; kasus berakhir DITOLAK_LURAH")
    void ditolakLurah() {
        jalan.sampaiMufakat().rancangan();

        satuKkPindah();
        jalan.tinjau("TOLAK");

        panggung.pastikanSelesai(jalan.nomor(), "DITOLAK_LURAH");
        assertThat(panggung.kodeGagal(jalan.nomor())).containsExactly("HASIL_DI_LUAR_BATAS");
        assertThat(ditetapkan()).isEmpty();
    }

    @Test
    @DisplayName("Camat menolak dan Lurah tidak merevisi: kasus berakhir DITOLAK_CAMAT")
    void ditolakCamat() {
        jalan.sampaiCamat().camatMenjawab("TOLAK").tindakLanjut("AKHIRI");

        panggung.pastikanSelesai(jalan.nomor(), "DITOLAK_CAMAT");
        assertThat(ditetapkan()).isEmpty();
    }

    @Test
    @DisplayName("EX-050 tanpa persetujuan Camat tidak seorang pun mendapat tugas menandatangani Keputusan")
    void tanpaPersetujuan() {
        jalan.sampaiCamat();

        assertThat(jalan.pejabat("lurah").namaTugas(jalan.nomor())).isEmpty();
        assertThat(jalan.pejabat("petugas").namaTugas(jalan.nomor())).isEmpty();
        assertThat(jalan.pejabat("camat").namaTugas(jalan.nomor())).containsExactly("BeriPersetujuan");
    }

    @Test
    @DisplayName("EX-060 persetujuan sesudah tanggal Keputusan ditolak")
    void persetujuanSesudahKeputusan() {
        jalan.sampaiCamat().camatSetuju();

        Ditolak.dengan("PERSETUJUAN_SETELAH_KEPUTUSAN", () -> jalan.tandatangani(hariIni.minusDays(2)));
        Ditolak.dengan("TANGGAL_MASA_DEPAN", () -> jalan.tandatangani(hariIni.plusDays(1)));
        assertThat(ditetapkan()).isEmpty();
    }

    @Test
    @DisplayName("EX-061 persetujuan dan Keputusan pada hari yang sama sah")
    void hariYangSama() {
        jalan.sampaiCamat().camatSetuju().tandatangani(hariIni);

        panggung.pastikanSelesai(jalan.nomor(), "DITETAPKAN");
        assertThat(ditetapkan()).get().satisfies(k -> {
            assertThat(k.tanggal()).isEqualTo(hariIni);
            assertThat(k.berlakuSejak()).isEqualTo(hariIni);
            assertThat(k.penandatangan()).isEqualTo("Pejabat " + kelurahan.akun("lurah"));
            assertThat(k.nomor()).startsWith("1 ");
        });
    }

    @Test
    @DisplayName("EX-062 sesudah disetujui isi rancangan berubah: ditolak, diperbaiki, disetujui lagi, ditandatangani")
    void rancanganBerubah() {
        jalan.sampaiCamat().camatSetuju();
        panggung.ubah(e -> kelurahan.kkMasuk(kelurahan.rtA, hariIni));
        String berubah = "Rancangan berubah setelah disetujui Camat (KK RT 001/RW 01: semula 40, menjadi 41; "
                + "KK hasil penggabungan: semula 80, menjadi 81; isi pertimbangan); mintakan persetujuan baru.";
        assertThat(lembarTandaTangan()).contains("Dengan keadaan hari ini: " + berubah);
        Ditolak.dengan("PERSETUJUAN_CAMAT_TIDAK_ADA", jalan::tandatangani).contains(berubah);

        jalan.perbaikiRancangan().rancangan().tinjau().camatSetuju().tandatangani();

        panggung.pastikanSelesai(jalan.nomor(), "DITETAPKAN");
    }

    @Test
    @DisplayName("syarat gagal pada hari penandatanganan: tidak ada nomor, kasus kembali ke pemeriksaan syarat")
    void ditahan() {
        jalan.sampaiCamat().camatSetuju();
        satuKkPindah();
        jalan.tandatangani();

        assertThat(ditetapkan()).isEmpty();
        assertThat(panggung.kodeGagal(jalan.nomor())).contains("HASIL_DI_LUAR_BATAS");
        assertThat(jalan.pejabat("lurah").namaTugas(jalan.nomor())).containsExactly("TinjauSyarat");

        panggung.ubah(e -> kelurahan.kkMasuk(kelurahan.rtB, hariIni));
        jalan.tinjauSyarat("PERIKSA_ULANG").rancangan().tinjau().camatSetuju().tandatangani();
        panggung.pastikanSelesai(jalan.nomor(), "DITETAPKAN");
    }

    @Test
    @DisplayName("RUKUN-POL-70 Keputusan bertanggal kemarin, syaratnya gagal hari ini: ditetapkan, dan menjadi temuan")
    void gagalSesudahTanggalKeputusan() {
        jalan.sampaiCamat().camatSetuju();
        jam.maju(Duration.ofDays(1));
        panggung.ubah(e -> kelurahan.kkKeluar(kelurahan.kepalaA.get(0), hariIni.plusDays(1)));
        jalan.tandatangani(hariIni);

        panggung.pastikanSelesai(jalan.nomor(), "DITETAPKAN");
        assertThat(panggung.kodeGagal(jalan.nomor())).containsExactly("SYARAT_GAGAL_SESUDAH_TANGGAL_KEPUTUSAN");
        assertThat(panggung.berkas(jalan.nomor(), JenisEntri.TEMUAN))
                .filteredOn(t -> t.path("temuan").asText().equals("SYARAT_GAGAL_SESUDAH_TANGGAL_KEPUTUSAN"))
                .singleElement().satisfies(temuan -> assertThat(temuan.path("keterangan").asText()).contains(
                        "bertanggal " + Kalender.tulis(hariIni), "pada " + Kalender.tulis(hariIni.plusDays(1)),
                        "RUKUN-POL-70", "79 KK"));
    }

    @Test
    @DisplayName("syarat gagal sebelum Lurah meneruskan dan Camat menyetujui: keduanya diperingatkan dalam berkas")
    void diperingatkan() {
        jalan.sampaiMufakat().rancangan();
        satuKkPindah();
        jalan.tinjau().camatSetuju();

        assertThat(panggung.kodeGagal(jalan.nomor())).containsExactly("HASIL_DI_LUAR_BATAS", "HASIL_DI_LUAR_BATAS");
        assertThat(panggung.berkas(jalan.nomor(), JenisEntri.PUTUSAN))
                .filteredOn(p -> !p.path("terpenuhi").asBoolean())
                .allMatch(p -> p.path("akibat").asText().equals("PERINGATAN"));
    }

    @Test
    @DisplayName("RUKUN-POL-11 Lurah yang merangkap Pelaksana Tugas Camat tidak menyetujui rancangannya sendiri")
    void lurahMerangkapCamat() {
        panggung.ubah(e -> kelurahan.tunjuk(kelurahan.kecamatan, Jabatan.CAMAT, SifatJabatan.PELAKSANA, "lurah",
                hariIni.minusDays(1)));
        panggung.sinkronkan(kelurahan);
        jalan.sampaiCamat();

        Ditolak.dengan("BENTURAN_KEPENTINGAN", () -> jalan.pejabat("lurah").kirim(jalan.nomor(), "BeriPersetujuan",
                Map.of("jawaban", "SETUJU", "nomor", "12/2026", "tanggal", hariIni)));
    }

    @Test
    @DisplayName("RUKUN-POL-11 Camat yang kemudian menjadi Lurah tidak menandatangani yang disetujuinya sendiri")
    void camatMenjadiLurah() {
        jalan.sampaiCamat().camatSetuju();
        panggung.ubah(e -> kelurahan.gantiLurah("camat", hariIni));
        panggung.sinkronkan(kelurahan);

        Ditolak.dengan("BENTURAN_KEPENTINGAN", () -> jalan.pejabat("camat").kirim(jalan.nomor(), "Tandatangani",
                Map.of("tindakan", "TANDATANGANI", "tanggal", hariIni)));
    }

    private void tinjau(Map<String, Object> isian) {
        jalan.pejabat("lurah").kirim(jalan.nomor(), "TinjauRancangan", isian);
    }

    private void petugasMelengkapi() {
        assertThat(jalan.pejabat("petugas").namaTugas(jalan.nomor())).isEqualTo(List.of("LengkapiRancangan"));
    }

    private String lembarTandaTangan() {
        return jalan.pejabat("lurah").lembar(jalan.pejabat("lurah").tugas(jalan.nomor(), "Tandatangani"));
    }

    private void satuKkPindah() {
        panggung.ubah(e -> kelurahan.kkKeluar(kelurahan.kepalaA.get(0), hariIni));
    }

    private Optional<KeputusanLurah> ditetapkan() {
        return keputusan.keputusan(panggung.kasus(jalan.nomor()).id());
    }
}
