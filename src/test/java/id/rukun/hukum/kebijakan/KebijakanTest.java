package id.rukun.hukum.kebijakan;

import static id.rukun.hukum.muat.HukumUji.gagal;
import static id.rukun.hukum.muat.HukumUji.periksa;
import static id.rukun.hukum.muat.HukumUji.sesuai;
import static id.rukun.hukum.muat.HukumUji.terpenuhi;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.keputusan.NomorKeputusanUnik;
import id.rukun.hukum.kebijakan.keputusan.PenolakanLurah;
import id.rukun.hukum.kebijakan.keputusan.SyaratHariPenandatanganan;
import id.rukun.hukum.kebijakan.keputusan.UrutanNomorKeputusan;
import id.rukun.hukum.kebijakan.musyawarah.AdaPesertaHadir;
import id.rukun.hukum.kebijakan.musyawarah.JumlahHadirSah;
import id.rukun.hukum.kebijakan.musyawarah.JumlahSuaraCocok;
import id.rukun.hukum.kebijakan.musyawarah.PimpinanBerwenang;
import id.rukun.hukum.kebijakan.musyawarah.UndanganSah;
import id.rukun.hukum.kebijakan.penataan.DampakRw;
import id.rukun.hukum.kebijakan.penataan.NomorUnitUnik;
import id.rukun.hukum.kebijakan.penataan.PengusulRtAtauRw;
import id.rukun.hukum.kebijakan.penataan.PenjemputanSesudahTenggat;
import id.rukun.hukum.kebijakan.penataan.SatuPenataanSekaligus;
import id.rukun.hukum.kebijakan.penataan.UnitAktif;
import id.rukun.hukum.kebijakan.penataan.YangDipilihRt;
import id.rukun.hukum.kebijakan.tindakan.AdaPerubahan;
import id.rukun.hukum.kebijakan.tindakan.KoreksiIsianSendiri;
import id.rukun.hukum.kebijakan.tindakan.PenarikanOlehPengusul;
import id.rukun.hukum.kebijakan.tindakan.PengembalianSetahap;
import id.rukun.hukum.kebijakan.tindakan.SatuPermintaanSekaligus;
import id.rukun.hukum.kebijakan.tindakan.SebelumDitetapkan;
import id.rukun.hukum.muat.HukumUji;
import id.rukun.hukum.pergub171.musyawarah.DuaKaliGagal;
import id.rukun.hukum.pergub171.musyawarah.PimpinanFakta;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class KebijakanTest {

    private static final LocalDate HARI = LocalDate.of(2019, 3, 10);

    @Test
    @DisplayName("EX-075 setelah dua kali gagal, musyawarah ketiga tanpa peserta tidak dapat memutus")
    void ex075() {
        gagal(periksa(AdaPesertaHadir.class, new AdaPesertaHadir.Fakta(0)), Akibat.TOLAK, "TANPA_PESERTA");
        gagal(periksa(DuaKaliGagal.class, new DuaKaliGagal.Fakta(0, 2, true)), Akibat.ALIH, null);
        terpenuhi(periksa(AdaPesertaHadir.class, new AdaPesertaHadir.Fakta(1)));
    }

    @Test
    void satuPenataanSekaligus() {
        terpenuhi(periksa(SatuPenataanSekaligus.class, new SatuPenataanSekaligus.Fakta("RT 01", null)));
        Putusan putusan =
                periksa(SatuPenataanSekaligus.class, new SatuPenataanSekaligus.Fakta("RT 01", "P10-2019-7"));
        gagal(putusan, Akibat.TOLAK, "SEDANG_DIPROSES");
        assertThat(putusan.pesan()).contains("RT 01", "P10-2019-7");
    }

    @ParameterizedTest(name = "alasan {0} karakter: {1}")
    @CsvSource({"19, false", "20, true"})
    void alasanDihitungTanpaSpasiTepi(int panjang, boolean cukup) {
        String alasan = "   " + "é".repeat(panjang) + "\n ";
        sesuai(alasan(alasan), cukup, Akibat.TOLAK, "ALASAN_TERLALU_PENDEK");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "                         "})
    void alasanKosong(String alasan) {
        Putusan putusan = alasan(alasan);
        gagal(putusan, Akibat.TOLAK, "ALASAN_TERLALU_PENDEK");
        assertThat(putusan.pesan()).contains("paling sedikit 20 karakter, sekarang 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"........................", "ㅤㅤㅤㅤㅤㅤㅤㅤㅤㅤㅤㅤㅤㅤㅤㅤㅤㅤㅤㅤㅤㅤ", "Salah.................",
        "Salah\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B",
        "\u2800\u2800\u2800\u2800\u2800\u2800\u2800\u2800\u2800\u2800\u2800\u2800\u2800\u2800\u2800\u2800\u2800\u2800\u2800\u2800"})
    @DisplayName("titik-titik dan karakter yang tidak terlihat bukan alasan")
    void alasanYangTidakTerlihat(String alasan) {
        gagal(alasan(alasan), Akibat.TOLAK, "ALASAN_TERLALU_PENDEK");
    }

    @ParameterizedTest(name = "catatan {0} karakter: {1}")
    @CsvSource({"1, true", "2000, true", "2001, false"})
    void catatanPadaTugas(int panjang, boolean terbaca) {
        sesuai(periksa(CatatanTerbaca.class, new CatatanTerbaca.Fakta("x".repeat(panjang))), terbaca, Akibat.TOLAK,
                "CATATAN_TIDAK_TERBACA");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "...", "\u3164", "Sudah\u202Ekat", "nol\u0000"})
    void catatanTidakTerbaca(String catatan) {
        gagal(periksa(CatatanTerbaca.class, new CatatanTerbaca.Fakta(catatan)), Akibat.TOLAK,
                "CATATAN_TIDAK_TERBACA");
    }

    private static Putusan alasan(String alasan) {
        return periksa(AlasanCukup.class, new AlasanCukup.Fakta(alasan));
    }

    @ParameterizedTest(name = "undangan {0}, semua {1}, dibuka {2}, untuk {4}: {3}")
    @CsvSource({"2019-03-07, true, true, true, 2019-03-10", "2019-03-08, true, true, false, 2019-03-10",
        "2019-03-07, false, true, false, 2019-03-10", "2019-03-07, true, false, false, 2019-03-10",
        "2019-03-01, true, true, false, 2019-03-09"})
    void undanganSah(LocalDate undangan, boolean semua, boolean dibuka, boolean sah, LocalDate untuk) {
        sesuai(periksa(UndanganSah.class, new UndanganSah.Fakta(undangan, HARI, semua, dibuka, untuk, false, true)), sah,
                Akibat.TEMUAN, "UNDANGAN_TIDAK_LENGKAP");
    }

    @ParameterizedTest(name = "penjabat {0}, pengganti {1}, orang yang sama {2}: {3}")
    @CsvSource({"Budi, , true, true", "Budi, , false, false", ", , false, false", ", Budi, true, true",
        ", Budi, false, false", "Agus, Budi, true, true", "Agus, Budi, false, false"})
    void penjabatHariItu(String penjabat, String pengganti, boolean sama, boolean boleh) {
        Putusan putusan = periksa(PenjabatHariItu.class,
                new PenjabatHariItu.Fakta("Lurah Gambir", HARI, penjabat, pengganti, "Siti", sama));
        sesuai(putusan, boleh, Akibat.TOLAK, "BUKAN_PENJABAT_HARI_ITU");
        assertThat(putusan.pesan()).contains("10 Maret 2019", "Lurah Gambir")
                .contains(boleh ? "Budi." : penjabat == null && pengganti == null ? "Siti tidak dapat bertindak"
                        : "Budi, bukan Siti");
        assertThat(putusan.pesan().contains("tidak dilaksanakan siapa pun")).isEqualTo(penjabat == null);
    }

    @ParameterizedTest(name = "dijemput {0}, terakhir diteruskan 10 Maret 2019: {1}")
    @CsvSource({"2019-03-09, false", "2019-03-10, false", "2019-03-11, true"})
    void penjemputanSesudahTenggat(LocalDate penjemputan, boolean boleh) {
        Putusan putusan = periksa(PenjemputanSesudahTenggat.class,
                new PenjemputanSesudahTenggat.Fakta(penjemputan, HARI));
        sesuai(putusan, boleh, Akibat.TOLAK, "PENJEMPUTAN_TERLALU_DINI");
        assertThat(putusan.pesan()).contains("10 Maret 2019", Kalender.tulis(penjemputan));
    }

    @ParameterizedTest(name = "sebelumnya {0}, sesudahnya {1}, alasan {2}: {3}")
    @CsvSource({", , , true", "2019-03-10, 2019-03-10, , true", "2019-03-11, , , false", "2019-03-11, , Buku register,"
            + " true", ", 2019-03-09, , false", ", 2019-03-09, Buku register, false"})
    void urutanNomorKeputusan(LocalDate sebelumnya, LocalDate sesudahnya, String alasan, boolean urut) {
        Putusan putusan = periksa(UrutanNomorKeputusan.class,
                new UrutanNomorKeputusan.Fakta(5, HARI, sebelumnya, sesudahnya, alasan));
        sesuai(putusan, urut, Akibat.TOLAK, "URUTAN_NOMOR");
        assertThat(putusan.pesan()).contains("Nomor 5", "10 Maret 2019");
    }

    @ParameterizedTest(name = "Keputusan nomor {0}: masih dapat ditarik, dikoreksi, dikembalikan: {1}")
    @CsvSource({", true", "'', true", "1/2019, false"})
    void sebelumDitetapkan(String nomor, boolean masih) {
        Putusan putusan = periksa(SebelumDitetapkan.class, new SebelumDitetapkan.Fakta("P10-2019-7", nomor));
        sesuai(putusan, masih, Akibat.TOLAK, "SUDAH_DITETAPKAN");
        assertThat(putusan.pesan()).contains(masih ? "P10-2019-7" : nomor);
    }

    @ParameterizedTest(name = "pelaku {0}: {1}")
    @CsvSource({"budi, false", "siti, true"})
    void bukanPerkaraSendiri(String pelaku, boolean boleh) {
        sesuai(periksa(BukanPerkaraSendiri.class, new BukanPerkaraSendiri.Fakta(pelaku, List.of("ani", "budi"))),
                boleh, Akibat.TOLAK, "BENTURAN_KEPENTINGAN");
    }

    @ParameterizedTest(name = "proyeksi {0}, dikecualikan {1}, penanganan {2}: {3}")
    @CsvSource({
        "7, false, false, false", "8, false, false, true", "16, false, false, true", "17, false, false, false",
        "7, false, true, true", "17, false, true, true",
        "1, true, false, false", "2, true, false, true", "40, true, false, true", "1, true, true, true",
    })
    void dampakRw(int proyeksi, boolean dikecualikan, boolean penanganan, boolean boleh) {
        Putusan putusan =
                periksa(DampakRw.class, new DampakRw.Fakta("RW 03", 12, proyeksi, dikecualikan, penanganan));
        sesuai(putusan, boleh, Akibat.TOLAK, "DAMPAK_RW_BELUM_DIPERTIMBANGKAN");
        assertThat(putusan.pesan()).contains("RW 03 menjadi " + proyeksi);
    }

    @ParameterizedTest(name = "RUKUN-POL-13 dari {0} menjadi {1}, dikecualikan {2}: {3}")
    @CsvSource({"7, 7, false, true", "6, 7, false, true", "18, 17, false, true", "7, 6, false, false",
        "17, 18, false, false", "18, 7, false, false", "17, 6, false, false", "1, 1, true, true", "1, 0, true, false"})
    void dampakRwYangSudahDiLuarBatas(int sebelum, int proyeksi, boolean dikecualikan, boolean boleh) {
        Putusan putusan = periksa(DampakRw.class, new DampakRw.Fakta("RW 03", sebelum, proyeksi, dikecualikan, false));
        sesuai(putusan, boleh, Akibat.TOLAK, "DAMPAK_RW_BELUM_DIPERTIMBANGKAN");
        assertThat(putusan.pesan()).contains(boleh ? "sebelumnya " + sebelum : "P-15");
    }

    @ParameterizedTest(name = "dipakai {0}, dihapus tahun ini {1}: {2}")
    @CsvSource({"false, false, true", "true, false, false", "false, true, false"})
    void nomorUnitUnik(boolean dipakai, boolean dihapus, boolean boleh) {
        sesuai(periksa(NomorUnitUnik.class, new NomorUnitUnik.Fakta("007", dipakai, dihapus)), boleh, Akibat.TOLAK,
                "NOMOR_SUDAH_DIPAKAI");
    }

    @Test
    void pimpinanBerwenang() {
        terpenuhi(periksa(PimpinanBerwenang.class, new PimpinanFakta("1", "Ani", "1", "Ani", "Careteker Ketua RT 01")));
        Putusan putusan =
                periksa(PimpinanBerwenang.class, new PimpinanFakta("1", "Ani", "2", "Budi", "Sekretaris RT 01"));
        gagal(putusan, Akibat.TOLAK, "PIMPINAN_TIDAK_BERWENANG");
        assertThat(putusan.pesan()).contains("Sekretaris RT 01", "Budi", "Ani");
    }

    @ParameterizedTest(name = "tanggal {0}: {1}")
    @CsvSource({"2019-03-09, true", "2019-03-10, true", "2019-03-11, false"})
    void bukanMasaDepan(LocalDate tanggal, boolean sah) {
        sesuai(periksa(BukanMasaDepan.class, new BukanMasaDepan.Fakta("musyawarah", tanggal, HARI)), sah, Akibat.TOLAK,
                "TANGGAL_MASA_DEPAN");
    }

    @ParameterizedTest(name = "undangan {0}: {1}")
    @CsvSource({"2019-03-09, true", "2019-03-10, true", "2019-03-11, false"})
    void urutanTanggal(LocalDate undangan, boolean sah) {
        Putusan putusan =
                periksa(UrutanTanggal.class, new UrutanTanggal.Fakta("undangan", undangan, "musyawarah", HARI));
        sesuai(putusan, sah, Akibat.TOLAK, "URUTAN_TANGGAL");
        assertThat(putusan.pesan()).contains("undangan", "musyawarah (10 Maret 2019)");
    }

    @ParameterizedTest(name = "sah {0}, tidak sah {1}, masuk {2}, hak {3}: {4}")
    @CsvSource({
        "30 20, 4, 54, 54, true", "30 20, 4, 54, 60, true", "30 20, 4, 55, 60, false", "30 20, 4, 53, 60, false",
        "30 20, 4, 54, 53, false", "-1 51, 4, 54, 60, false", "30 20, -1, 49, 60, false",
        "2147483647 2147483647, 2, 0, 60, false",
    })
    void jumlahSuaraCocok(String sah, int tidakSah, int masuk, int hak, boolean cocok) {
        List<Integer> suara = Arrays.stream(sah.split(" ")).map(Integer::valueOf).toList();
        sesuai(periksa(JumlahSuaraCocok.class, new JumlahSuaraCocok.Fakta(suara, tidakSah, masuk, hak)), cocok,
                Akibat.TOLAK, "JUMLAH_SUARA_TIDAK_COCOK");
    }

    @ParameterizedTest(name = "hadir {0} dari {1}: {2}")
    @CsvSource({"0, 1, true", "1, 1, true", "2, 1, false", "0, 0, false", "-1, 1, false"})
    void jumlahHadirSah(int hadir, int peserta, boolean sah) {
        sesuai(periksa(JumlahHadirSah.class, new JumlahHadirSah.Fakta(hadir, peserta)), sah, Akibat.TOLAK,
                "JUMLAH_HADIR_TIDAK_SAH");
    }

    @ParameterizedTest(name = "dalam wilayah: {0}")
    @ValueSource(booleans = {true, false})
    void dalamWilayah(boolean dalam) {
        sesuai(periksa(DalamWilayah.class, new DalamWilayah.Fakta("RT 01", dalam)), dalam, Akibat.TOLAK,
                "DI_LUAR_WILAYAH");
    }

    @ParameterizedTest(name = "ada {0}, belum dipakai {1}: {2}")
    @CsvSource({"true, true, true", "true, false, false", "false, true, false", "false, false, false"})
    void lampiranSendiri(boolean ada, boolean belumDipakai, boolean sah) {
        Putusan putusan = periksa(LampiranSendiri.class, new LampiranSendiri.Fakta("Bukti", ada, belumDipakai));
        sesuai(putusan, sah, Akibat.TOLAK, "LAMPIRAN_TIDAK_SAH");
        assertThat(putusan.pesan()).contains("“Bukti”");
        assertThat(putusan.pesan().contains("30 hari")).isEqualTo(!ada);
    }

    @ParameterizedTest(name = "berwenang: {0}")
    @ValueSource(booleans = {true, false})
    void pindaianPenandatangan(boolean berwenang) {
        Putusan putusan = periksa(PindaianPenandatangan.class,
                new PindaianPenandatangan.Fakta("Keputusan Lurah Nomor 1", "Lurah Gambir", berwenang));
        sesuai(putusan, berwenang, Akibat.TOLAK, "BUKAN_PENANDATANGAN");
        assertThat(putusan.pesan()).contains("“Keputusan Lurah Nomor 1”", "Lurah Gambir");
        assertThat(periksa(PindaianPenandatangan.class, new PindaianPenandatangan.Fakta("Undangan", null, false)).pesan())
                .contains("yang tidak tercatat");
    }

    @ParameterizedTest(name = "status {0}: {1}")
    @CsvSource({"AKTIF, true", "DIGABUNG, false", "RENCANA, false"})
    void unitAktif(String status, boolean aktif) {
        sesuai(periksa(UnitAktif.class, new UnitAktif.Fakta("RT 01", status)), aktif, Akibat.TOLAK, "TIDAK_AKTIF");
    }

    @ParameterizedTest(name = "dapat {0}, syarat gagal {1}: {2}")
    @CsvSource({"true, 0, true", "true, 1, true", "false, 0, false", "false, 1, true"})
    void penolakanLurah(boolean dapat, int gagal, boolean boleh) {
        Putusan putusan = periksa(PenolakanLurah.class,
                new PenolakanLurah.Fakta(dapat, "Pasal 9 ayat (1)", Collections.nCopies(gagal, "Berdekatan")));
        sesuai(putusan, boleh, Akibat.TOLAK, "PENOLAKAN_TANPA_DASAR");
        assertThat(putusan.pesan()).doesNotContain("wajib ditetapkan");
    }

    @Test
    @DisplayName("kegagalan yang tidak pernah dihitung tidak disebut tidak dihitung")
    void kegagalanYangTidakDihitung() {
        UndanganSah.Fakta lintasRw = new UndanganSah.Fakta(HARI, HARI, true, true, HARI, true, true);
        assertThat(periksa(UndanganSah.class, lintasRw).pesan()).doesNotContain("dihitung");
        assertThat(HukumUji.dengan("PRD-20", "true").periksa(UndanganSah.class, lintasRw, HukumUji.EDISI).pesan())
                .contains("Kegagalan kuorum musyawarah ini tidak dihitung");
        assertThat(periksa(UndanganSah.class, new UndanganSah.Fakta(HARI, HARI, true, true, HARI, false, true)).pesan())
                .contains("Kegagalan kuorum musyawarah ini tidak dihitung");
    }

    @ParameterizedTest(name = "pengusul sendiri {0}, atas namanya {1}, surat {2}: {3}")
    @CsvSource({"true, false, false, ", "false, false, true, BUKAN_PENGUSUL", "false, true, false, SURAT_PENGUSUL_WAJIB",
        "false, true, true, "})
    void penarikan(boolean sendiri, boolean atasNama, boolean surat, String kode) {
        sesuai(periksa(PenarikanOlehPengusul.class,
                new PenarikanOlehPengusul.Fakta(List.of("Ketua RW 01"), sendiri, atasNama, surat)), kode == null,
                Akibat.TOLAK, kode);
    }

    @ParameterizedTest(name = "berwenang {0}, ada tahap {1}, pengurus {2}, unit lain lanjut {3}: {4}")
    @CsvSource({"false, true, false, false, BUKAN_PEMEGANG_TUGAS", "true, true, true, true, ",
        "true, false, true, false, TAHAP_SENDIRI_SAJA", "true, false, false, true, TAHAP_BERSAMA",
        "true, false, false, false, TANPA_TAHAP_SEBELUMNYA"})
    void pengembalian(boolean berwenang, boolean ada, boolean pengurus, boolean lanjut, String kode) {
        sesuai(periksa(PengembalianSetahap.class, new PengembalianSetahap.Fakta(berwenang, ada, pengurus, lanjut)),
                kode == null, Akibat.TOLAK, kode);
    }

    @ParameterizedTest(name = "ada isian {0}, isian sendiri {1}, atasan {2}: {3}")
    @CsvSource({"false, true, Camat, TANPA_ISIAN", "true, false, Camat, BUKAN_ISIAN_ANDA", "true, true, , TANPA_ATASAN",
        "true, true, Camat, "})
    void koreksi(boolean ada, boolean sendiri, String atasan, String kode) {
        sesuai(periksa(KoreksiIsianSendiri.class, new KoreksiIsianSendiri.Fakta(ada, sendiri, "Camat Gambir", atasan)),
                kode == null, Akibat.TOLAK, kode);
    }

    @Test
    @DisplayName("RUKUN-POL-70 syarat yang gagal antara tanggal Keputusan dan penandatanganan menjadi temuan")
    void syaratHariPenandatanganan() {
        LocalDate tanggal = LocalDate.of(2019, 5, 18);
        LocalDate hari = LocalDate.of(2019, 5, 20);
        terpenuhi(periksa(SyaratHariPenandatanganan.class,
                new SyaratHariPenandatanganan.Fakta(tanggal, hari, List.of())));
        Putusan putusan = periksa(SyaratHariPenandatanganan.class,
                new SyaratHariPenandatanganan.Fakta(tanggal, hari, List.of("Hasil dalam batas", "Unit aktif")));
        gagal(putusan, Akibat.TEMUAN, "SYARAT_GAGAL_SESUDAH_TANGGAL_KEPUTUSAN");
        assertThat(putusan.pesan()).contains("18 Mei 2019", "20 Mei 2019", "Hasil dalam batas dan Unit aktif");
    }

    @Test
    void satuPermintaanSekaligus() {
        terpenuhi(periksa(SatuPermintaanSekaligus.class, new SatuPermintaanSekaligus.Fakta(null)));
        gagal(periksa(SatuPermintaanSekaligus.class, new SatuPermintaanSekaligus.Fakta("Ketua RW 01")), Akibat.TOLAK,
                "TINDAKAN_TERBUKA");
    }

    @ParameterizedTest(name = "sesuai register {0}")
    @ValueSource(booleans = {true, false})
    void pemeriksaanData(boolean sesuai) {
        sesuai(periksa(YangDipilihRt.class, new YangDipilihRt.Fakta("RW 01", sesuai)), sesuai, Akibat.TOLAK,
                "BUKAN_RT");
        sesuai(periksa(UnitRtAtauRw.class, new UnitRtAtauRw.Fakta("Kelurahan Gambir", sesuai)), sesuai, Akibat.TOLAK,
                "BUKAN_RT_ATAU_RW");
        sesuai(periksa(RencanaTidakLampau.class, new RencanaTidakLampau.Fakta("Hari rapat", LocalDate.of(2026, 11, sesuai ? 30 : 29),
                LocalDate.of(2026, 11, 30))), sesuai, Akibat.TOLAK, "RENCANA_SUDAH_LEWAT");
        sesuai(periksa(PilihanDikenal.class, PilihanDikenal.fakta("Bentuk", List.of("A"), sesuai ? List.of("A", "B") : List.of("B"))), sesuai,
                Akibat.TOLAK, "PILIHAN_TIDAK_DIKENAL");
        sesuai(periksa(PengusulRtAtauRw.class, new PengusulRtAtauRw.Fakta("Kelurahan", sesuai)), sesuai, Akibat.TOLAK,
                "PENGUSUL_BUKAN_RT_RW");
        sesuai(periksa(OrangSesuaiRegister.class, new OrangSesuaiRegister.Fakta("Ani", "PENGURUS", sesuai)),
                sesuai, Akibat.TOLAK, "BUKAN_PENGURUS");
        sesuai(periksa(OrangSesuaiRegister.class, new OrangSesuaiRegister.Fakta("Ani", "TOKOH", sesuai)),
                sesuai, Akibat.TOLAK, "TOKOH_BUKAN_WARGA_DEWASA");
        sesuai(periksa(AdaPerubahan.class, new AdaPerubahan.Fakta(sesuai ? 1 : 0)), sesuai, Akibat.TOLAK,
                "TANPA_PERUBAHAN");
        sesuai(periksa(NomorKeputusanUnik.class, new NomorKeputusanUnik.Fakta(7, "Gambir", 2019, !sesuai)), sesuai,
                Akibat.TOLAK, "NOMOR_KEPUTUSAN_SUDAH_DIPAKAI");
    }
}
