package id.rukun.prosedur.harian.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.periksa.TemuanBerkas;
import id.rukun.berkas.periksa.TemuanBerkasService;
import id.rukun.engine.office.JenjangKantor;
import id.rukun.engine.office.OfficeSync;
import id.rukun.pemberitahuan.Pemberitahuan;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.prosedur.harian.PemeriksaanBerkasService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.Klien;
import id.rukun.uji.Panggung;
import id.rukun.uji.PergantianHari;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the night finds in the dossiers, on every database, and how the supervisor learns of it. */
abstract class PemeriksaanBerkasKontrak {

    @Autowired private Panggung panggung;
    @Autowired private ProcessEngine mesin;
    @Autowired private JamRukun jam;
    @Autowired private PemeriksaanBerkasService pemeriksaan;
    @Autowired private TemuanBerkasService temuan;
    @Autowired private PemberitahuanService pemberitahuan;
    @Autowired private JenjangKantor jenjang;
    @Autowired private JdbcTemplate sql;

    @LocalServerPort private int port;

    private PergantianHari hari;
    private Jalan jalan;
    private Kasus kasus;

    @BeforeEach
    void kasusBaru() {
        hari = new PergantianHari(mesin, jam);
        jalan = new Jalan(panggung, panggung.kelurahan(), jam.hariIni()).mulai();
        kasus = panggung.kasus(jalan.nomor());
    }

    /** Posts that ended in the days that went by are held again today; each test has accounts of its own. */
    @AfterAll
    static void kantorKembali(@Autowired OfficeSync sinkron) {
        sinkron.sinkronkan();
    }

    @Test
    @DisplayName("yang diubah di luar Rukun ditemukan malam itu dan diberitahukan satu kali; yang pulih tidak lagi tampak")
    void ditemukanMalamItu() {
        String sebab = "Keterangan kasus telah diubah di luar Rukun (baris " + kasus.id().substring(0, 8) + ").";
        sql.update("update kasus set judul = 'Lain' where id = ?", kasus.id());
        hari.besok();

        assertThat(terbuka()).containsExactly(sebab);
        assertThat(kepadaPengawas()).singleElement().satisfies(surat -> {
            assertThat(surat.penerima()).startsWith("pengawas-");
            assertThat(surat.kalimat()).isEqualTo("Kasus " + jalan.nomor() + ": " + sebab);
        });
        assertThat(new Klien(port, "pengawas.dki").ambil("/api/rukun/berkas").isi()).contains(sebab);

        hari.besok(); // the notice itself was written into the dossier, so it is verified once more
        assertThat(kepadaPengawas()).hasSize(1);

        sql.update("update kasus set judul = ? where id = ?", kasus.judul(), kasus.id());
        jalan.pilihRt();
        hari.besok();
        assertThat(terbuka()).isEmpty();
    }

    @Test
    @DisplayName("kasus yang hilang seluruhnya, yang pemerintahnya tidak dikenal lagi, disebut nomornya kepada semua operator")
    void kasusHilang() {
        hari.jalankan();
        long sebelum = pemberitahuan.terakhir();
        sql.update("update kasus set nomor = '2001-000001' where id = ?", kasus.id());
        hari.besok();

        assertThat(terbuka()).singleElement().asString()
                .startsWith("Kasus " + jalan.nomor() + " hilang: daftar mencatat ");
        assertThat(new Klien(port, "pengawas.dki").ambil("/api/rukun/berkas").isi())
                .contains("Kasus " + jalan.nomor() + " hilang");
        List<Pemberitahuan> kabar = kabarTanpaKasus(sebelum, "Kasus " + jalan.nomor() + " hilang");
        assertThat(kabar).hasSize(3).allMatch(p -> p.penerima().startsWith("operator-"))
                .allMatch(p -> p.perihal().equals("Periksa keutuhan berkas – kasus " + jalan.nomor()));
        hari.besok();
        assertThat(kabarTanpaKasus(sebelum, "Kasus " + jalan.nomor() + " hilang")).hasSize(3);
        sql.update("update kasus set nomor = ? where id = ?", jalan.nomor(), kasus.id());
        hari.besok();
        assertThat(terbuka()).isEmpty();
    }

    @Test
    @DisplayName("malam yang terputus tidak menambah daftar; malam berikutnya memeriksa yang berubah sebelum itu")
    void malamTerputus() {
        sql.update("update kasus set judul = 'Lain' where id = ?", kasus.id());
        Object dikenal = sql.queryForList("select hash from daftar_kepala");
        sql.execute("alter table temuan_berkas rename to temuan_lain");
        try {
            assertThatThrownBy(pemeriksaan::periksa).isNotNull();
        } finally {
            sql.execute("alter table temuan_lain rename to temuan_berkas");
        }
        assertThat(sql.queryForList("select hash from daftar_kepala")).isEqualTo(dikenal);

        pemeriksaan.periksa();

        assertThat(terbuka()).singleElement().asString().startsWith("Keterangan kasus telah diubah di luar Rukun");
        sql.update("update kasus set judul = ? where id = ?", kasus.judul(), kasus.id());
        pemeriksaan.periksa();
        assertThat(terbuka()).isEmpty();
    }

    @Test
    @DisplayName("berkas yang disegel kunci yang tidak dikenal tidak dapat ditulis; pejabat, serta Pengawas dan operator pemerintahnya saja, mengetahui sebabnya")
    void kunciTidakDikenal() {
        long sebelum = pemberitahuan.terakhir();
        String kunci = sql.queryForObject("select kunci_segel from kepala_berkas where kasus_id = ?", String.class, kasus.id());
        sql.update("update kepala_berkas set kunci_segel = 'ab' where kasus_id = ?", kasus.id());

        assertThatThrownBy(() -> jalan.pilihRt()).isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("disegel dengan kunci ab yang tidak dikenal server ini")
                .hasMessageContaining("RUKUN_KUNCI_SEGEL_LAIN");
        pemeriksaan.periksa();
        String sebab = "Kepala berkas disegel dengan kunci ab yang tidak dikenal Rukun.";
        assertThat(terbuka()).contains(sebab);
        // The key is wanting on this server, the case is one government's: another one's supervisor could do nothing about either.
        assertThat(kabarTanpaKasus(sebelum, "Kasus " + jalan.nomor() + ": " + sebab)).extracting(Pemberitahuan::penerima)
                .containsExactlyInAnyOrder(jenjang.pengawas(kasus.unitId()),
                        jenjang.pengawas(kasus.unitId()).replace("pengawas-", "operator-"));

        sql.update("update kepala_berkas set kunci_segel = ? where kasus_id = ?", kunci, kasus.id());
        jalan.pilihRt();
        pemeriksaan.periksa();
        assertThat(terbuka()).isEmpty();
        assertThat(kepadaPengawas()).isEmpty();
    }

    private List<Pemberitahuan> kabarTanpaKasus(long sejak, String awal) {
        return pemberitahuan.sejak(sejak).stream()
                .filter(p -> p.kasusId() == null && p.kalimat().startsWith(awal)).toList();
    }

    private List<String> terbuka() {
        return temuan.terbuka().stream().filter(t -> t.nomorKasus().equals(jalan.nomor())).map(TemuanBerkas::kalimat)
                .toList();
    }

    private List<Pemberitahuan> kepadaPengawas() {
        return pemberitahuan.kasus(kasus.id()).stream().filter(p -> p.kunci().startsWith("TEMUAN/")).toList();
    }
}
