package id.rukun.berkas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rukun.berkas.daftar.BlokDaftar;
import id.rukun.berkas.daftar.DaftarKepalaService;
import id.rukun.berkas.daftar.HasilDaftar;
import id.rukun.berkas.daftar.PemeriksaDaftar;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.kasus.KasusRingkas;
import id.rukun.berkas.kasus.KasusTidakDikenalException;
import id.rukun.berkas.kasus.StatusKasus;
import id.rukun.berkas.percobaan.CatatanPercobaan;
import id.rukun.berkas.periksa.BerkasVerifier;
import id.rukun.berkas.periksa.HasilVerifikasi;
import id.rukun.berkas.rantai.EntriBerkas;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.berkas.rantai.KepalaBerkas;
import id.rukun.berkas.rantai.Pelaku;
import id.rukun.berkas.rantai.Penghapusan;
import id.rukun.berkas.rantai.RantaiHash;
import id.rukun.berkas.segel.KunciSegel;
import id.rukun.berkas.segel.KunciSegelTidakDikenalException;
import id.rukun.berkas.segel.PemeriksaKunci;
import id.rukun.berkas.segel.Penyegel;
import id.rukun.berkas.segel.Segel;
import id.rukun.hukum.ParameterHukum;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the dossier promises on every database. */
@UjiBerkas
abstract class BerkasKontrak {

    private static final Pelaku LURAH = new Pelaku("lurah.gambir", "Lurah Gambir");
    private static final String SEGEL =
            "Segel kepala berkas tidak cocok: entri terakhir dibuang atau rantai ditulis ulang di luar Rukun.";

    private static final String TIDAK_MENYAMBUNG = "Daftar tanggal 2026-03-02 tidak menyambung ke daftar sebelumnya:"
            + " catatan sebelum itu hilang atau diubah.";
    private static final String TIDAK_LENGKAP = "Daftar memuat catatan yang tidak lengkap, terputus saat ditulis atau"
            + " dipotong: rukun-daftar-1 2026-03-02.";

    /** The key before the last change of keys: its public half is configured. */
    private static final KeyPair KUNCI_LAMA = KunciSegel.baru();

    @DynamicPropertySource
    static void kunciLain(DynamicPropertyRegistry properti) {
        properti.add("rukun.segel.kunci-lain", () -> KunciSegel.pem(KUNCI_LAMA.getPublic()));
    }

    @Autowired
    KasusService kasus;

    @Autowired
    BerkasService berkas;

    @Autowired
    BerkasVerifier verifier;

    @Autowired
    CatatanPercobaan percobaan;
    @Autowired
    MasaCatatanBaca catatanBaca;

    @Autowired
    Penyegel penyegel;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transaksi;

    @Autowired
    EntityManager entities;

    @Autowired
    JamBerhenti jam;

    @Autowired
    ParameterHukum parameter;

    /** Runs what only someone with power over the database can do. */
    abstract void sebagaiPenyerang(Runnable ulah);

    @BeforeEach
    void jamKembali() {
        jam.setelAwal();
    }

    @Test
    void kasusBaruMemilikiNomorEdisiDanEntriPembuka() {
        jam.setel("2027-12-31T17:30:00Z"); // 00.30 on New Year's Day in Jakarta
        Kasus pertama = buka();
        Kasus kedua = buka();

        assertThat(pertama.nomor()).isEqualTo("2028-000001");
        assertThat(kedua.nomor()).isEqualTo("2028-000002");
        assertThat(kasus.kasus(pertama.id()).edisi()).isEqualTo(LocalDate.of(2028, 1, 1));
        assertThat(berkas.ringkasan(pertama.id())).extracting(EntriBerkas::jenis)
                .containsExactly(JenisEntri.BUKA, JenisEntri.REGISTER);
    }

    @Test
    void kasusHanyaDapatDiselesaikanSekali() {
        Kasus k = buka();
        kasus.selesai(k.id(), "DITETAPKAN");

        Kasus selesai = kasus.kasus(k.id());
        assertThat(selesai.status()).isEqualTo(StatusKasus.SELESAI);
        assertThat(selesai.hasil()).isEqualTo("DITETAPKAN");
        assertThat(berkas.ringkasan(k.id())).extracting(EntriBerkas::jenis)
                .containsExactly(JenisEntri.BUKA, JenisEntri.REGISTER, JenisEntri.SELESAI, JenisEntri.REGISTER);
        assertThatThrownBy(() -> kasus.selesai(k.id(), "DITOLAK")).isInstanceOf(IllegalStateException.class);
        assertThat(kasus.kasus(k.id()).hasil()).isEqualTo("DITETAPKAN");
        assertThat(berkas.ringkasan(k.id())).hasSize(4);
    }

    @Test
    void kasusYangTidakAdaDisebutTidakDikenal() {
        assertThatThrownBy(() -> kasus.kasus("x")).isInstanceOf(KasusTidakDikenalException.class);
        assertThatThrownBy(() -> berkas.kepala("x")).isInstanceOf(KasusTidakDikenalException.class);
        assertThat(verifier.periksa("x").temuan()).containsExactly("Kasus ini tidak ada dalam basis data.");
        assertThatThrownBy(() -> tulis("x", 1)).isInstanceOf(KasusTidakDikenalException.class);
    }

    @Test
    void duaPembukaBersamaanMendapatNomorBerurutan() throws Exception {
        jam.setel("2031-06-01T00:00:00Z"); // a year that has no row yet
        List<String> nomor = new ArrayList<>();
        for (List<String> hasil : bersamaan(() -> ulangi(20, i -> buka().nomor()))) {
            nomor.addAll(hasil);
        }

        assertThat(nomor).containsExactlyInAnyOrderElementsOf(
                IntStream.rangeClosed(1, 40).mapToObj("2031-%06d"::formatted).toList());
    }

