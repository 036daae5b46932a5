package id.rukun.engine.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.jabatan.AkunDitolakException;
import id.rukun.jabatan.AkunOrangService;
import id.rukun.jabatan.DataJabatan;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.Orang;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.penduduk.Penduduk;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Contoh;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Klien.JawabanRest;
import id.rukun.uji.Panggung;
import id.rukun.uji.PejabatRest;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiAplikasi;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** A task of one person: he does it himself if he has an account, else the Kelurahan's staff do from his signed paper. */
@UjiAplikasi
class TugasOrangTest {

    @Autowired private Panggung panggung;
    @Autowired private ProcessEngine mesin;
    @Autowired private AkunOrangService akunOrang;
    @Autowired private Accounts akun;
    @Autowired private Kantor kantor;
    @Autowired private OfficeSync sinkron;
    @Autowired private PelaksanaKantor pelaksana;
    @Autowired private JenjangKantor jenjang;
    @Autowired private TransactionTemplate transaksi;
    @Autowired private JamRukun jam;
    @LocalServerPort private int port;

    private KelurahanUji kelurahan;
    private String model;
    private String warga;
    private String login;
    private String nomor;
    private LocalDate hariIni;

    @BeforeEach
    void siapkan() {
        model = mesin.getRepositoryService().createDeployment().addClasspathResource("uji/uji-orang.bpmn")
                .addClasspathResource("forms/musyawarah/musyawarah-kelanjutan.html").deploy().getId();
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(0).kkB(0));
        transaksi.executeWithoutResult(status -> warga = kelurahan.anggotaKeluarga(kelurahan.rtA));
        login = kelurahan.akun("warga");
        hariIni = jam.hariIni();
    }

    @AfterEach
    void lepas() {
        Contoh.lepas(mesin.getRepositoryService(), model);
    }

    @Test
    @DisplayName("warga tanpa jabatan yang memiliki akun melihat tugasnya dan mengerjakannya; haknya berakhir dengan tugasnya")
    void denganAkun() {
        akunOrang.beri(warga, login);
        panggung.masukkan(List.of(login));
        assertThat(grup(login)).as("before he has a task").isEmpty();
        mulai();

        assertThat(tugas("petugas")).isEmpty();
        assertThat(tugas("lurah")).isEmpty();
        PejabatRest ia = sebagai("warga");
        String tugas = ia.pegang(nomor, "Jawab");
        Klien meja = new Klien(port, login);
        assertThat(meja.ambil("/api/rukun/kotak-masuk").status()).isEqualTo(200);
        assertThat(meja.ambil("/api/rukun/kasus-saya").status()).as("he holds no office").isEqualTo(403);
        assertThat(meja.ambil("/api/rukun/berkas/" + nomor).status()).isEqualTo(403);
        assertThat(formulir("warga", tugas)).doesNotContain("suratDiwakili");
        assertThat(ia.lembar(tugas).has("diwakili")).isFalse();
        assertThat(ia.coba(tugas, surat(Contoh.LANJUT, hariIni)).pesan()).contains("“suratDiwakili”", "tidak dikenal");
        ditolak(ia.coba(tugas, Map.of("putusan", "AKHIRI", "alasan", warga)), "pihak");
        ia.coba(tugas, Contoh.LANJUT).berhasil();

        panggung.pastikanSelesai(nomor, "DIJAWAB");
        assertThat(grup(login)).as("his right ends with the task").isEmpty();
        assertThat(panggung.pemerintah(login)).isEmpty();
        assertThat(panggung.berkas(nomor, JenisEntri.ISIAN).get(0).has("diwakili")).isFalse();
    }

    @Test
    @DisplayName("warga tanpa akun: petugas melihat untuk siapa, mengisi hanya dengan suratnya, dan berkas menyebutnya")
    void tanpaAkun() {
        mulai();
        assertThat(tugas("lurah")).isEmpty();
        PejabatRest petugas = sebagai("petugas");
        String tugas = petugas.pegang(nomor, "Jawab");
        assertThat(new Klien(port, kelurahan.akun("petugas")).ambil("/api/rukun/kasus-saya").berhasil().json()
                .path("kasus").get(0).path("tahap").get(0).toString())
                .contains("Yang bersangkutan", tugas).doesNotContain("Anggota Keluarga");
        JsonNode lembar = petugas.lembar(tugas);
        assertThat(lembar.path("diwakili").asText()).isEqualTo("Anggota Keluarga");
        assertThat(lembar.path("fakta").path("Diisi atas nama").asText())
                .isEqualTo("Anggota Keluarga, yang tidak memiliki akun");
        assertThat(lembar.path("catatan").toString()).contains("Anggota Keluarga tidak memiliki akun; tugas ini dilihat "
                + "Petugas Kelurahan", "RUKUN-POL-21");
        assertThat(new Klien(port, kelurahan.akun("petugas")).ambil("/api/rukun/tugas-diwakili").berhasil().json()
                .path(tugas).asText()).isEqualTo("Anggota Keluarga, yang tidak memiliki akun");
        assertThat(new Klien(port, kelurahan.akun("lurah")).ambil("/api/rukun/tugas-diwakili").berhasil().json()).isEmpty();
        assertThat(formulir("petugas", tugas)).contains("Diisi atas nama Anggota Keluarga, yang tidak memiliki akun")
                .contains("data-kolom=\"suratDiwakili\"", "data-kolom=\"tanggalSuratDiwakili\"")
                .contains("Tidak mendahului " + Kalender.tulis(hariIni) + " (hari prosedur ini dimulai) dan tidak sesudah "
                        + "hari ini.");

        ditolak(petugas.coba(tugas, Contoh.LANJUT), "Surat yang ditandatanganinya", "Tanggal surat itu");
        ditolak(petugas.coba(tugas, surat(Contoh.LANJUT, hariIni.plusDays(1))),
                "surat yang ditandatangani Anggota Keluarga", "tidak boleh di masa depan", "RUKUN-DATA-02");
        ditolak(petugas.coba(tugas, surat(Contoh.LANJUT, hariIni.minusDays(1))),
                "tidak boleh mendahului hari prosedur ini dimulai", "RUKUN-DATA-03");
        ditolak(petugas.coba(tugas, surat(Map.of("putusan", "AKHIRI", "alasan", warga), hariIni)), "RUKUN-POL-11");
        ditolak(petugas.coba(tugas, surat(Map.of("putusan", "AKHIRI", "alasan", kelurahan.akun("petugas")), hariIni)),
                "RUKUN-POL-11");
        petugas.coba(tugas, surat(Contoh.LANJUT, hariIni)).berhasil();

        panggung.pastikanSelesai(nomor, "DIJAWAB");
        JsonNode isi = panggung.berkas(nomor, JenisEntri.ISIAN).get(0);
        assertThat(isi.path("diwakili").path("orang").asText()).isEqualTo("Anggota Keluarga");
        assertThat(isi.path("diwakili").path("surat").asText()).isEqualTo("Surat pernyataan 7/2026");
        assertThat(new Klien(port, kelurahan.akun("lurah")).ambil("/api/rukun/berkas/" + nomor).berhasil().isi())
                .contains(" atas nama Anggota Keluarga, dari surat yang ditandatanganinya (Surat pernyataan 7/2026, "
                        + Kalender.tulis(hariIni) + ")");
        panggung.ubah(e -> assertThat(e.createNativeQuery(
                "select diwakili, jabatan from isian where kasus_id = ?1", Object[].class)
                .setParameter(1, panggung.kasus(nomor).id()).getSingleResult()).satisfies(baris -> {
                    assertThat(((Object[]) baris)[0]).isEqualTo(warga);
                    assertThat((String) ((Object[]) baris)[1]).startsWith("Petugas Kelurahan ")
                            .endsWith(" atas nama yang bersangkutan, dari surat yang ditandatanganinya");
                }));
    }

    @Test
    @DisplayName("akun yang timbul kemudian memindahkan tugasnya, juga dari petugas yang sudah memegangnya")
    void akunKemudian() {
        mulai();
        PejabatRest petugas = sebagai("petugas");
        String tugas = petugas.pegang(nomor, "Jawab");

        akun.buat(login, login, Panggung.SANDI);
        transaksi.executeWithoutResult(status -> akunOrang.beri(warga, login));

        assertThat(tugas("petugas")).isEmpty();
        assertThat(petugas.coba(tugas, surat(Contoh.LANJUT, hariIni)).status()).isEqualTo(403);
        assertThat(tugas("warga")).containsExactly("Jawab");
        sebagai("warga").kirim(nomor, "Jawab", Contoh.LANJUT);
        panggung.pastikanSelesai(nomor, "DIJAWAB");
        mesin.getIdentityService().deleteUser(login);
    }

    @Test
    @DisplayName("akun yang tidak dapat masuk bukan akun: petugas melihat tugasnya, dan pengingatnya sampai kepadanya")
    void akunTanpaMasuk() {
        akunOrang.beri(warga, login);
        mulai();

        assertThat(tugas("petugas")).containsExactly("Jawab");
        String grup = kantor.orang(warga, kelurahan.rtA);
        assertThat(pelaksana.kantor(grup)).isEqualTo(kantor.grup(Jabatan.PETUGAS_KELURAHAN.peran(), kelurahan.id));
        assertThat(jenjang.atasan(grup)).isEqualTo(kantor.grup(Jabatan.LURAH.peran(), kelurahan.id));
        assertThat(Kantor.unitGrup(grup)).isEqualTo(kelurahan.id);
        assertThat(kantor.nama(grup)).as("notices stay for ever").isEqualTo("Yang bersangkutan");

        String baru = kelurahan.akun("warga-baru");
        panggung.masukkan(List.of(baru));
        transaksi.executeWithoutResult(status -> akunOrang.beri(warga, baru));
        assertThat(tugas("warga-baru")).as("a login with which he can sign in replaces it").containsExactly("Jawab");
        assertThat(tugas("petugas")).isEmpty();
        assertThatExceptionOfType(AkunDitolakException.class).isThrownBy(() -> akunOrang.beri(warga, login));
    }

    @ParameterizedTest
    @EnumSource(names = {"PENGAWAS", "OPERATOR"})
    @DisplayName("akun pengawas atau operator tidak menerima tugas orangnya: petugas mengisi dari suratnya, haknya tidak bertambah")
    void akunTanpaTugas(Jabatan jabatan) {
        LocalDate sejak = hariIni.minusYears(1);
        panggung.ubah(e -> DataJabatan.simpan(e, new PemegangJabatan(kelurahan.id, jabatan, SifatJabatan.DEFINITIF,
                Orang.warga(warga, "Anggota Keluarga", login), sejak, null, null, Instant.now())));
        panggung.masukkan(List.of(login));
        List<String> sebelumnya = grup(login);
        mulai();

        assertThat(pelaksana.kantor(kantor.orang(warga, kelurahan.id)))
                .isEqualTo(kantor.grup(Jabatan.PETUGAS_KELURAHAN.peran(), kelurahan.id));
        assertThat(grup(login)).hasSameElementsAs(sebelumnya).doesNotContain("pejabat");
        PejabatRest petugas = sebagai("petugas");
        petugas.coba(petugas.pegang(nomor, "Jawab"), surat(Contoh.LANJUT, hariIni)).berhasil();
    }

    @Test
    @DisplayName("warga yang telah meninggal: kantor melihatnya dan mengisi sendiri; surat sesudah hari meninggalnya ditolak")
    void meninggal() {
        LocalDate kemarin = hariIni.minusDays(1);
        panggung.ubah(e -> e.find(Penduduk.class, warga).meninggal(kemarin));
        mulai();
        PejabatRest petugas = sebagai("petugas");
        String tugas = petugas.pegang(nomor, "Jawab");
        assertThat(petugas.lembar(tugas).path("catatan").toString())
                .contains("Anggota Keluarga meninggal pada " + Kalender.tulis(kemarin), "tanpa surat");
        assertThat(formulir("petugas", tugas)).contains("yang meninggal pada", "kosongkan keduanya; isian ini lalu menjadi",
                "dan tidak sesudah " + Kalender.tulis(kemarin) + " (hari meninggalnya)");

        ditolak(petugas.coba(tugas, surat(Contoh.LANJUT, hariIni)), "hari meninggalnya Anggota Keluarga",
                "tidak boleh mendahului surat yang ditandatangani Anggota Keluarga", "RUKUN-DATA-03");
        Map<String, Object> kosong = surat(Contoh.LANJUT, null);
        kosong.put("suratDiwakili", "");
        petugas.coba(tugas, kosong).berhasil();
        assertThat(panggung.berkas(nomor, JenisEntri.ISIAN).get(0).has("diwakili")).isFalse();
    }

    @Test
    @DisplayName("penyelarasan selagi tugas belum tetap tidak menyembunyikannya; tugas yang dibatalkan tidak meninggalkan hak")
    void serempak() {
        akunOrang.beri(warga, login);
        panggung.masukkan(List.of(login));
        transaksi.executeWithoutResult(status -> {
            mulai();
            assertThat(grup(login)).isNotEmpty();
            status.setRollbackOnly();
        });
        assertThat(grup(login)).as("the task never was").isEmpty();
        assertThat(panggung.pemerintah(login)).isEmpty();

        transaksi.executeWithoutResult(status -> {
            mulai();
            sinkron.sinkronkan(List.of(login));
        });
        assertThat(tugas("warga")).containsExactly("Jawab");
    }

    private void mulai() {
        nomor = panggung.mulaiProses("uji-orang", kelurahan.id, Map.of("terpilih", warga));
    }

    private List<String> tugas(String peran) {
        return panggung.sebagai(kelurahan.akun(peran)).namaTugas(nomor);
    }

    private List<String> grup(String akunnya) {
        return mesin.getIdentityService().createGroupQuery().groupMember(akunnya).list().stream().map(Group::getId)
                .toList();
    }

    private String formulir(String peran, String tugas) {
        return new Klien(port, kelurahan.akun(peran)).ambil("/engine-rest/task/" + tugas + "/deployed-form").berhasil()
                .isi();
    }

    private PejabatRest sebagai(String peran) {
        return new PejabatRest(new Klien(port, kelurahan.akun(peran)));
    }

    private static Map<String, Object> surat(Map<String, ?> isian, LocalDate tanggal) {
        Map<String, Object> hasil = new HashMap<>(isian);
        hasil.put("suratDiwakili", "Surat pernyataan 7/2026");
        hasil.put("tanggalSuratDiwakili", tanggal);
        return hasil;
    }

    private static void ditolak(JawabanRest jawaban, String... kata) {
        assertThat(jawaban.status()).as(jawaban.isi()).isEqualTo(400);
        assertThat(jawaban.pesan()).contains(kata);
    }
}
