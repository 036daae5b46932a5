package id.rukun.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.isian.KamusIsian;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Klien.Jawaban;
import id.rukun.uji.Panggung;
import id.rukun.uji.PejabatRest;
import id.rukun.uji.Potret;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.wilayah.DataUnit;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Every form, at its place in a running case: whatever its isian record forbids is refused with HTTP 400 in words that
 * name the field, and leaves nothing behind but the attempt; then a right submission is accepted.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class NilaiSalahKontrak {

    private static final String PROSEDUR = "penggabungan-rt-lintas-rw";
    private static final String ALASAN = "Alasan ini cukup panjang untuk dipahami pembaca.";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private KamusIsian kamus;
    @Autowired private JdbcTemplate sql;
    @LocalServerPort private int port;

    private final Set<String> teruji = new HashSet<>();
    private Potret potret;
    /** Rows of each table after the last refusal; {@code null} when something lawful has happened since. */
    private Map<String, Long> jumlah;
    private KelurahanUji kelurahanLain;

    @BeforeAll
    void siapkan() {
        potret = new Potret(sql);
        kelurahanLain = panggung.kelurahan();
    }

    @AfterAll
    void semuaFormulirTeruji() {
        assertThat(teruji).isEqualTo(kamus.semua().keySet());
    }

    @AfterEach
    void pulihkanJam() {
        jam.pulihkan();
    }

    @TestFactory
    @DisplayName("penggabungan dari usulan sampai penandatanganan")
    Stream<DynamicNode> penggabungan() {
        Adegan adegan = new Adegan(new RencanaKelurahan());
        return Stream.of(adegan.sampaiMusyawarahRt(), adegan.sampaiMusyawarahKelurahan(), adegan.sampaiKeputusan())
                .flatMap(List::stream).flatMap(tahap -> uji(adegan, tahap));
    }

    @TestFactory
    @DisplayName("tokoh tidak tersedia")
    Stream<DynamicNode> kelanjutan() {
        Adegan adegan = new Adegan(new RencanaKelurahan().kkB(4));
        adegan.jalan.mulai().pilihRt();
        return uji(adegan, new TahapFormulir("musyawarah-kelanjutan", "lurah", "PutuskanKelanjutan",
                Map.of("putusan", "AKHIRI", "alasan", ALASAN), () -> {}));
    }

    @TestFactory
    @DisplayName("hasil musyawarah yang tidak diteruskan Ketua RW")
    Stream<DynamicNode> penjemputan() {
        Adegan adegan = new Adegan(new RencanaKelurahan().kkA(12).kkB(12));
        adegan.jalan.mulai().pilihRt().keduaRtSetuju();
        adegan.jalan.sampaikan("rw02");
        // the fourteenth day is still in time
        jam.maju(Duration.ofDays(15));
        adegan.jalan.jalankan();
        return uji(adegan, new TahapFormulir("penggabungan-penjemputan", "lurah", "JemputHasil",
                Map.of("tanggalPenjemputan", jam.hariIni(), "diterimaDari", "Ketua RW 01", "catatan", ALASAN),
                () -> {}));
    }

    @TestFactory
    @DisplayName("syarat belum terpenuhi")
    Stream<DynamicNode> tinjauSyarat() {
        Adegan adegan = new Adegan(new RencanaKelurahan().terpisah());
        adegan.jalan.mulai().pilihRt().keduaRtSetuju().sampaikan().mufakatKelurahan(adegan.kelurahan.pengurus());
        return uji(adegan, new TahapFormulir("penggabungan-tinjau-syarat", "lurah", "TinjauSyarat",
                Map.of("putusan", "PERIKSA_ULANG", "alasan", ALASAN), () -> {}));
    }

    @TestFactory
    @DisplayName("tindakan atas kasus")
    Stream<DynamicNode> tindakan() {
        Adegan adegan = new Adegan(new RencanaKelurahan().kkA(12).kkB(12));
        return adegan.tindakan().stream().flatMap(tahap -> uji(adegan, tahap));
    }

    private Stream<DynamicNode> uji(Adegan adegan, TahapFormulir tahap) {
        List<String> asing = List.of(kelurahanLain.rtA, kelurahanLain.rwA, DataUnit.GAMBIR);
        List<NilaiSalah> salah = new PembuatNilaiSalah(kamus.cari(tahap.formulir()).orElseThrow(),
                tahap.benar(), asing).semua();
        teruji.add(tahap.formulir());
        List<DynamicNode> uji = new ArrayList<>();
        pilih(salah).forEach(s -> uji.add(DynamicTest.dynamicTest(
                tahap.formulir() + " — " + s.nama(), () -> ditolak(adegan, tahap, s))));
        uji.add(DynamicTest.dynamicTest(tahap.formulir() + " — contoh yang benar diterima", () -> {
            adegan.kirim(tahap, tahap.benar()).berhasil();
            tahap.lanjut().run();
            jumlah = null;
        }));
        return uji.stream();
    }

    /** Which wrong values are sent: all, unless a test is content with fewer. */
    List<NilaiSalah> pilih(List<NilaiSalah> salah) {
        return salah;
    }

    private void ditolak(Adegan adegan, TahapFormulir tahap, NilaiSalah salah) {
        adegan.pegang(tahap);
        Map<String, Long> seharusnya = jumlah == null ? potret.jumlah() : jumlah;
        seharusnya.merge("percobaan", 1L, Long::sum);

        Jawaban jawaban = adegan.kirim(tahap, salah.isian());

        assertThat(jawaban.status()).as(tahap.formulir() + " — " + salah.nama() + ": " + jawaban.isi())
                .isEqualTo(400);
        assertThat(jawaban.pesan()).as(tahap.formulir() + " — " + salah.nama()).containsIgnoringCase(salah.disebut())
                .doesNotContain("Cannot", "Exception", "java.", "must ", "not ");
        jumlah = potret.jumlah();
        assertThat(jumlah).as(tahap.formulir() + " — " + salah.nama()).isEqualTo(seharusnya);
    }

    /** A case on its way. */
    private final class Adegan {

        private final KelurahanUji kelurahan;
        private final Jalan jalan;
        private final LocalDate hariIni = jam.hariIni();
        private final Map<TahapFormulir, String> dipegang = new HashMap<>();

        Adegan(RencanaKelurahan rencana) {
            kelurahan = panggung.kelurahan(rencana);
            jalan = new Jalan(panggung, kelurahan, hariIni);
        }

        /** Takes the task beforehand, so that taking it is not counted. */
        String pegang(TahapFormulir tahap) {
            return tahap.kegiatan() == null ? null : dipegang.computeIfAbsent(tahap,
                    t -> sebagai(t.siapa()).pegang(jalan.nomor(), t.kegiatan()));
        }

        Jawaban kirim(TahapFormulir tahap, Map<String, Object> isian) {
            PejabatRest pejabat = sebagai(tahap.siapa());
            return tahap.kegiatan() == null
                    ? pejabat.cobaMulai(tahap.formulir().startsWith("tindakan") ? "tindakan" : PROSEDUR, isian)
                    : pejabat.coba(pegang(tahap), isian);
        }

        PejabatRest sebagai(String peran) {
            return new PejabatRest(new Klien(port, kelurahan.akun(peran)));
        }

        List<TahapFormulir> sampaiMusyawarahRt() {
            Map<String, Object> pembahasan = Jalan.mufakat();
            pembahasan.put("hasil", "PEMUNGUTAN_SUARA");
            return List.of(
                    new TahapFormulir("penggabungan-usulan", "petugas", null, Map.of("asal", List.of("LURAH"),
                            "alasan", ALASAN), jalan::mulai),
                    new TahapFormulir("penggabungan-pilih-rt", "petugas", "PilihRt", Map.of("rt",
                            List.of(kelurahan.rtA, kelurahan.rtB), "usulRwTujuan", kelurahan.rwA,
                            "usulNomor", "001"), () -> {}),
                    tahapRw("musyawarah-undangan", "UndangPeserta", jalan.undangan()),
                    tahapRw("musyawarah-kehadiran", "CatatKehadiran", jalan.kehadiran("rw01", kelurahan.kepalaA)),
                    tahapRw("musyawarah-pembahasan", "CatatPembahasan", pembahasan),
                    tahapRw("musyawarah-suara", "CatatSuara", Map.of("setuju", 70, "tidakSetuju", 1, "abstain", 1)));
        }

        List<TahapFormulir> sampaiMusyawarahKelurahan() {
            return List.of(
                    new TahapFormulir("musyawarah-berita-acara", "rw01", "TandatanganiBeritaAcara",
                            Map.of("nomor", "BA-1", "tanggal", hariIni, "penandatangan", "Ketua"), () -> {
                                jalan.musyawarahSetuju("rw02", kelurahan.kepalaB);
                                panggung.jalankanPekerjaan(jalan.nomor());
                            }),
                    new TahapFormulir("penggabungan-penyampaian", "rw01", "SampaikanHasil",
                            Map.of("tanggalPenyampaian", hariIni, "penandatangan", "Ketua RW", "catatan", "Lengkap"),
                            this::rwKeduaMenyampaikan),
                    tahapLurah("musyawarah-kelurahan-kehadiran", "CatatKehadiran", Map.of("tanggalPelaksanaan",
                            hariIni, "pengurus", kelurahan.pengurus(), "tokoh", jalan.tokoh(10, 10)), () -> {}),
                    tahapLurah("musyawarah-kelurahan-mufakat", "CatatMufakat", Map.of("hasil", "TERCAPAI",
                            "isiKeputusan", "Sepakat.", "rwTujuan", kelurahan.rwA, "nomorHasil", "001"),
                            () -> jalan.beritaAcara("lurah")));
        }

        List<TahapFormulir> sampaiKeputusan() {
            return List.of(
                    new TahapFormulir("keputusan-rancangan", "petugas", "LengkapiRancangan", Map.of("menimbang",
                            "Pelayanan lebih baik.", "berlakuSejak", hariIni, "tembusan", "Camat"), () -> {}),
                    tahapLurah("keputusan-tinjauan", "TinjauRancangan", Map.of("putusan", "LANJUT", "alasan", ALASAN),
                            () -> {}),
                    new TahapFormulir("keputusan-persetujuan", "camat", "BeriPersetujuan", Map.of("jawaban", "TOLAK",
                            "nomor", "12", "tanggal", hariIni, "alasan", ALASAN), () -> {}),
                    tahapLurah("keputusan-tindak-lanjut", "TindakLanjutiPenolakan", Map.of("putusan", "REVISI",
                            "alasan", ALASAN), () -> jalan.rancangan().tinjau().camatSetuju()),
                    tahapLurah("keputusan-penandatanganan", "Tandatangani", Map.of("tindakan", "TANDATANGANI",
                            "tanggal", hariIni, "nomorUrut", 7, "alasan", ALASAN), () -> {}));
        }

        List<TahapFormulir> tindakan() {
            jalan.mulai().pilihRt().rapat("rw01", kelurahan.kepalaA);
            String kasus = panggung.kasus(jalan.nomor()).id();
            String kehadiran = sql.queryForObject("select id from isian where kasus_id = ? and formulir = ?",
                    String.class, kasus, "musyawarah-kehadiran");
            Map<String, Object> koreksi = jalan.kehadiran("rw01", kelurahan.kepalaA.subList(0, 10));
            return List.of(
                    new TahapFormulir("tindakan-permintaan", "rw01", null, Map.of("kasus", kasus, "jenis", "KOREKSI",
                            "alasan", ALASAN, "nomorSurat", "1", "tanggalSurat", hariIni), () -> {}),
                    new TahapFormulir("tindakan-sasaran", "rw01", "PilihIsian", Map.of("sasaran", kehadiran),
                            () -> jalan.pejabat("rw01").kirim(jalan.nomor(), "IsiKoreksi", koreksi)),
                    tahapLurah("tindakan-persetujuan", "SetujuiKoreksi", Map.of("putusan", "TOLAK", "alasan", ALASAN),
                            () -> {}));
        }

        private TahapFormulir tahapRw(String formulir, String kegiatan, Map<String, Object> benar) {
            return new TahapFormulir(formulir, "rw01", kegiatan, benar, () -> {});
        }

        private TahapFormulir tahapLurah(String formulir, String kegiatan, Map<String, Object> benar, Runnable lanjut) {
            return new TahapFormulir(formulir, "lurah", kegiatan, benar, lanjut);
        }

        private void rwKeduaMenyampaikan() {
            jalan.pejabat("rw02").kirim(jalan.nomor(), "SampaikanHasil",
                    Map.of("tanggalPenyampaian", hariIni, "penandatangan", "Ketua RW 02"));
            panggung.jalankanPekerjaan(jalan.nomor());
            jalan.undang("lurah");
        }
    }
}
