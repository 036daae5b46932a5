package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.SebabAkhir;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** P-30 and P-32 as staff, the one concerned, whoever conducts in his stead, Ketua RW, Lurah and Camat do them. */
@UjiBrowser
@Tag("panjang")
class PenonaktifanMusyawarahBrowserIT {

    private static final String PROSEDUR = "Penonaktifan pengurus RT atau RW melalui musyawarah";
    private static final String JALUR_LURAH = "Penonaktifan pengurus RT atau RW oleh Lurah";
    private static final String DASAR = "Huruf b: melanggar atau tidak menjalankan Pasal 3, 17, 18, 19, atau 20";
    private static final String PENGUSUL = "Warga Pengusul";
    private static final String URAIAN = "Tidak melayani warga sejak Januari.";
    private static final String TANGGAPAN = "Saya sakit pada bulan itu.";
    private static final Pattern NOMOR = Pattern.compile("\\d{4}-\\d{6}");

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @TempDir private Path folder;
    @LocalServerPort private int port;
    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private JabatanService jabatan;

    private KelurahanUji kelurahan;
    private MejaKantor kantor;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        panggung.ubah(e -> kelurahan.tokohTiapRt(kelurahan.rwA, 3));
        kantor = new MejaKantor(peramban, port, kelurahan, jam, "penonaktifan-musyawarah");
    }

    @Test
    @DisplayName("Ketua RT: ia didengar, Ketua RW mengundang dan mencatat, Sekretaris memimpin, hasilnya melalui Ketua RW; disahkan")
    void ketuaRt() throws IOException {
        String siapa = kelurahan.nama("rt01") + " (Ketua RT 001/RW 01)";
        membuka(siapa, "rt");
        String nomor = jalurKeduaDitolak(siapa);
        menanggapi("rt01", "rt");
        assertThat(kantor.tasklist().tugas(Tasklist.TUGAS_KANTOR)).as("he conducts nothing").isEmpty();

        mengundang("rw01", "Sekretaris RT 001/RW 01");
        dipimpinYangBersangkutan("Ketua RT 001/RW 01");
        kantor.bermufakat("rw01", "Sekretaris RT 001/RW 01");
        LayarFormulir penyampaian = kantor.buka("rw01", "Sampaikan hasil kepada Lurah");
        assertThat(penyampaian.teks()).contains("menyetujui penonaktifan", "Pasal 36 ayat (2)").doesNotContain(PENGUSUL, TANGGAPAN);
        assertThat(penyampaian.nilai("penandatangan")).isEqualTo(kelurahan.nama("rw01"));
        kantor.kirim(penyampaian, "rt-penyampaian");
        menetapkan("rt");
        assertThat(jabatan.pemegangKursi(kelurahan.rtA, jam.hariIni())).as("not ratified yet").isPresent();
        kantor.camatMengesahkan("rt-keputusan");

        dinonaktifkan("rt01", kelurahan.rtA, nomor, "Pasal 26 dan Pasal 27");
    }

    @Test
    @DisplayName("Ketua RW: Lurah mengundang dan mencatat, hasilnya tidak melalui dia melainkan langsung kepada Lurah; disahkan")
    void ketuaRw() throws IOException {
        String siapa = kelurahan.nama("rw01") + " (Ketua RW 01)";
        membuka(siapa, "rw");
        String nomor = jalurKeduaDitolak(siapa);
        menanggapi("rw01", "rw");
        mengundang("lurah", "Sekretaris RW 01");
        kantor.bermufakat("lurah", "Sekretaris RW 01");

        assertThat(kantor.masuk("rw01").tugas(Tasklist.TUGAS_KANTOR)).as("nothing goes through him").isEmpty();
        LayarFormulir penerimaan = kantor.buka("petugas", "Terima hasil musyawarah");
        assertThat(penerimaan.teks()).contains("menyetujui penonaktifan", "Pasal 37 ayat (2)").doesNotContain(PENGUSUL, TANGGAPAN);
        kantor.kirim(penerimaan.isi("tanggalPenerimaan", kantor.hariIni()).isi("diterimaDari", "Sekretaris RW 01"), "rw-penerimaan");
        menetapkan("rw");
        kantor.camatMengesahkan("rw-keputusan");

        dinonaktifkan("rw01", kelurahan.rwA, nomor, "Pasal 28 dan Pasal 29");
    }

    /** Without the articles that he has broken it is refused. */
    private void membuka(String siapa, String nama) throws IOException {
        LayarFormulir usulan = kantor.masuk("petugas").bukaMulai(PROSEDUR).isi("subjek", siapa).isi("tanggal", kantor.hariIni())
                .isi("pengusul", PENGUSUL).isi("dasar", DASAR).isi("pelanggaran", URAIAN);
        assertThat(usulan.kirimDitolak()).contains("Pasal 35 ayat (2)");
        kantor.kirim(usulan.isi("pasal", "Pasal 20: kewajiban RT/RW").isi("pindaian", MejaKantor.pindaian(folder, "Usul")),
                nama + "-usulan");
    }

    /** The Lurah's own route about the same person at the same time; returns the number of the case that stands against it. */
    private String jalurKeduaDitolak(String siapa) throws IOException {
        LayarFormulir usulan = kantor.masuk("petugas").bukaMulai(JALUR_LURAH).isi("subjek", siapa).isi("asal", "Usul masyarakat")
                .isi("tanggal", kantor.hariIni()).isi("pengusul", PENGUSUL).isi("dasar", DASAR)
                .isi("pasal", "Pasal 20: kewajiban RT/RW").isi("pelanggaran", URAIAN);
        String kalimat = usulan.kirimDitolak();
        assertThat(kalimat).contains("sudah berjalan dalam kasus", "Lanjutkan atau tutup kasus itu dahulu");
        kantor.potret("jalur-kedua-ditolak");
        return NOMOR.matcher(kalimat).results().map(MatchResult::group).findFirst().orElseThrow();
    }

    /** He is told and reads what he is said to have done, and not who says so. */
    private void menanggapi(String peran, String nama) throws IOException {
        kantor.masuk(peran);
        assertThat(kotakMasuk()).contains("dibuka menurut Pasal 35 ayat (2) huruf b").doesNotContain(PENGUSUL);
        LayarFormulir tanggapan = kantor.buka(peran, "Beri tanggapan");
        assertThat(tanggapan.teks()).contains(URAIAN).doesNotContain(PENGUSUL);
        kantor.kirim(tanggapan.isi("jenis", "Membantah").isi("keterangan", TANGGAPAN), nama + "-tanggapan");
    }

    /** Whose office sends the invitation is told who chairs. */
    private void mengundang(String peran, String pimpinan) throws IOException {
        LayarFormulir undangan = kantor.undangan(peran);
        assertThat(undangan.teks()).contains("Yang mengundang dan memimpin musyawarah ini", pimpinan,
                "Yang bersangkutan tidak mengundang, memimpin, atau mencatatnya").doesNotContain(PENGUSUL, TANGGAPAN);
        kantor.potret(peran + "-undangan");
        assertThat(undangan.kirimDitanya()).contains("seharusnya paling lambat");
    }

    /** Before it is written down that he has chaired it himself, the office is asked back, and mends it. */
    private void dipimpinYangBersangkutan(String pimpinan) throws IOException {
        kantor.kehadiran(pimpinan);
        assertThat(kantor.tasklist().tanyaBalik()).contains("yang dimusyawarahkan di dalamnya", "diundang lagi");
        kantor.potret("pimpinan-yang-bersangkutan");
        kantor.tasklist().klik(Tasklist.TANYA_BALIK_KEMBALI);
    }

    private void menetapkan(String nama) throws IOException {
        LayarFormulir keabsahan = kantor.buka("lurah", "Periksa hasil musyawarah");
        assertThat(keabsahan.teks()).contains(URAIAN, TANGGAPAN, "menyetujui penonaktifan").doesNotContain(PENGUSUL);
        kantor.kirim(keabsahan.isi("putusan", "Sesuai dengan peraturan; ditetapkan")
                .isi("alasan", "Musyawarah sah; tanggapannya tidak membantah loket yang tutup."), nama + "-keabsahan");
        kantor.tetapkan(nama + "-keputusan");
    }

    /** The chair is vacant that day; the Lurah reads what follows, and the staff that he is to be given the Keputusan. */
    private void dinonaktifkan(String peran, String unit, String nomor, String pemilihan) throws IOException {
        kantor.tunggu("the chair is vacant", () -> jabatan.pemegangKursi(unit, jam.hariIni()).isEmpty());
        assertThat(jabatan.posisi(kelurahan.jabatan(peran))).get().satisfies(posisi -> {
            assertThat(posisi.sebabAkhir()).isEqualTo(SebabAkhir.DINONAKTIFKAN);
            assertThat(posisi.sampai()).isEqualTo(jam.hariIni().minusDays(1));
        });
        panggung.pastikanSelesai(nomor, "DINONAKTIFKAN");
        assertThat(kantor.masuk("lurah").tugas(Tasklist.TUGAS_KANTOR)).contains("Putuskan penunjukan Careteker");
        assertThat(kotakMasuk()).contains("kosong sejak", "(P-16) ditawarkan kepada Lurah", pemilihan, "(P-34)");
        kantor.masuk("petugas");
        assertThat(kotakMasuk()).contains("Sampaikan salinan Keputusan Lurah Nomor");
        tidakDapatMasukLagi(peran);
    }

    /** With his post his rights have ended. */
    private void tidakDapatMasukLagi(String peran) {
        peramban.driver().manage().deleteAllCookies();
        peramban.driver().navigate().refresh();
        kantor.tasklist().ketikMasuk(kelurahan.akun(peran), Panggung.SANDI);
        assertThat(kantor.tasklist().tampak(LayarRukun.css(".notifications .alert-danger")).getText())
                .contains("tidak terbuka bagi akun Anda");
    }

    private String kotakMasuk() throws IOException {
        kantor.tasklist().klik(LayarRukun.css(".rukun-tombol-kotak"));
        kantor.tasklist().tampak(LayarRukun.css("dialog.rukun-kotak-masuk li"));
        kantor.potret("pemberitahuan");
        return kantor.tasklist().tampak(LayarRukun.css("dialog.rukun-kotak-masuk")).getText();
    }
}