    @Test
    void duaPenulisBersamaanKeduanyaBerhasil() throws Exception {
        String id = buka().id();

        bersamaan(() -> ulangi(50, i -> tulis(id, i).id()));

        assertThat(berkas.ringkasan(id)).extracting(EntriBerkas::urutan)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 102).boxed().toList());
        assertThat(verifier.periksa(id).temuan()).isEmpty();
    }

    @Test
    void yangDibatalkanTidakTertinggalDiRantai() {
        String id = kasusDenganEntri();
        String kepala = berkas.kepala(id);

        transaksi.executeWithoutResult(status -> {
            tulis(id, 99);
            tulis(id, 100);
            status.setRollbackOnly();
        });
        assertThat(berkas.kepala(id)).isEqualTo(kepala);
        tulis(id, 6);

        assertThat(berkas.ringkasan(id)).hasSize(8);
        assertThat(verifier.periksa(id).temuan()).isEmpty();
    }

    @Test
    void beberapaKasusDapatDibukaDanDitulisDalamSatuTransaksi() {
        String lama = buka().id();
        List<String> baru = transaksi.execute(status -> {
            tulis(lama, 1);
            List<String> id = ulangi(3, i -> buka().id());
            id.forEach(k -> tulis(k, 2));
            tulis(lama, 3);
            return id;
        });

        assertThat(berkas.ringkasan(lama)).hasSize(4);
        assertThat(baru).allSatisfy(k -> assertThat(berkas.ringkasan(k)).hasSize(3));
        assertThat(verifier.periksaSemua()).doesNotContainKey(lama).doesNotContainKeys(baru.toArray(String[]::new));
    }

    @Test
    void yangDitulisTerbacaDalamTransaksiItuJugaDanTetapTersambungMeskipunSesiDikosongkan() {
        String id = kasusDenganEntri();
        transaksi.executeWithoutResult(status -> {
            tulis(id, 6);
            assertThat(berkas.ringkasan(id)).hasSize(8).last().extracting(EntriBerkas::hash)
                    .isEqualTo(berkas.kepala(id));
            tulis(id, 7);
            entities.clear();
            tulis(id, 8);
            assertThat(berkas.kepala(id)).isEqualTo(berkas.ringkasan(id).get(9).hash());
            tulis(id, 9);
        });

        assertThat(berkas.ringkasan(id)).hasSize(11);
        assertThat(verifier.periksa(id).temuan()).isEmpty();
    }

    @Test
    void transaksiSesudahnyaTidakMeneruskanYangDibatalkan() {
        String id = kasusDenganEntri();
        TransactionTemplate baru = new TransactionTemplate(transaksi.getTransactionManager());
        baru.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaksi.executeWithoutResult(status -> {
            // Registered before anything is written, so it would come first if nobody said otherwise.
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int hasil) {
                    baru.executeWithoutResult(gagal -> {
                        tulis(id, 98);
                        gagal.setRollbackOnly();
                    });
                    baru.executeWithoutResult(berhasil -> tulis(id, 99));
                }
            });
            tulis(id, 97);
        });

        assertThat(berkas.ringkasan(id)).hasSize(9);
        assertThat(verifier.periksa(id).temuan()).isEmpty();
    }

    @Test
    void kepalaAdalahHashEntriTerakhir() {
        String id = kasusDenganEntri();

        List<EntriBerkas> rantai = berkas.ringkasan(id);
        assertThat(berkas.kepala(id)).isEqualTo(rantai.get(6).hash());
        assertThat(rantai.get(0).hashSebelum()).isEqualTo("0".repeat(64));
        assertThat(rantai.get(0).waktu()).isEqualTo(Instant.parse("2026-03-02T03:04:05.123456Z"));
        assertThat(verifier.periksa(id).temuan()).isEmpty();
    }

    @Test
    void membacaIsiDicatatMeskipunPemanggilDibatalkan() {
        String id = kasusDenganEntri();

        List<BacaanEntri> bacaan = transaksi.execute(status -> {
            status.setRollbackOnly();
            return berkas.baca(id, "camat.gambir", "memeriksa usulan");
        });

        assertThat(bacaan.get(3).isi()).isEqualTo("{\"nama\":\"Budi é\",\"nomor\":3}");
        assertThat(bacaan.get(3).entri().pelaku()).isEqualTo("lurah.gambir");
        assertThat(sql.queryForList("select pembaca, alasan from catatan_baca where kasus_id = ?", id))
                .singleElement().satisfies(baris -> assertThat(baris)
                        .containsEntry("pembaca", "camat.gambir").containsEntry("alasan", "memeriksa usulan"));
    }

    @Test
    void tanpaAlasanIsiTidakDibaca() {
        String id = kasusDenganEntri();

        assertThatThrownBy(() -> berkas.baca(id, "camat.gambir", " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> berkas.baca(id, null, "ingin tahu")).isInstanceOf(IllegalArgumentException.class);
        assertThat(jumlah("catatan_baca", id)).isZero();
    }

    @Test
    void batasSimpanIkutTerbaca() {
        String id = buka().id();
        LocalDate batas = LocalDate.of(2036, 3, 2);
        berkas.tulis(id, JenisEntri.DOKUMEN, LURAH, null, "arsip", batas);

        assertThat(berkas.baca(id, "lurah.gambir", "uji")).extracting(BacaanEntri::simpanSampai)
                .containsExactly(null, null, batas);
    }

    @Test
    void isiYangDihapusMenurutHukumTidakMerusakRantai() {
        String id = kasusDenganEntri();

        berkas.hapusSemuaIsi(id, "Atas permintaan.");

        assertThat(verifier.periksa(id).temuan()).isEmpty();
        List<BacaanEntri> semua = berkas.baca(id, "lurah.gambir", "uji");
        assertThat(semua).hasSize(9);
        assertThat(semua.subList(0, 7)).allSatisfy(dihapus -> {
            assertThat(dihapus.isi()).isNull();
            assertThat(dihapus.keteranganHapus()).isEqualTo("Isi telah dihapus pada 2 Maret 2026 (dihapus atas permintaan, UU 27/2022)");
        });
        assertThat(sql.queryForObject("select count(*) from isi_berkas where garam is null and entri_id = ?",
                Integer.class, entri(id, 3).id())).isOne();
        assertThat(semua.get(7).isi()).contains("\"urutan\":[1,2,3,4,5,6,7]", "Atas permintaan.");
        assertThat(semua.get(7).keteranganHapus()).isNull();
        assertThat(semua.get(8).entri().jenis()).isEqualTo(JenisEntri.REGISTER);
    }

    @Test
    void catatanPenghapusanTidakIkutDihapus() {
        String id = kasusDenganEntri();
        berkas.hapusSemuaIsi(id, "Atas permintaan.");
        berkas.hapusSemuaIsi(id, "Atas permintaan lagi.");

        List<BacaanEntri> semua = berkas.baca(id, "lurah.gambir", "uji");
        assertThat(semua.get(7).isi()).contains("\"urutan\":[1,2,3,4,5,6,7]");
        assertThat(semua.get(9).isi()).as("the digests of its rows, which were laid down anew").contains("\"urutan\":[9]");
        assertThat(verifier.periksa(id).temuan()).isEmpty();
    }

    @Test
    void kasusBerjalanTidakMemilikiMasaSimpanDanKasusSelesaiMemilikinya() {
        String id = kasusDenganEntri();
        LocalDate sendiri = LocalDate.of(2026, 12, 31);
        berkas.tulis(id, JenisEntri.DOKUMEN, LURAH, null, "lekas", sendiri);
        assertThat(kasus.kasus(id).simpanSampai()).isNull();
        assertThat(simpanSampai(id)).containsOnly(null, sendiri);

        kasus.selesai(id, "DITETAPKAN");
        LocalDate batas = LocalDate.of(2026, 3, 2).plus(masaSimpan());
        assertThat(kasus.kasus(id).simpanSampai()).isEqualTo(batas);
        assertThat(simpanSampai(id)).containsExactly(
                batas, batas, batas, batas, batas, batas, batas, sendiri, batas, batas);

        jam.setel("2027-03-01T17:00:00Z"); // 2 March in Jakarta
        tulis(id, 99);
        assertThat(simpanSampai(id)).endsWith(LocalDate.of(2027, 3, 2).plus(masaSimpan())).contains(batas);
        assertThat(verifier.periksa(id).temuan()).isEmpty();
    }

    @Test
    void isiYangLewatMasaDihapusDenganSatuCatatan() {
        String id = kasusDenganEntri();
        kasus.selesai(id, "DITETAPKAN");
        LocalDate batas = kasus.kasus(id).simpanSampai();
        assertThat(berkas.kasusLewatMasa(batas)).doesNotContain(id);
        berkas.hapusIsiLewatMasa(id, batas);
        assertThat(berkas.ringkasan(id)).hasSize(9);
        jam.setel(batas.plusDays(1) + "T00:00:00Z");
        assertThat(berkas.kasusLewatMasa(batas.plusDays(1))).contains(id);

        berkas.hapusIsiLewatMasa(id, batas.plusDays(1));

        List<BacaanEntri> semua = berkas.baca(id, "lurah.gambir", "uji");
        assertThat(semua).hasSize(11);
        assertThat(semua.subList(0, 9)).allSatisfy(bacaan -> {
            assertThat(bacaan.isi()).isNull();
            assertThat(bacaan.keteranganHapus()).startsWith("Isi telah dihapus pada 3 Maret ")
                    .endsWith("(masa simpan berakhir)");
        });
        assertThat(semua.get(9).isi()).contains("\"urutan\":[1,2,3,4,5,6,7,8,9]").contains("Masa simpan berakhir.");
        assertThat(semua.subList(9, 11)).extracting(BacaanEntri::simpanSampai).containsOnlyNulls();
        assertThat(semua.get(10).entri().jenis()).isEqualTo(JenisEntri.REGISTER);
        assertThat(semua.get(3).entri().jabatan()).isEqualTo("Lurah Gambir");
        assertThat(verifier.periksa(id).temuan()).isEmpty();
    }

    @Test
    void penghapusanTidakDiulangPadaHariBerikut() {
        String id = kasusDenganEntri();
        kasus.selesai(id, "DITETAPKAN");
        LocalDate lewat = kasus.kasus(id).simpanSampai().plusDays(1);
        jam.setel(lewat + "T00:00:00Z");
        berkas.hapusIsiLewatMasa(id, lewat);

        jam.setel(lewat.plusYears(20) + "T00:00:00Z");
        assertThat(berkas.kasusLewatMasa(lewat.plusYears(20))).doesNotContain(id);
        berkas.hapusIsiLewatMasa(id, lewat.plusYears(20));

        assertThat(berkas.ringkasan(id)).hasSize(11);
    }

    @Test
    void catatanPenghapusanSebelumMasaBerakhirTidakIkutDihapus() {
        String id = kasusDenganEntri();
        kasus.selesai(id, "DITETAPKAN");
        berkas.saksikanUlang(id);
        LocalDate lewat = kasus.kasus(id).simpanSampai().plusDays(1);
        jam.setel(lewat + "T00:00:00Z");

        berkas.hapusIsiLewatMasa(id, lewat);

        assertThat(berkas.baca(id, "lurah.gambir", "uji")).filteredOn(satu -> Penghapusan.dilaporkan(satu.entri())).hasSize(2)
                .allSatisfy(laporan -> assertThat(laporan.isi()).contains("\"urutan\":["));
        assertThat(verifier.periksa(id).temuan()).isEmpty();
    }

    @Test
    void isiYangDihapusDiLuarRukunDitemukan() {
        String id = kasusDenganEntri();
        berkas.saksikanUlang(id);
        rusak("update isi_berkas set isi = null, garam = null, dihapus_pada = current_timestamp where entri_id = ?",
                entri(id, 4).id());

        ditemukan(id, 4, "Isi entri 4 dihapus tanpa catatan penghapusan.");
    }

    @Test
    void catatanPenghapusanYangDiubahDitemukan() {
        String id = kasusDenganEntri();
        berkas.saksikanUlang(id);
        rusak("update isi_berkas set isi = replace(isi, '[7]', '[7,4]') where entri_id = ?", entri(id, 8).id());

        ditemukan(id, 7, "Isi entri 7 dihapus tanpa catatan penghapusan.");
    }

    @Test
    void pembacaanBerkasDapatDibaca() {
        String id = kasusDenganEntri();
        jam.setel("2026-03-02T03:00:00Z");
        berkas.baca(id, "camat.gambir", "memeriksa usulan");
        jam.setel("2026-03-03T03:00:00Z");
        berkas.catatBaca(id, "rw01.gambir", "membuka daftar peserta");

        assertThat(berkas.pembacaan(id)).containsExactly(
                new Pembacaan("camat.gambir", Instant.parse("2026-03-02T03:00:00Z"), "memeriksa usulan"),
                new Pembacaan("rw01.gambir", Instant.parse("2026-03-03T03:00:00Z"), "membuka daftar peserta"));
        assertThatThrownBy(() -> berkas.catatBaca(id, "rw01.gambir", "")).isInstanceOf(
                IllegalArgumentException.class);
    }

    @Test
    void catatanBacaDanPesanPercobaanYangLamaDihapus() {
        String id = kasusDenganEntri();
        jam.setel("2001-01-01T00:00:00Z");
        berkas.baca(id, "lama", "uji");
        percobaan.catat("lama", "SELESAIKAN_TUGAS", "t", null, "KODE", "Mengutip isian.");
        jam.setel("2001-01-02T00:00:00Z");
        berkas.baca(id, "baru", "uji");
        percobaan.catat("baru", "SELESAIKAN_TUGAS", "t", null, "KODE", "Mengutip isian.");
        Instant batas = Instant.parse("2001-01-02T00:00:00Z");

        assertThat(catatanBaca.hapusSebelum(batas)).isOne();
        assertThat(percobaan.hapusSebelum(batas)).isOne();

        assertThat(berkas.pembacaan(id)).extracting(Pembacaan::pembaca).containsExactly("baru");
        assertThat(sql.queryForList("select pelaku from percobaan where pesan is null and kode = 'KODE'", String.class))
                .containsExactly("lama");
        rusak("delete from percobaan where pelaku = 'lama'");
        rusak("delete from percobaan where pelaku = 'baru'");
    }

    /** Every column, also one that a later release adds: changed alone, it is found or the database refuses. */
    @ParameterizedTest
    @CsvSource({"entri_berkas, id", "isi_berkas, entri_id"})
    void setiapKolomYangDiubahDitemukan(String tabel, String kunci) {
        List<Map<String, Object>> kolom = sql.queryForList("select column_name as nama, data_type as jenis"
                + " from information_schema.columns where lower(table_name) = ?", tabel);
        assertThat(kolom).hasSizeGreaterThan(2);
        for (Map<String, Object> satu : kolom) {
            String id = kasusDenganEntri();
            String nama = satu.get("nama").toString();
            String perintah = "update " + tabel + " set " + nama + " = "
                    + lain(nama, satu.get("jenis").toString().toLowerCase(Locale.ROOT)) + " where " + kunci + " = ?";
            boolean diubah = ubah(perintah, entri(id, 4).id());

            assertThat(diubah && verifier.periksa(id).utuh()).as(perintah).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "urutan = urutan + 1, 8, Entri 8 hilang.",
        "urutan = urutan - 1, 7, Entri 7 ditambahkan di luar Rukun.",
        "hash = 'ab', 7, Rantai sampai entri 7 telah ditulis ulang: kepalanya berbeda.",
        "kunci_segel = null, 0, Kepala berkas tidak bersegel.",
        "kunci_segel = 'ab', 0, Kepala berkas disegel dengan kunci ab yang tidak dikenal Rukun.",
        "segel = 'bukan base64!', 0, Segel kepala berkas tidak cocok: entri terakhir dibuang atau rantai ditulis ulang di luar Rukun.",
        "segel = null, 0, Segel kepala berkas tidak cocok: entri terakhir dibuang atau rantai ditulis ulang di luar Rukun."
    })
    void kepalaYangDiubahDitemukan(String perubahan, int urutan, String sebab) {
        String id = kasusDenganEntri();
        rusak("update kepala_berkas set " + perubahan + " where kasus_id = ?", id);

        ditemukan(id, urutan, sebab);
    }

    @Test
    void satuBitaIsiYangDiubahDitemukan() {
        String id = kasusDenganEntri();
        rusak("update isi_berkas set isi = replace(isi, 'Budi', 'Budj') where entri_id = ?", entri(id, 3).id());

        ditemukan(id, 3, "Isi entri 3 telah diubah.");
    }

    @Test
    void garamYangDigeserKeIsiDitemukan() {
        String id = kasusDenganEntri();
        rusak("update isi_berkas set isi = substring(garam, 64, 1) || isi, garam = substring(garam, 1, 63)"
                + " where entri_id = ?", entri(id, 3).id());

        ditemukan(id, 3, "Isi entri 3 telah diubah.");
    }

    @Test
    void isiYangHilangDitemukan() {
        String id = kasusDenganEntri();
        rusak("delete from isi_berkas where entri_id = ?", entri(id, 4).id());

        ditemukan(id, 4, "Isi entri 4 hilang.");
        assertThat(berkas.baca(id, "lurah.gambir", "uji")).hasSize(7);
    }

    @Test
    void isiYangDitukarDitemukan() {
        String id = kasusDenganEntri();
        String dua = entri(id, 2).id();
        String tiga = entri(id, 3).id();
        Map<String, Object> lama = sql.queryForMap("select garam, isi from isi_berkas where entri_id = ?", dua);
        rusak("update isi_berkas set garam = (select garam from isi_berkas where entri_id = ?),"
                + " isi = (select isi from isi_berkas where entri_id = ?) where entri_id = ?", tiga, tiga, dua);
        rusak("update isi_berkas set garam = ?, isi = ? where entri_id = ?", lama.get("garam"), lama.get("isi"), tiga);

        ditemukan(id, 2, "Isi entri 2 telah diubah.");
    }

    @ParameterizedTest
    @CsvSource({
        "jenis, 'TEMUAN'",
        "pelaku, 'lurah.cideng'",
        "jabatan, 'Lurah Cideng'",
        "jabatan, ",
        "aktivitas, 'Tugas_Lain'",
        "digest, 'ab'",
        "hash, 'ab'"
    })
    void keteranganYangDiubahDitemukan(String kolom, String nilai) {
        String id = kasusDenganEntri();
        rusak("update entri_berkas set " + kolom + " = ? where id = ?", nilai, entri(id, 4).id());

        ditemukan(id, 4, "Keterangan entri 4 telah diubah.");
    }

    @Test
    void waktuYangDigeserSatuMikrodetikDitemukan() {
        String id = kasusDenganEntri();
        rusak("update entri_berkas set waktu = waktu + interval '0.000001' second where id = ?", entri(id, 4).id());

        ditemukan(id, 4, "Keterangan entri 4 telah diubah.");
    }

    @Test
    void hashSebelumYangDiubahDitemukan() {
        String id = kasusDenganEntri();
        rusak("update entri_berkas set hash_sebelum = ? where id = ?", "0".repeat(64), entri(id, 4).id());

        ditemukan(id, 4, "Entri 4 tidak menyambung ke entri sebelumnya.");
    }

    @ParameterizedTest
    @CsvSource({"1", "3", "6"})
    void entriYangDibuangDitemukan(int urutan) {
        String id = kasusDenganEntri();
        buang(entri(id, urutan).id());

        ditemukan(id, urutan, "Entri " + urutan + " hilang.");
    }

    @Test
    void rantaiYangDikosongkanDitemukan() {
        String id = kasusDenganEntri();
        berkas.ringkasan(id).forEach(e -> buang(e.id()));

        ditemukan(id, 1, "Entri 1 hilang.");
    }

    @Test
    void entriYangDibuangLaluDirapatkanDitemukan() {
        String id = kasusDenganEntri();
        buang(entri(id, 3).id());
        for (int urutan = 4; urutan <= 7; urutan++) {
            rusak("update entri_berkas set urutan = ? where id = ?", urutan - 1, entri(id, urutan).id());
        }

        ditemukan(id, 3, "Entri 3 tidak menyambung ke entri sebelumnya.");
    }

    @Test
    void entriYangDitukarDitemukan() {
        String id = kasusDenganEntri();
        String dua = entri(id, 2).id();
        String tiga = entri(id, 3).id();
        rusak("update entri_berkas set urutan = 1000 where id = ?", dua);
        rusak("update entri_berkas set urutan = 2 where id = ?", tiga);
        rusak("update entri_berkas set urutan = 3 where id = ?", dua);

        ditemukan(id, 2, "Entri 2 tidak menyambung ke entri sebelumnya.");
    }

    @Test
    void entriKasusLainYangDisisipkanDitemukan() {
        String id = kasusDenganEntri();
        String asing = entri(kasusDenganEntri(), 6).id();
        rusak("update entri_berkas set kasus_id = ?, urutan = 8 where id = ?", id, asing);

        ditemukan(id, 8, "Entri 8 ditambahkan di luar Rukun.");
    }

    @Test
    void entriKasusLainYangMenggantikanDitemukan() {
        String id = kasusDenganEntri();
        String asing = entri(kasusDenganEntri(), 4).id();
        buang(entri(id, 4).id());
        rusak("update entri_berkas set kasus_id = ? where id = ?", id, asing);

        ditemukan(id, 4, "Entri 4 tidak menyambung ke entri sebelumnya.");
    }

    @Test
    void entriPalsuYangMenyambungDenganBenarDitemukan() {
        String id = kasusDenganEntri();
        palsukan(id, 8, entri(id, 7).hash(), null);

        ditemukan(id, 8, "Entri 8 ditambahkan di luar Rukun.");
    }

    @Test
    void akhirRantaiYangDitulisUlangDitemukan() {
        String id = kasusDenganEntri();
        buang(entri(id, 7).id());
        palsukan(id, 7, entri(id, 6).hash(), null);

        ditemukan(id, 7, "Rantai sampai entri 7 telah ditulis ulang: kepalanya berbeda.");
    }

    @Test
    void pemeriksaanSemuaMenyebutYangRusakSaja() {
        String utuh = kasusDenganEntri();
        String rusak = kasusDenganEntri();
        rusak("update entri_berkas set pelaku = 'x' where id = ?", entri(rusak, 2).id());

        assertThat(verifier.periksaSemua())
                .hasEntrySatisfying(rusak, hasil -> assertThat(hasil.temuan())
                        .containsExactly("Keterangan entri 2 telah diubah."))
                .doesNotContainKey(utuh);
    }

    @Test
    void entriTerakhirYangDibuangDenganKepalaDimundurkanDitemukan() {
        String id = kasusDenganEntri();
        buang(entri(id, 7).id());
        buang(entri(id, 6).id());
        majukanKepala(id, 5);

        ditemukan(id, 5, SEGEL);
    }

    @Test
    void rantaiYangSeluruhnyaDihitungUlangDitemukan() {
        String id = kasusDenganEntri();
        berkas.ringkasan(id).forEach(e -> buang(e.id()));
        palsukan(id, 1, RantaiHash.AWAL, null);
        palsukan(id, 2, entri(id, 1).hash(), null);
        majukanKepala(id, 2);

        ditemukan(id, 2, SEGEL);
    }

    @Test
    void rantaiDanKepalaYangDikosongkanDitemukan() {
        String id = kasusDenganEntri();
        berkas.ringkasan(id).forEach(e -> buang(e.id()));
        majukanKepala(id, 0);

        ditemukan(id, 0, SEGEL);
    }

    @Test
    void catatanPenghapusanPalsuDitemukan() {
        String id = kasusDenganEntri();
        rusak("update isi_berkas set isi = null, garam = null, dihapus_pada = ? where entri_id = ?",
                jam.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC), entri(id, 4).id());
        palsukan(id, 8, entri(id, 7).hash(), "{\"alasan\":\"x\",\"tindakan\":\"x\",\"urutan\":[4]}");
        majukanKepala(id, 8);

        assertThat(verifier.periksa(id).temuan()).containsExactly(SEGEL);
    }

    @Test
    void waktuPenghapusanYangDiubahDitemukan() {
        String id = kasusDenganEntri();
        berkas.saksikanUlang(id);
        rusak("update isi_berkas set dihapus_pada = dihapus_pada - interval '1' day where entri_id = ?",
                entri(id, 7).id());

        ditemukan(id, 7, "Waktu penghapusan isi entri 7 telah diubah.");
    }

    @Test
    void masaSimpanYangDiubahDitemukan() {
        String berjalan = kasusDenganEntri();
        rusak("update isi_berkas set simpan_sampai = date '2026-03-03' where entri_id = ?", entri(berjalan, 4).id());
        String selesai = kasusDenganEntri();
        kasus.selesai(selesai, "DITETAPKAN");
        rusak("update isi_berkas set simpan_sampai = date '2026-03-03' where entri_id = ?", entri(selesai, 4).id());

        ditemukan(berjalan, 4, "Masa simpan isi entri 4 telah diubah.");
        ditemukan(selesai, 4, "Masa simpan isi entri 4 telah diubah.");
    }

    @Test
    void idEntriYangDiubahDitemukan() {
        String id = kasusDenganEntri();
        String lama = entri(id, 4).id();
        Map<String, Object> isi = sql.queryForMap("select garam, isi from isi_berkas where entri_id = ?", lama);
        rusak("delete from isi_berkas where entri_id = ?", lama);
        String lain = "x" + lama.substring(1);
        rusak("update entri_berkas set id = ? where id = ?", lain, lama);
        rusak("insert into isi_berkas (entri_id, garam, isi) values (?, ?, ?)", lain, isi.get("garam"), isi.get("isi"));

        ditemukan(id, 4, "Keterangan entri 4 telah diubah.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"judul = 'Lain'", "hasil = 'DITOLAK'", "edisi = date '2016-01-01'", "dibuka_oleh = 'lain'",
        "nomor = '2026-999999'", "prosedur = 'lain'", "tenant = 'banjar'", "unit_id = 'lain'",
        "simpan_sampai = date '2026-03-03'",
        "status = 'BERJALAN', selesai_pada = null, hasil = null, simpan_sampai = null"})
    void barisKasusYangDiubahDitemukan(String perubahan) {
        String id = kasusDenganEntri();
        kasus.selesai(id, "DITETAPKAN");
        assertThat(verifier.periksa(id).temuan()).isEmpty();
        Map<String, Object> lama = sql.queryForMap("select nomor from kasus where id = ?", id);
        rusak("update kasus set " + perubahan + " where id = ?", id);

        ditemukan(id, 0, "Keterangan kasus telah diubah di luar Rukun (baris " + id.substring(0, 8) + ").");
        rusak("update kasus set nomor = ? where id = ?", lama.get("nomor"), id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "\"x\"", ""})
    void isiYangBukanJsonLagiDitemukan(String isi) {
        String id = kasusDenganEntri();
        berkas.saksikanUlang(id);
        rusak("update isi_berkas set isi = ? where entri_id = ?", isi, entri(id, 9).id());
        rusak("update isi_berkas set isi = ? where entri_id = ?", isi, entri(id, 8).id());

        ditemukan(id, 7, "Isi entri 7 dihapus tanpa catatan penghapusan.");
    }

    @Test
    void kepalaYangHilangDitemukan() {
        String id = kasusDenganEntri();
        rusak("delete from kepala_berkas where kasus_id = ?", id);
        ditemukan(id, 0, "Kepala berkas hilang: tidak dapat dipastikan apakah entri terakhirnya masih ada.");

        berkas.ringkasan(id).forEach(e -> buang(e.id()));
        assertThat(verifier.periksa(id).temuan()).contains("Entri 1 hilang.",
                "Keterangan kasus ditambahkan di luar Rukun (baris " + id.substring(0, 8) + ").");
    }

    /** A lawful act afterwards hides nothing: neither a new seal nor a new digest stands for what was altered before. */
    @Test
    void yangDiubahTetapDitemukanSesudahPerbuatanYangSah() {
        String mundur = kasusDenganEntri();
        buang(entri(mundur, 7).id());
        majukanKepala(mundur, 6);
        String judul = kasusDenganEntri();
        rusak("update kasus set judul = 'Lain' where id = ?", judul);

        tulis(mundur, 8);
        kasus.selesai(judul, "DITETAPKAN");

        ditemukan(mundur, 7, SEGEL);
        ditemukan(judul, 0, "Keterangan kasus telah diubah di luar Rukun (baris " + judul.substring(0, 8) + ").");
    }

    @Test
    void daftarMenemukanKasusYangHilangYangMundurDanYangDitulisUlang(@TempDir Path folder) throws IOException {
        Kasus tetap = buka();
        Kasus hilang = buka();
        Kasus terakhir = buka();
        String mundur = kasusDenganEntri();
        String ulang = kasusDenganEntri();
        Path berkasnya = folder.resolve("daftar.txt");
        KeyPair kunci = KunciSegel.baru();
        DaftarKepalaService daftar = daftar(kunci, berkasnya);
        malam(daftar);
        tulis(tetap.id(), 1);
        assertThat(malam(daftar).berubah()).containsExactly(tetap.id());
        Segel lama = segel(mundur);
        tulis(mundur, 8);
        assertThat(malam(daftar).temuan()).doesNotContainKeys(nomor(mundur), tetap.nomor());

        hilangkan(hilang);
        hilangkan(terakhir);
        rusak("update nomor_urut_kasus set terakhir = terakhir - 1 where tahun = 2026");
        buang(entri(mundur, 8).id());
        majukanKepala(mundur, 7);
        rusak("update kepala_berkas set kunci_segel = ?, segel = ? where kasus_id = ?", lama.kunci(), lama.nilai(),
                mundur);
        assertThat(verifier.periksa(mundur).temuan()).isEmpty(); // an older state, whole in itself
        buang(entri(ulang, 7).id());
        palsukan(ulang, 7, entri(ulang, 6).hash(), null);
        majukanKepala(ulang, 7);
        Map<String, String> temuan = malam(daftar).temuan();
        rusak("update nomor_urut_kasus set terakhir = terakhir + 1 where tahun = 2026");

        String nomorTerakhir = BlokDaftar.baca(Files.readAllLines(berkasnya), new ArrayList<>()).get(0).nomorTerakhir();
        assertThat(temuan)
                .containsEntry(hilang.nomor(), "Kasus " + hilang.nomor() + " hilang: daftar mencatat 2 entri.")
                .containsEntry(terakhir.nomor(), "Kasus " + terakhir.nomor() + " hilang: daftar mencatat 2 entri.")
                .containsEntry(nomor(mundur), "Berkas kasus " + nomor(mundur)
                        + " mundur: daftar mencatat 8 entri, basis data 7.")
                .containsEntry(nomor(ulang), "Berkas kasus " + nomor(ulang)
                        + " telah ditulis ulang: entri 7 bukan yang dicatat daftar.")
                .doesNotContainKey(tetap.nomor());
        assertThat(temuan.values()).anyMatch(t -> t.startsWith("Nomor urut kasus dimundurkan: daftar mencatat "
                + nomorTerakhir));
        assertThat(malam(daftar).temuan()).as("dan setiap hari sesudahnya").containsKeys(hilang.nomor(),
                nomor(mundur), nomor(ulang));
        assertThat(PemeriksaDaftar.temuan(sql, berkasnya, KunciSegel.pem(kunci.getPublic())))
                .contains("Kasus " + hilang.nomor() + " hilang: daftar mencatat 2 entri.");
    }

    @Test
    void nomorTanpaKasusDitemukanTanpaDaftar(@TempDir Path folder) {
        Kasus hilang = buka();
        hilangkan(hilang);

        assertThat(malam(daftar(KunciSegel.baru(), folder.resolve("daftar.txt"))).temuan())
                .containsEntry(hilang.nomor(), "Nomor kasus " + hilang.nomor()
                        + " tidak ada lagi: nomornya pernah diberikan, tetapi kasusnya hilang.");
    }

    @Test
    void daftarYangDiubahDitemukan(@TempDir Path folder) throws IOException {
        Kasus satu = buka();
        Path berkasnya = folder.resolve("daftar.txt");
        KeyPair kunci = KunciSegel.baru();
        DaftarKepalaService daftar = daftar(kunci, berkasnya);
        malam(daftar);
        tulis(satu.id(), 1);
        malam(daftar);
        String utuh = Files.readString(berkasnya);
        String publik = KunciSegel.pem(kunci.getPublic());

        assertThat(daftarDiubah(berkasnya, utuh.replace(satu.id() + " 3 ", satu.id() + " 2 "), publik))
                .contains("Baris pada daftar tanggal 2026-03-02 telah diubah.");
        assertThat(daftarDiubah(berkasnya, utuh.replaceFirst("nomor-terakhir \\S+", "nomor-terakhir 2026-000001"), publik))
                .contains("Segel daftar tanggal 2026-03-02 tidak sah atau kuncinya tidak dikenal.");
        assertThat(daftarDiubah(berkasnya, utuh.substring(utuh.lastIndexOf(BlokDaftar.AWAL)), publik))
                .contains(TIDAK_MENYAMBUNG);
        assertThat(daftarDiubah(berkasnya, utuh.substring(0, utuh.length() - 120), publik))
                .contains(TIDAK_LENGKAP);
        assertThat(daftarDiubah(berkasnya, "", publik)).contains("Daftar tidak memuat satu catatan pun.");
        assertThat(daftarDiubah(berkasnya, utuh, KunciSegel.pem(KunciSegel.baru().getPublic())))
                .contains("Segel daftar tanggal 2026-03-02 tidak sah atau kuncinya tidak dikenal.");
    }

    private List<String> daftarDiubah(Path berkasnya, String isi, String kunciPublik) throws IOException {
        Files.writeString(berkasnya, isi);
        return PemeriksaDaftar.temuan(sql, berkasnya, kunciPublik);
    }

    @Test
    @DisplayName("malam yang terputus sebelum daftar ditulis diulang: yang berubah tetap terlihat, dan daftar ditulis satu kali")
    void malamYangTerputusDiulang(@TempDir Path folder) throws IOException {
        Kasus satu = buka();
        Path berkasnya = folder.resolve("daftar.txt");
        DaftarKepalaService daftar = daftar(KunciSegel.baru(), berkasnya);
        malam(daftar);
        String lama = Files.readString(berkasnya);
        tulis(satu.id(), 1);

        assertThat(daftar.bandingkan().berubah()).containsExactly(satu.id());
        assertThat(Files.readString(berkasnya)).isEqualTo(lama);
        assertThat(malam(daftar).berubah()).containsExactly(satu.id());
        String baru = Files.readString(berkasnya);
        assertThat(baru).startsWith(lama).hasSizeGreaterThan(lama.length());
        sql.update("update daftar_kepala set hash = ?", hashBlok(lama)); // cut off between file and database
        assertThat(malam(daftar).berubah()).isEmpty();
        assertThat(Files.readString(berkasnya)).isEqualTo(baru);
        assertThat(sql.queryForObject("select hash from daftar_kepala", String.class)).isEqualTo(hashBlok(baru));
    }

    @Test
    @DisplayName("daftar yang hilang atau dipotong adalah temuan, malam itu dan seterusnya, sampai dikembalikan")
    void daftarYangHilangDitemukan(@TempDir Path folder) throws IOException {
        Kasus satu = buka();
        Path berkasnya = folder.resolve("daftar.txt");
        KeyPair kunci = KunciSegel.baru();
        DaftarKepalaService daftar = daftar(kunci, berkasnya);
        assertThat(malam(daftar).temuanDaftar()).as("belum pernah ada daftar").isEmpty();
        String lama = Files.readString(berkasnya);
        Files.delete(berkasnya);

        assertThat(malam(daftar).temuanDaftar()).containsExactly(TIDAK_MENYAMBUNG);
        tulis(satu.id(), 1);
        HasilDaftar berikut = malam(daftar);
        assertThat(berikut.temuanDaftar()).containsExactly(TIDAK_MENYAMBUNG);
        assertThat(berikut.berubah()).containsExactly(satu.id());

        Files.writeString(berkasnya, lama + Files.readString(berkasnya));
        assertThat(malam(daftar).temuanDaftar()).isEmpty();
        Files.writeString(berkasnya, lama);
        assertThat(malam(daftar).temuanDaftar()).as("dipotong").containsExactly(TIDAK_MENYAMBUNG);
        sql.update("delete from daftar_kepala");
        assertThat(malam(daftar).temuanDaftar()).contains("Catatan basis data tentang daftar yang terakhir hilang.");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 40, 300})
    @DisplayName("catatan yang terputus saat ditulis disebut demikian dan tidak merusak catatan berikutnya")
    void catatanYangTerputus(int kurang, @TempDir Path folder) throws IOException {
        Kasus satu = buka();
        Path berkasnya = folder.resolve("daftar.txt");
        KeyPair kunci = KunciSegel.baru();
        DaftarKepalaService daftar = daftar(kunci, berkasnya);
        malam(daftar);
        tulis(satu.id(), 1);
        String utuh = Files.readString(berkasnya);
        HasilDaftar hasil = daftar.bandingkan();
        daftar.tambahkan(hasil);
        String baru = Files.readString(berkasnya).substring(utuh.length());
        sql.update("update daftar_kepala set hash = ?", hashBlok(utuh));
        Files.writeString(berkasnya, utuh + baru.substring(0, baru.length() - kurang));

        assertThat(malam(daftar).berubah()).containsExactly(satu.id());

        HasilDaftar sesudahnya = malam(daftar);
        assertThat(sesudahnya.berubah()).isEmpty();
        assertThat(sesudahnya.temuanDaftar()).containsExactly(TIDAK_LENGKAP);
        assertThat(PemeriksaDaftar.temuan(sql, berkasnya, KunciSegel.pem(kunci.getPublic()))).contains(TIDAK_LENGKAP)
                .noneMatch(t -> t.contains("Segel daftar") || t.contains("menyambung"));
    }

    @Test
    @DisplayName("apa pun yang tertulis di dalam daftar menjadi temuan, bukan galat")
    void daftarYangBerisiSampah(@TempDir Path folder) throws IOException {
        Path berkasnya = folder.resolve("daftar.txt");
        DaftarKepalaService daftar = daftar(KunciSegel.baru(), berkasnya);
        for (String isi : List.of("\u0000", "rukun-daftar-1", "segel ", "segel " + "A".repeat(88),
                "rukun-daftar-1\n\njumlah x\nsegel " + "A".repeat(88), "\n\n")) {
            Files.writeString(berkasnya, isi);
            assertThat(daftar.bandingkan().temuanDaftar()).as(isi).isNotEmpty();
        }
        Files.write(berkasnya, new byte[] {(byte) 0xff, (byte) 0xc0, 10, (byte) 0x80});
        assertThat(daftar.bandingkan().temuanDaftar()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "update nomor_urut_kasus set terakhir = 2000000000 where tahun = 2026 | sampai 2026-2000000000 tidak ada lagi",
        "update nomor_urut_kasus set terakhir = -5 where tahun = 2026 | Nomor urut kasus tahun 2026 dimundurkan",
        "insert into nomor_urut_kasus (tahun, terakhir) values (2000000000, 2147483647) | 2000000000-2147483647",
        "update kasus set nomor = 'x y' where id = ? | Nomor atau kepala berkas kasus x y bukan tulisan Rukun",
        "update kasus set nomor = 'segel' where id = ? | Nomor atau kepala berkas kasus segel bukan tulisan Rukun",
        "update kepala_berkas set hash = 'a b' where kasus_id = ? | telah ditulis ulang"
    })
    @DisplayName("apa pun yang diubah pada nomor dan kepala, malam menyebutnya dan daftar tetap terbaca")
    void nomorDanKepalaYangAneh(String ulah, String sebutan, @TempDir Path folder) throws IOException {
        Kasus satu = buka();
        Map<String, Object> urut = sql.queryForMap("select terakhir from nomor_urut_kasus where tahun = 2026");
        Map<String, Object> kepala = sql.queryForMap("select hash from kepala_berkas where kasus_id = ?", satu.id());
        DaftarKepalaService daftar = daftar(KunciSegel.baru(), folder.resolve("daftar.txt"));
        malam(daftar);
        List<String> temuan = new ArrayList<>();
        try {
            sql.update(ulah, ulah.contains("?") ? new Object[] {satu.id()} : new Object[0]);
            temuan.addAll(malam(daftar).temuan().values());
            temuan.addAll(malam(daftar).temuanDaftar());
        } finally {
            sql.update("update nomor_urut_kasus set terakhir = ? where tahun = 2026", urut.get("terakhir"));
            sql.update("delete from nomor_urut_kasus where tahun = 2000000000");
            sql.update("update kasus set nomor = ? where id = ?", satu.nomor(), satu.id());
            sql.update("update kepala_berkas set hash = ? where kasus_id = ?", kepala.get("hash"), satu.id());
        }

        assertThat(temuan).anyMatch(t -> t.contains(sebutan)).noneMatch(t -> t.startsWith("Daftar"));
        assertThat(temuan).hasSizeLessThan(1000);
        malam(daftar);
    }

    /** Columns that the database keeps from being odd are freed of it first: who has power over it can do that too. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "entri_berkas | jenis | entri_berkas_jenis | jenis = 'LAIN' | id",
        "entri_berkas | waktu | | waktu = null | id",
        "entri_berkas | digest | | digest = null | id",
        "entri_berkas | hash | | hash = null | id",
        "entri_berkas | hash_sebelum | | hash_sebelum = null | id",
        "entri_berkas | pelaku | | pelaku = null | id",
        "entri_berkas | urutan | | urutan = null | id",
        "isi_berkas | isi | isi_berkas_hapus | isi = null | entri_id",
        "isi_berkas | garam | isi_berkas_hapus | garam = null | entri_id",
        "isi_berkas | garam | isi_berkas_hapus | isi = null, garam = null | entri_id"
    })
    @DisplayName("apa pun yang ada di dalam tabel, pemeriksaan menjawab dengan temuan")
    void tabelYangAneh(String tabel, String kolom, String kendala, String ulah, String kunci) {
        String id = kasusDenganEntri();
        String entri = entri(id, 4).id();
        sebagaiPenyerang(() -> {
            if (kendala == null) {
                sql.execute("alter table " + tabel + " alter column " + kolom + " drop not null");
            } else {
                sql.execute("alter table " + tabel + " drop constraint " + kendala);
            }
        });
        Map<String, Object> lama = sql.queryForMap("select * from " + tabel + " where " + kunci + " = ?", entri);
        rusak("update " + tabel + " set " + ulah + " where " + kunci + " = ?", entri);

        List<String> temuan = verifier.periksa(id).temuan();
        Map<String, HasilVerifikasi> semua = verifier.periksaSemua();

        lama.forEach((nama, nilai) -> {
            if (!nama.equalsIgnoreCase(kunci)) {
                rusak("update " + tabel + " set " + nama + " = ? where " + kunci + " = ?", nilai, entri);
            }
        });
        pulihkan(tabel, kolom, kendala);
        assertThat(temuan).isNotEmpty();
        assertThat(semua).containsKey(id);
        assertThat(verifier.periksa(id).temuan()).isEmpty();
    }

    private void pulihkan(String tabel, String kolom, String kendala) {
        if (kendala == null) {
            sql.execute("alter table " + tabel + " alter column " + kolom + " set not null");
        } else {
            sql.execute("alter table " + tabel + " add constraint " + kendala + " check (" + (tabel.equals("isi_berkas")
                    ? "(dihapus_pada is null and garam is not null and isi is not null)"
                            + " or (dihapus_pada is not null and garam is null and isi is null)"
                    : "jenis in ('BUKA', 'ISIAN', 'PUTUSAN', 'DOKUMEN', 'TINDAKAN', 'PEMBERITAHUAN', 'TEMUAN',"
                            + " 'REGISTER', 'SELESAI')") + ")");
        }
    }

    @Test
    @DisplayName("kasus yang keadaannya tidak dikenal lagi diperiksa dan didaftar seperti yang lain")
    void keadaanKasusYangTidakDikenal(@TempDir Path folder) {
        String id = kasusDenganEntri();
        sql.execute("alter table kasus drop constraint kasus_status");
        sql.execute("alter table kasus drop constraint kasus_selesai");
        sql.execute("alter table kasus drop constraint kasus_simpan");
        rusak("update kasus set status = 'LAIN' where id = ?", id);

        List<String> temuan = verifier.periksa(id).temuan();
        List<KasusRingkas> semua = kasus.semuaRingkas();
        HasilDaftar hasil = malam(daftar(KunciSegel.baru(), folder.resolve("daftar.txt")));

        rusak("update kasus set status = 'BERJALAN' where id = ?", id);
        sql.execute("alter table kasus add constraint kasus_status check (status in ('BERJALAN', 'SELESAI'))");
        sql.execute("alter table kasus add constraint kasus_selesai check ((status = 'SELESAI' and selesai_pada is not null)"
                + " or (status = 'BERJALAN' and selesai_pada is null and hasil is null))");
        sql.execute("alter table kasus add constraint kasus_simpan check ((status = 'SELESAI' and simpan_sampai is not null)"
                + " or (status = 'BERJALAN' and simpan_sampai is null))");
        assertThat(temuan).isNotEmpty();
        assertThat(semua).extracting(KasusRingkas::id).contains(id);
        assertThat(hasil.berubah()).contains(id);
    }

    @Test
    @DisplayName("sesudah kunci diganti, berkas yang disegel kunci lama ditulis terus dan disegel dengan kunci baru")
    void kunciLamaYangDikenal() {
        String id = kasusDenganEntri();
        segelDengan(id, KUNCI_LAMA);
        assertThat(verifier.periksa(id).temuan()).isEmpty();

        tulis(id, 8);

        assertThat(segel(id).kunci()).isEqualTo(penyegel.segel("").kunci());
        assertThat(verifier.periksa(id).temuan()).isEmpty();
    }

    @Test
    @DisplayName("berkas yang disegel kunci yang tidak dikenal tidak ditulis, dan Rukun tidak dijalankan")
    void kunciYangTidakDikenal() {
        String id = kasusDenganEntri();
        KeyPair asing = KunciSegel.baru();
        String idKunci = KunciSegel.id(asing.getPublic());
        segelDengan(id, asing);

        assertThatThrownBy(() -> tulis(id, 8)).isInstanceOf(KunciSegelTidakDikenalException.class)
                .hasMessage("Berkas kasus " + nomor(id) + " disegel dengan kunci " + idKunci + " yang tidak dikenal server ini,"
                        + " jadi belum dapat ditulis: minta pengelola Rukun menambahkan kunci publiknya pada"
                        + " RUKUN_KUNCI_SEGEL_LAIN (rukun.segel.kunci-lain).");
        assertThatThrownBy(() -> kasus.selesai(id, "DITETAPKAN")).hasStackTraceContaining(idKunci);
        assertThat(berkas.ringkasan(id)).hasSize(7);
        assertThat(kasus.kasus(id).status()).isEqualTo(StatusKasus.BERJALAN);
        assertThatThrownBy(() -> new PemeriksaKunci(sql, penyegel).afterSingletonsInstantiated())
                .isInstanceOf(KunciSegelTidakDikenalException.class)
                .hasMessageContaining(idKunci + " pada 1 berkas, antara lain kasus " + nomor(id))
                .hasMessageEndingWith("isi kunci publiknya pada RUKUN_KUNCI_SEGEL_LAIN (rukun.segel.kunci-lain), lalu"
                        + " jalankan Rukun lagi.");

        segelDengan(id, KUNCI_LAMA);
        tulis(id, 8);
        assertThat(verifier.periksa(id).temuan()).isEmpty();
    }

    /** As another node or an earlier time sealed it. */
    private void segelDengan(String kasusId, KeyPair kunci) {
        Map<String, Object> kepala = sql.queryForMap("select urutan, hash from kepala_berkas where kasus_id = ?", kasusId);
        Segel oleh = new Penyegel(KunciSegel.pem(kunci), "", "").segel(KepalaBerkas.pesan(kasusId,
                (Integer) kepala.get("urutan"), (String) kepala.get("hash")));
        rusak("update kepala_berkas set kunci_segel = ?, segel = ? where kasus_id = ?", oleh.kunci(), oleh.nilai(), kasusId);
    }

    private static HasilDaftar malam(DaftarKepalaService daftar) {
        HasilDaftar hasil = daftar.bandingkan();
        daftar.tambahkan(hasil);
        return hasil;
    }

    private static String hashBlok(String daftar) {
        List<BlokDaftar> semua = BlokDaftar.baca(daftar.lines().toList(), new ArrayList<>());
        return semua.get(semua.size() - 1).hash();
    }

    /** A list that begins: the database remembers none. */
    private DaftarKepalaService daftar(KeyPair kunci, Path berkasnya) {
        sql.update("update daftar_kepala set tanggal = null, hash = null");
        return new DaftarKepalaService(sql, new Penyegel(KunciSegel.pem(kunci), "", ""), jam, berkasnya);
    }

    private Segel segel(String kasusId) {
        return sql.queryForObject("select kunci_segel, segel from kepala_berkas where kasus_id = ?",
                (baris, n) -> new Segel(baris.getString(1), baris.getString(2)), kasusId);
    }

    private String nomor(String kasusId) {
        return kasus.kasus(kasusId).nomor();
    }

    private void hilangkan(Kasus sasaran) {
        berkas.ringkasan(sasaran.id()).forEach(e -> buang(e.id()));
        rusak("delete from kepala_berkas where kasus_id = ?", sasaran.id());
        rusak("delete from kasus where id = ?", sasaran.id());
    }

    @Test
    void percobaanTetapTercatatSesudahPembatalan() {
        transaksi.executeWithoutResult(status -> {
            percobaan.catat("rw01.gambir", "SubmitTaskFormCmd", "t-1".repeat(200), "undangan", "KODE", "Ditolak.");
            status.setRollbackOnly();
        });

        assertThat(sql.queryForList("select pelaku, tugas_id, formulir, kode, pesan from percobaan"
                + " where pelaku = 'rw01.gambir'")).singleElement().satisfies(baris -> assertThat(baris)
                        .containsEntry("tugas_id", "t-1".repeat(85))
                        .containsEntry("formulir", "undangan")
                        .containsEntry("kode", "KODE")
                        .containsEntry("pesan", "Ditolak."));
    }

    Kasus buka() {
        return kasus.buka("penggabungan", "Penggabungan RT 003", "dki", "unit-1", "petugas.gambir");
    }

    /** A case with its opening entry, five others, 2 to 6, and the one that vouches for its own row. */
    String kasusDenganEntri() {
        return transaksi.execute(status -> {
            String id = buka().id();
            IntStream.rangeClosed(1, 5).forEach(i -> tulis(id, i));
            return id;
        });
    }

    EntriBerkas entri(String kasusId, int urutan) {
        return berkas.ringkasan(kasusId).stream().filter(e -> e.urutan() == urutan).findFirst().orElseThrow();
    }

    private EntriBerkas tulis(String kasusId, int nomor) {
        return berkas.tulis(kasusId, JenisEntri.ISIAN, LURAH, "Tugas_Periksa",
                Map.of("nomor", nomor, "nama", "Budi é"));
    }

    private String lain(String kolom, String jenis) {
        if (kolom.equalsIgnoreCase("kasus_id")) {
            return "'" + buka().id() + "'";
        }
        if (kolom.equalsIgnoreCase("jenis")) {
            return "'TEMUAN'";
        }
        if (jenis.equals("date")) {
            return "date '2030-01-01'";
        }
        if (jenis.startsWith("timestamp")) {
            return "coalesce(" + kolom + ", current_timestamp) + interval '0.000001' second";
        }
        return jenis.startsWith("int") ? kolom + " + 100" : "'x'";
    }

    /** Whether the database let it happen. */
    private boolean ubah(String perintah, String id) {
        try {
            rusak(perintah, id);
            return true;
        } catch (DataIntegrityViolationException e) {
            return false;
        }
    }

    private List<LocalDate> simpanSampai(String kasusId) {
        return berkas.baca(kasusId, "uji", "uji").stream().map(BacaanEntri::simpanSampai).toList();
    }

    private Period masaSimpan() {
        return parameter.pada(LocalDate.of(2026, 3, 2)).masa("RUKUN-PRD-11");
    }

    private void rusak(String perintah, Object... nilai) {
        sebagaiPenyerang(() -> assertThat(sql.update(perintah, nilai)).isOne());
    }

    private void buang(String entriId) {
        rusak("delete from isi_berkas where entri_id = ?", entriId);
        rusak("delete from entri_berkas where id = ?", entriId);
    }

    /** A forger who knows how the chain is computed, but leaves its head alone. */
    private void palsukan(String kasusId, int urutan, String hashSebelum, String laporan) {
        String garam = RantaiHash.garam();
        String isi = laporan == null ? "{}" : laporan;
        EntriBerkas palsu = new EntriBerkas(UUID.randomUUID().toString(),
                laporan == null ? JenisEntri.PUTUSAN : JenisEntri.TINDAKAN, jam.instant(), LURAH,
                laporan == null ? null : Penghapusan.AKTIVITAS, RantaiHash.digest(garam, isi), null)
                .sambung(kasusId, urutan, hashSebelum);
        rusak("insert into entri_berkas (id, kasus_id, urutan, jenis, waktu, pelaku, jabatan, aktivitas, digest,"
                        + " hash_sebelum, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                palsu.id(), kasusId, urutan, palsu.jenis().name(), palsu.waktu().atOffset(ZoneOffset.UTC),
                palsu.pelaku(), palsu.jabatan(), palsu.aktivitas(), palsu.digest(), hashSebelum, palsu.hash());
        rusak("insert into isi_berkas (entri_id, garam, isi) values (?, ?, ?)", palsu.id(), garam, isi);
    }

    /** Lets the head follow a forged chain; its seal cannot. */
    private void majukanKepala(String kasusId, int urutan) {
        rusak("update kepala_berkas set urutan = ?, hash = ? where kasus_id = ?", urutan,
                urutan == 0 ? RantaiHash.AWAL : entri(kasusId, urutan).hash(), kasusId);
    }

    private void ditemukan(String kasusId, int urutan, String sebab) {
        assertThat(verifier.periksa(kasusId).temuan()).contains(sebab);
    }

    private int jumlah(String tabel, String kasusId) {
        return sql.queryForObject("select count(*) from " + tabel + " where kasus_id = ?", Integer.class, kasusId);
    }

    private static <T> List<T> ulangi(int kali, IntFunction<T> langkah) {
        return IntStream.range(0, kali).mapToObj(langkah).toList();
    }

    private static <T> List<T> bersamaan(Callable<T> kerja) throws Exception {
        CyclicBarrier mulai = new CyclicBarrier(2);
        ExecutorService pekerja = Executors.newFixedThreadPool(2);
        try {
            Callable<T> serempak = () -> {
                mulai.await();
                return kerja.call();
            };
            List<T> hasil = new ArrayList<>();
            for (Future<T> janji : pekerja.invokeAll(List.of(serempak, serempak))) {
                hasil.add(janji.get());
            }
            return hasil;
        } finally {
            pekerja.shutdownNow();
        }
    }
}
