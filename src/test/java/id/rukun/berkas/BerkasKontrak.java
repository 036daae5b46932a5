package id.rukun.berkas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rukun.hukum.ParameterHukum;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What the dossier promises on every database. */
@UjiBerkas
abstract class BerkasKontrak {

    private static final Pelaku LURAH = new Pelaku("lurah.gambir", "Lurah Gambir");

    @Autowired
    KasusService kasus;

    @Autowired
    BerkasService berkas;

    @Autowired
    BerkasVerifier verifier;

    @Autowired
    CatatanPercobaan percobaan;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transaksi;

    @Autowired
    JamUji jam;

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
        assertThat(berkas.ringkasan(pertama.id())).extracting(EntriBerkas::jenis).containsExactly(JenisEntri.BUKA);
    }

    @Test
    void kasusHanyaDapatDiselesaikanSekali() {
        Kasus k = buka();
        kasus.selesai(k.id(), "DITETAPKAN");

        Kasus selesai = kasus.kasus(k.id());
        assertThat(selesai.status()).isEqualTo(StatusKasus.SELESAI);
        assertThat(selesai.hasil()).isEqualTo("DITETAPKAN");
        assertThat(berkas.ringkasan(k.id())).extracting(EntriBerkas::jenis)
                .containsExactly(JenisEntri.BUKA, JenisEntri.SELESAI);
        assertThatThrownBy(() -> kasus.selesai(k.id(), "DITOLAK")).isInstanceOf(IllegalStateException.class);
        assertThat(kasus.kasus(k.id()).hasil()).isEqualTo("DITETAPKAN");
        assertThat(berkas.ringkasan(k.id())).hasSize(2);
    }

    @Test
    void kasusYangTidakAdaDisebutTidakDikenal() {
        assertThatThrownBy(() -> kasus.kasus("x")).isInstanceOf(KasusTidakDikenalException.class);
        assertThatThrownBy(() -> berkas.kepala("x")).isInstanceOf(KasusTidakDikenalException.class);
        assertThatThrownBy(() -> verifier.periksa("x")).isInstanceOf(KasusTidakDikenalException.class);
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
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 101).boxed().toList());
        assertThat(verifier.periksa(id)).isEqualTo(HasilVerifikasi.UTUH);
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

        assertThat(berkas.ringkasan(id)).hasSize(7);
        assertThat(verifier.periksa(id)).isEqualTo(HasilVerifikasi.UTUH);
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

        assertThat(berkas.ringkasan(lama)).hasSize(3);
        assertThat(baru).allSatisfy(k -> assertThat(berkas.ringkasan(k)).hasSize(2));
        assertThat(verifier.periksaSemua()).doesNotContainKey(lama).doesNotContainKeys(baru.toArray(String[]::new));
    }

    @Test
    void kepalaAdalahHashEntriTerakhir() {
        String id = kasusDenganEntri();

        List<EntriBerkas> rantai = berkas.ringkasan(id);
        assertThat(berkas.kepala(id)).isEqualTo(rantai.get(5).hash());
        assertThat(rantai.get(0).hashSebelum()).isEqualTo("0".repeat(64));
        assertThat(rantai.get(0).waktu()).isEqualTo(Instant.parse("2026-03-02T03:04:05.123456Z"));
        assertThat(verifier.periksa(id)).isEqualTo(HasilVerifikasi.UTUH);
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
                .containsExactly(null, batas);
    }

    @Test
    void isiYangDihapusMenurutHukumTidakMerusakRantai() {
        String id = kasusDenganEntri();
        String entri = entri(id, 3).id();

        berkas.hapusIsi(entri);
        berkas.hapusIsi(entri);

        assertThat(verifier.periksa(id)).isEqualTo(HasilVerifikasi.UTUH);
        BacaanEntri dihapus = berkas.baca(id, "lurah.gambir", "uji").get(2);
        assertThat(dihapus.isi()).isNull();
        assertThat(dihapus.dihapusPada()).isNotNull();
        assertThat(sql.queryForObject("select count(*) from isi_berkas where garam is null and entri_id = ?",
                Integer.class, entri)).isOne();
        List<BacaanEntri> semua = berkas.baca(id, "lurah.gambir", "uji");
        assertThat(semua).hasSize(7);
        assertThat(semua.get(6).isi()).contains("\"urutan\":[3]");
        assertThat(dihapus.keteranganHapus()).isEqualTo("Isi telah dihapus pada 2 Maret 2026 (dihapus menurut hukum)");
        assertThat(semua.get(1).keteranganHapus()).isNull();
    }

    @Test
    void catatanPenghapusanTidakDapatDihapus() {
        String id = kasusDenganEntri();
        berkas.hapusIsi(entri(id, 3).id());

        assertThatThrownBy(() -> berkas.hapusIsi(entri(id, 7).id())).isInstanceOf(IllegalArgumentException.class);
        assertThat(verifier.periksa(id)).isEqualTo(HasilVerifikasi.UTUH);
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
        assertThat(simpanSampai(id)).containsExactly(batas, batas, batas, batas, batas, batas, sendiri, batas);

        jam.setel("2027-03-01T17:00:00Z"); // 2 March in Jakarta
        tulis(id, 99);
        assertThat(simpanSampai(id)).endsWith(LocalDate.of(2027, 3, 2).plus(masaSimpan())).contains(batas);
        assertThat(verifier.periksa(id)).isEqualTo(HasilVerifikasi.UTUH);
    }

    @Test
    void kasusSelesaiTanpaMasaSimpanMendapatkannyaKemudian() {
        String id = kasusDenganEntri();
        kasus.selesai(id, "DITETAPKAN");
        rusak("update kasus set simpan_sampai = null where id = ?", id);
        assertThat(kasus.tanpaMasaSimpan()).contains(id);

        jam.setel("2028-01-01T00:00:00Z");
        kasus.tetapkanMasaSimpan(id);

        assertThat(kasus.kasus(id).simpanSampai()).isEqualTo(LocalDate.of(2026, 3, 2).plus(masaSimpan()));
        assertThat(kasus.tanpaMasaSimpan()).doesNotContain(id);
    }

    @Test
    void isiYangLewatMasaDihapusDenganSatuCatatan() {
        String id = kasusDenganEntri();
        kasus.selesai(id, "DITETAPKAN");
        LocalDate batas = kasus.kasus(id).simpanSampai();
        assertThat(berkas.kasusLewatMasa(batas)).doesNotContain(id);
        berkas.hapusIsiLewatMasa(id, batas);
        assertThat(berkas.ringkasan(id)).hasSize(7);
        jam.setel(batas.plusDays(1) + "T00:00:00Z");
        assertThat(berkas.kasusLewatMasa(batas.plusDays(1))).contains(id);

        berkas.hapusIsiLewatMasa(id, batas.plusDays(1));

        List<BacaanEntri> semua = berkas.baca(id, "lurah.gambir", "uji");
        assertThat(semua).hasSize(8);
        assertThat(semua.subList(0, 7)).allSatisfy(bacaan -> {
            assertThat(bacaan.isi()).isNull();
            assertThat(bacaan.keteranganHapus()).startsWith("Isi telah dihapus pada 3 Maret ")
                    .endsWith("(masa simpan berakhir)");
        });
        assertThat(semua.get(7).isi()).contains("\"urutan\":[1,2,3,4,5,6,7]").contains("Masa simpan berakhir.");
        assertThat(semua.get(7).simpanSampai()).isNull();
        assertThat(semua.get(3).entri().jabatan()).isEqualTo("Lurah Gambir");
        assertThat(verifier.periksa(id)).isEqualTo(HasilVerifikasi.UTUH);
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

        assertThat(berkas.ringkasan(id)).hasSize(8);
    }

    @Test
    void catatanPenghapusanSelagiKasusBerjalanTidakIkutDihapus() {
        String id = kasusDenganEntri();
        berkas.hapusIsi(entri(id, 3).id());
        kasus.selesai(id, "DITETAPKAN");
        LocalDate lewat = kasus.kasus(id).simpanSampai().plusDays(1);
        jam.setel(lewat + "T00:00:00Z");

        berkas.hapusIsiLewatMasa(id, lewat);

        assertThat(berkas.baca(id, "lurah.gambir", "uji").get(6).isi()).contains("\"urutan\":[3]");
        assertThat(verifier.periksa(id)).isEqualTo(HasilVerifikasi.UTUH);
    }

    @Test
    void isiYangDihapusDiLuarRukunDitemukan() {
        String id = kasusDenganEntri();
        berkas.hapusIsi(entri(id, 3).id());
        rusak("update isi_berkas set isi = null, garam = null, dihapus_pada = current_timestamp where entri_id = ?",
                entri(id, 4).id());

        ditemukan(id, 4, "Isi entri 4 dihapus tanpa catatan penghapusan.");
    }

    @Test
    void catatanPenghapusanYangDiubahDitemukan() {
        String id = kasusDenganEntri();
        berkas.hapusIsi(entri(id, 3).id());
        rusak("update isi_berkas set isi = replace(isi, '[3]', '[3,4]') where entri_id = ?", entri(id, 7).id());

        ditemukan(id, 3, "Isi entri 3 dihapus tanpa catatan penghapusan.");
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

        assertThat(berkas.hapusCatatanBaca(batas)).isOne();
        assertThat(percobaan.hapusPesan(batas)).isOne();

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
                + " from information_schema.columns where lower(table_name) = ?"
                + " and lower(column_name) not in ('simpan_sampai', 'dihapus_pada')", tabel);
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
        "urutan = urutan + 1, 7, Entri 7 hilang.",
        "urutan = urutan - 1, 6, Entri 6 ditambahkan di luar Rukun.",
        "hash = 'ab', 6, Rantai sampai entri 6 telah ditulis ulang: kepalanya berbeda."
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
        assertThat(berkas.baca(id, "lurah.gambir", "uji")).hasSize(6);
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
        for (int urutan = 4; urutan <= 6; urutan++) {
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
        rusak("update entri_berkas set kasus_id = ?, urutan = 7 where id = ?", id, asing);

        ditemukan(id, 7, "Entri 7 ditambahkan di luar Rukun.");
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
        palsukan(id, 7, entri(id, 6).hash());

        ditemukan(id, 7, "Entri 7 ditambahkan di luar Rukun.");
    }

    @Test
    void akhirRantaiYangDitulisUlangDitemukan() {
        String id = kasusDenganEntri();
        buang(entri(id, 6).id());
        palsukan(id, 6, entri(id, 5).hash());

        ditemukan(id, 6, "Rantai sampai entri 6 telah ditulis ulang: kepalanya berbeda.");
    }

    @Test
    void pemeriksaanSemuaMenyebutYangRusakSaja() {
        String utuh = kasusDenganEntri();
        String rusak = kasusDenganEntri();
        rusak("update entri_berkas set pelaku = 'x' where id = ?", entri(rusak, 2).id());

        assertThat(verifier.periksaSemua())
                .containsEntry(rusak, new HasilVerifikasi(false, 2, "Keterangan entri 2 telah diubah."))
                .doesNotContainKey(utuh);
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

    /** A case with its opening entry and five others, 2 to 6. */
    String kasusDenganEntri() {
        String id = buka().id();
        IntStream.rangeClosed(1, 5).forEach(i -> tulis(id, i));
        return id;
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
        if (jenis.startsWith("timestamp")) {
            return kolom + " + interval '0.000001' second";
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
    private void palsukan(String kasusId, int urutan, String hashSebelum) {
        String garam = RantaiHash.garam();
        EntriBerkas palsu = new EntriBerkas(JenisEntri.PUTUSAN, jam.instant(), LURAH, null,
                RantaiHash.digest(garam, "{}")).sambung(kasusId, urutan, hashSebelum);
        String id = "palsu-" + kasusId.substring(0, 30);
        rusak("insert into entri_berkas (id, kasus_id, urutan, jenis, waktu, pelaku, jabatan, digest, hash_sebelum,"
                        + " hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id, kasusId, urutan, palsu.jenis().name(), palsu.waktu().atOffset(ZoneOffset.UTC),
                palsu.pelaku(), palsu.jabatan(), palsu.digest(), hashSebelum, palsu.hash());
        rusak("insert into isi_berkas (entri_id, garam, isi) values (?, ?, '{}')", id, garam);
    }

    private void ditemukan(String kasusId, int urutan, String sebab) {
        assertThat(verifier.periksa(kasusId)).isEqualTo(new HasilVerifikasi(false, urutan, sebab));
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
