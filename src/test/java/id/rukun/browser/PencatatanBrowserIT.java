package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.lampiran.ContohBerkas;
import id.rukun.penduduk.Penduduk;
import id.rukun.penduduk.catat.PembacaPenduduk;
import id.rukun.prosedur.pencatatan.proses.KasusPencatatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The register of residents is changed, and a change undone, as staff and Lurah do it. */
@UjiBrowser
@Tag("panjang")
class PencatatanBrowserIT {

    private static final String NAMA = "Suharto Wijaya";
    private static final String NAMA_PINDAH = "Mulyono Prasetya";

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @LocalServerPort private int port;
    @Autowired private Panggung panggung;
    @Autowired private PembacaPenduduk pembaca;
    @Autowired private JamRukun jam;
    @Autowired private JdbcTemplate sql;

    private KelurahanUji kelurahan;
    private MejaKantor kantor;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        kantor = new MejaKantor(peramban, port, kelurahan, jam, "pencatatan");
    }

    @Test
    @DisplayName("petugas mencatat kepindahan, Lurah membaca apa yang tersentuh dan menyetujuinya; kemudian dibatalkan")
    void pindahLaluBatal() throws IOException {
        String warga = kelurahan.kepalaA.get(11);
        panggung.ubah(e -> {
            Penduduk orang = e.find(Penduduk.class, warga);
            orang.betulkan(orang.nik(), NAMA, orang.tanggalLahir(), orang.jenisKelamin());
        });
        LayarFormulir minta = kantor.masuk("petugas").bukaMulai("Perubahan register penduduk").isi("jenis", "Pindah keluar")
                .isi("penduduk", NAMA).isi("berlaku", kantor.hariIni());
        surat(minta, "Surat keterangan pindah");
        kantor.kirim(minta, "pindah");
        LayarFormulir putusan = kantor.buka("lurah", "Putuskan perubahan");
        assertThat(putusan.teks()).contains("Pindah keluar", NAMA, "tinggal di RT 001/RW 01", "Jumlah Kartu Keluarga",
                "Yang tersentuh");
        putusan.isi("putusan", "Setujui; dilaksanakan sekarang");
        kantor.kirim(putusan, "putusan");
        kantor.tunggu("the register has changed", () -> pembaca.keadaan(warga).orElseThrow().rtId() == null);

        LayarFormulir batal = kantor.masuk("petugas").bukaMulai("Pembatalan perubahan register");
        batal.isi("pencatatan", nomor(warga) + ", Pindah keluar: " + NAMA + ", RT 001/RW 01");
        surat(batal, "Surat keterangan RT");
        kantor.kirim(batal, "batal");
        LayarFormulir pemulihan = kantor.buka("lurah", "Putuskan pembatalan");
        assertThat(pemulihan.teks()).contains("berlaku lagi: " + NAMA + " tinggal di RT 001/RW 01");
        pemulihan.isi("putusan", "Setujui; dilaksanakan sekarang");
        kantor.kirim(pemulihan, "pemulihan");
        kantor.tunggu("what stood before holds again",
                () -> kelurahan.rtA.equals(pembaca.keadaan(warga).orElseThrow().rtId()));
        assertThat(peramban.kesalahan()).isEmpty();
    }

    @Test
    @DisplayName("penghapusan data: yang sudah pindah dipilih, Lurah membaca apa yang dihapus dan apa yang tetap, dan mengetik nomornya")
    void penghapusan() throws IOException {
        String warga = kelurahan.kepalaA.get(9);
        panggung.ubah(e -> {
            Penduduk orang = e.find(Penduduk.class, warga);
            orang.betulkan(orang.nik(), NAMA_PINDAH, orang.tanggalLahir(), orang.jenisKelamin());
        });
        new KasusPencatatan(panggung, kelurahan, jam.hariIni()).tercatat(new KasusPencatatan(panggung, kelurahan, jam.hariIni())
                .tentang("PINDAH_KELUAR", warga, Map.of("sekeluarga", true)));
        LayarFormulir minta = kantor.masuk("petugas").bukaMulai("Penghapusan data pribadi").isi("penduduk", NAMA_PINDAH)
                .isi("kedudukan", "Wali atau kuasanya").isi("pemohon", "Sutini")
                .isi("dasar", "Diminta (Pasal 8 dan Pasal 43 ayat (1) huruf c UU 27/2022)");
        surat(minta, "Surat permohonan penghapusan");
        minta.isi("diterima", kantor.hariIni());
        kantor.kirim(minta, "hapus");
        LayarFormulir putusan = kantor.buka("lurah", "Putuskan permintaan");
        assertThat(putusan.teks()).contains("Yang dihapus", "Yang tetap, dan mengapa", NAMA_PINDAH, "Sutini", "tidak dapat dipulihkan");
        putusan.isi("putusan", "Setujui; dilaksanakan sekarang").isi("nomor", "21/-073.55").isi("konfirmasi", sql.queryForObject("select k.nomor from kasus k join "
                + "pencatatan p on p.kasus_id = k.id where p.subjek_id = ? and p.jenis = 'PENGHAPUSAN_DATA'", String.class, warga));
        kantor.kirim(putusan, "putusan-hapus");
        kantor.tunggu("nothing tells who it was", () -> pembaca.keadaan(warga).orElseThrow().orang().dihapus());
        assertThat(peramban.kesalahan()).isEmpty();
    }

    @Test
    @DisplayName("permintaan yang dikembalikan sudah terisi: NIK dan nomor KK tetap tanpa diketik lagi, pindaiannya masih terlampir")
    void dikembalikan(@TempDir Path folder) throws IOException {
        String nik = "3171010301900501";
        LayarFormulir minta = kantor.masuk("petugas").bukaMulai("Perubahan register penduduk").isi("jenis", "Penduduk baru")
                .isi("nama", "Sari Dewi").isi("nik", nik).isi("tanggalLahir", "03/01/1990").isi("jenisKelamin", "Perempuan")
                .isi("rt", "RT 001/RW 01").isi("kartu", "Kepala keluarga pada kartu baru").isi("nomorKk", "3171010301900502")
                .isi("berlaku", kantor.hariIni());
        surat(minta, "Kartu Keluarga");
        peramban.driver().findElement(By.id("pindaian")).sendKeys(Files.write(folder.resolve("kartu.pdf"), ContohBerkas.pdf()).toString());
        minta.tunggu("the file", () -> minta.teks().contains("sudah diunggah"));
        minta.kirim();
        LayarFormulir putusan = kantor.buka("lurah", "Putuskan perubahan");
        putusan.isi("putusan", "Kembalikan untuk diperbaiki").isi("alasan", "Namanya kurang lengkap, periksa kartunya.");
        putusan.kirim();
        LayarFormulir perbaikan = kantor.buka("petugas", "Perbaiki permintaan");
        perbaikan.tunggu("what was typed", () -> perbaikan.teks().contains("Tetap: …0501"));
        assertThat(perbaikan.teks()).contains("Tetap: …0502", "kartu.pdf", "sudah terlampir").doesNotContain(nik);
        perbaikan.isi("nama", "Sari Dewi Lestari");
        kantor.kirim(perbaikan, "perbaikan");
        LayarFormulir lagi = kantor.buka("lurah", "Putuskan perubahan");
        lagi.isi("putusan", "Setujui; dilaksanakan sekarang");
        lagi.kirim();
        kantor.tunggu("the register has her", () -> !sql.queryForList("select id from penduduk where nik = ? and nama = 'Sari Dewi Lestari'",
                String.class, nik).isEmpty());
        assertThat(peramban.kesalahan()).isEmpty();
    }

    private void surat(LayarFormulir formulir, String nama) {
        formulir.isi("surat", nama).isi("nomorSurat", "12/2026").isi("tanggalSurat", kantor.hariIni())
                .isi("alasan", "Menurut surat yang dibawanya ke kantor Kelurahan.");
    }

    private String nomor(String warga) {
        return sql.queryForObject("select k.nomor from kasus k join pencatatan p on p.kasus_id = k.id where p.subjek_id = ?", String.class,
                warga);
    }
}
