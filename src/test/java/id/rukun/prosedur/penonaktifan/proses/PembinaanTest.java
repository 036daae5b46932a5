package id.rukun.prosedur.penonaktifan.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.engine.replay.PengembalianKasus;
import id.rukun.engine.replay.PengirimUlang;
import id.rukun.engine.replay.PengirimUlang.HasilKirim;
import id.rukun.isian.arsip.Kiriman;
import id.rukun.isian.arsip.RiwayatIsian;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.prosedur.keputusan.PemohonKeputusan;
import id.rukun.prosedur.keputusan.PerkaraKeputusan;
import id.rukun.prosedur.penonaktifan.JalurPenonaktifan;
import id.rukun.prosedur.penonaktifan.PenonaktifanService;
import id.rukun.prosedur.penonaktifan.Teguran;
import id.rukun.prosedur.penonaktifan.TeguranService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.TindakanUji;
import id.rukun.uji.UjiAplikasi;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P-31 and P-33: who is heard and warned, what a correction takes back of it, and how a warning reaches who is not met. */
@UjiAplikasi
class PembinaanTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private PemberitahuanService pemberitahuan;
    @Autowired private DokumenService dokumen;
    @Autowired private RiwayatIsian riwayat;
    @Autowired private PengembalianKasus pengembalian;
    @Autowired private PengirimUlang pengirim;
    @Autowired private PenonaktifanService penonaktifan;
    @Autowired private TeguranService teguran;
    @Autowired private List<PemohonKeputusan> pemohon;

    private KelurahanUji kelurahan;
    private PerkaraLurah perkara;
    private LocalDate hari;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        perkara = new PerkaraLurah(panggung, kelurahan, jam);
        hari = jam.hariIni();
    }

    @Test
    @DisplayName("RUKUN-POL-137 yang tidak ditemui: diantar dua hari, lalu temuan; suratnya ditempel dan tiga hari kemudian dianggap sampai")
    void tidakDitemui() {
        perkara.sampaiTeguranTertulis("rt01");
        Map<String, Object> belum = Map.of("hasil", "BELUM", "keterangan", "Rumahnya kosong.");
        Map<String, Object> ditempel = perkara.diterima();
        ditempel.put("hasil", "DITEMPEL");
        Map<String, Object> dititipkan = perkara.diterima();
        dititipkan.put("hasil", "DITITIPKAN");
        Ditolak.dengan("PENYAMPAIAN_PENGGANTI_TERLALU_AWAL", () -> perkara.sampaikan(ditempel)).contains("pada 2 hari", "tercatat 0 hari");
        perkara.sampaikan(belum).sampaikan(belum);
        Ditolak.dengan("PENYAMPAIAN_PENGGANTI_TERLALU_AWAL", () -> perkara.sampaikan(dititipkan)).contains("tercatat 1 hari");
        assertThat(temuan()).isEmpty();
        jam.maju(Duration.ofDays(1));
        perkara.sampaikan(belum);
        assertThat(temuan()).containsExactly("TEGURAN_TIDAK_SAMPAI");
        assertThat(penerima()).contains("lurah-" + kelurahan.id);
        ditempel.put("tanggal", jam.hariIni());
        perkara.sampaikan(ditempel).lanjut();
        assertThat(perkara.pejabat("lurah").namaTugas(perkara.nomor())).as("belum dianggap sampai").isEmpty();
        jam.maju(Duration.ofDays(3));
        perkara.lanjut();
        assertThat(perkara.pejabat("lurah").namaTugas(perkara.nomor())).containsExactly("PutuskanPerkara");
    }

    @Test
    @DisplayName("RUKUN-POL-137 antaran yang dibatalkan tidak dihitung: suratnya belum boleh dititipkan")
    void antaranDibatalkan() {
        perkara.sampaiTeguranTertulis("rt01");
        Map<String, Object> belum = Map.of("hasil", "BELUM", "keterangan", "Rumahnya kosong.");
        perkara.sampaikan(belum);
        jam.maju(Duration.ofDays(1));
        perkara.sampaikan(belum);
        assertThat(teguran.percobaan(id())).isEqualTo(2);
        Kasus kasus = panggung.kasus(perkara.nomor());
        Kiriman kedua = riwayat.semua(kasus.id()).stream().filter(k -> k.formulir().equals("penonaktifan-penyerahan"))
                .reduce((lama, baru) -> baru).orElseThrow();
        panggung.ubah(e -> pengembalian.kembalikan(kasus, kedua, "uji", k -> !k.id().equals(kedua.id())));
        ulangi(kasus);
        Map<String, Object> dititipkan = perkara.diterima();
        dititipkan.put("hasil", "DITITIPKAN");
        Ditolak.dengan("PENYAMPAIAN_PENGGANTI_TERLALU_AWAL", () -> perkara.sampaikan(dititipkan)).contains("tercatat 1 hari");
    }

    @Test
    @DisplayName("Pasal 36 ayat (4) tidak membatasi banyaknya: teguran lisan kedua, lalu tertulis; Keputusan menyebut keduanya")
    void teguranLisanDua() {
        perkara.sampaiTeguranLisan("rt01").amati("TEGUR_LAGI");
        jam.maju(Duration.ofDays(4));
        perkara.tegurLisan(perkara.lisan()).amati("BELUM").tegurTertulis(perkara.tertulis()).sampaikan(perkara.diterima()).lanjut();
        assertThat(teguran.lisan(id())).extracting(Teguran::tanggal).containsExactly(hari, jam.hariIni());
        assertThat(konten()).contains("teguran lisan pada tanggal " + Kalender.tulis(hari) + " dan " + Kalender.tulis(jam.hariIni()));
        assertThat(namaDokumen()).contains("Catatan teguran lisan", "Catatan teguran lisan ke-2");
    }

    @Test
    @DisplayName("bukti dikoreksi sesudah kedua teguran: ia diberi tahu dan didengar lagi, dan kedua teguran diberikan lagi")
    void buktiDikoreksi() {
        perkara.sampaiPutusan("rt01");
        Map<String, Object> lisan = perkara.lisan();
        jam.maju(Duration.ofDays(2));
        Map<String, Object> lain = PerkaraLurah.bukti();
        lain.put("saksi", List.of());
        new TindakanUji(panggung, perkara).koreksi("petugas", "Alat bukti dan saksi", lain).disetujui("lurah").jalankan();
        assertThat(perkara.pejabat("lurah").namaTugas(perkara.nomor())).isEmpty();
        assertThat(penonaktifan.ambil(id())).satisfies(k -> {
            assertThat(k.diberitahu()).isEqualTo(jam.hariIni());
            assertThat(k.didengar()).isNull();
            assertThat(k.menanggapi()).isFalse();
            assertThat(k.saksi()).isZero();
        });
        assertThat(teguran.lisan(id())).isEmpty();
        assertThat(teguran.tertulis(id())).isEmpty();
        perkara.tanggapi("rt01", PerkaraLurah.tanggapan());
        Ditolak.dengan("URUTAN_TANGGAL", () -> perkara.tegurLisan(lisan)).contains("Pemberitahuan kepada yang bersangkutan");
    }

    @Test
    @DisplayName("tanggapan yang dimasukkan kembali bertanggal hari ia memberikannya, bukan hari kasusnya diulang")
    void hariTanggapan() {
        perkara.mulai(perkara.usulan("rt01")).buktikan(PerkaraLurah.bukti());
        jam.maju(Duration.ofDays(1));
        perkara.tanggapi("rt01", PerkaraLurah.tanggapan());
        jam.maju(Duration.ofDays(2));
        Kasus kasus = panggung.kasus(perkara.nomor());
        Kiriman tanggapan = riwayat.semua(kasus.id()).stream().filter(k -> k.formulir().equals("penonaktifan-tanggapan")).findFirst()
                .orElseThrow();
        panggung.ubah(e -> pengembalian.kembalikan(kasus, tanggapan, "uji", k -> true));
        ulangi(kasus);
        assertThat(perkara.pejabat("lurah").namaTugas(perkara.nomor())).containsExactly("TegurLisan");
        assertThat(penonaktifan.ambil(id())).satisfies(k -> {
            assertThat(k.diberitahu()).as("bukti yang sama memberi tahu sekali").isEqualTo(hari);
            assertThat(k.didengar()).isEqualTo(hari.plusDays(1));
            assertThat(k.menanggapi()).isTrue();
        });
    }

    @Test
    @DisplayName("surat teguran yang dikoreksi diantar lagi: tanda terima surat yang lama tidak dihitung")
    void suratDikoreksi() {
        perkara.sampaiPutusan("rt01");
        Map<String, Object> lain = perkara.tertulis();
        lain.put("isi", "Layani warga setiap hari, juga pada hari libur.");
        new TindakanUji(panggung, perkara).koreksi("lurah", "Surat teguran", lain).disetujui("camat").jalankan();
        assertThat(perkara.pejabat("lurah").namaTugas(perkara.nomor())).doesNotContain("PutuskanPerkara");
        assertThat(teguran.tertulis(id()).map(Teguran::diterima)).isEmpty();
    }

    /** What was submitted before is handed in again. */
    private void ulangi(Kasus kasus) {
        panggung.jalankanPekerjaan(perkara.nomor());
        while (pengirim.coba(kasus, "uji", Long.MAX_VALUE) != HasilKirim.SELESAI) {
            panggung.jalankanPekerjaan(perkara.nomor());
        }
    }

    /** What the draft considers and decides. */
    private String konten() {
        return pemohon.stream().filter(p -> p.jenis().equals(JalurPenonaktifan.LURAH.jenisKeputusan())).findFirst().orElseThrow()
                .konten(new PerkaraKeputusan(id(), kelurahan.id, hari, hari)).toString();
    }

    private String id() {
        return panggung.kasus(perkara.nomor()).id();
    }

    private List<String> temuan() {
        return panggung.berkas(perkara.nomor(), JenisEntri.TEMUAN).stream().map(t -> t.path("temuan").asText()).toList();
    }

    private List<String> namaDokumen() {
        return dokumen.dari(id()).stream().map(Dokumen::nama).toList();
    }

    private List<String> penerima() {
        return pemberitahuan.kasus(id()).stream().map(p -> p.penerima()).toList();
    }
}
