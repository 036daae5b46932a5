package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.SebabAkhir;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** P-31 as staff, the one concerned, Lurah and Camat do it: a Ketua RT is deactivated on the Lurah's own route. */
@UjiBrowser
@Tag("panjang")
class PenonaktifanBrowserIT {

    private static final String PELAPOR = "Warga Pelapor";
    private static final String SAKSI = "Warga Saksi";
    private static final String URAIAN = "Tidak melayani warga sejak Januari.";
    private static final String BUKTI = "Foto loket tutup";

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
        kantor = new MejaKantor(peramban, port, kelurahan, jam, "penonaktifan");
    }

    @Test
    @DisplayName("usul warga dengan bukti; didengar; kedua teguran, yang tertulis dengan tanda terima; disahkan; Careteker ditawarkan")
    void sampaiDisahkan() throws IOException {
        membukaPerkara();
        kantor.kirim(menanggapi(), "tanggapan");
        menegur();
        kantor.maju(Duration.ofMinutes(1));
        kantor.kirim(kantor.buka("lurah", "Putuskan perkara").isi("putusan", "Nonaktifkan")
                .isi("alasan", "Loket tetap tutup sesudah kedua teguran."), "putusan");
        kantor.tetapkan("keputusan");
        assertThat(jabatan.pemegangKursi(kelurahan.rtA, jam.hariIni())).as("not ratified yet").isPresent();
        kantor.camatMengesahkan("keputusan");

        kantor.tunggu("the chair is vacant", () -> jabatan.pemegangKursi(kelurahan.rtA, jam.hariIni()).isEmpty());
        assertThat(jabatan.posisi(kelurahan.jabatan("rt01"))).get().extracting(p -> p.sebabAkhir())
                .isEqualTo(SebabAkhir.DINONAKTIFKAN);
        assertThat(kantor.masuk("lurah").tugas(Tasklist.TUGAS_KANTOR)).contains("Putuskan penunjukan Careteker");
        assertThat(peramban.kesalahan()).isEmpty();
    }

    private void membukaPerkara() throws IOException {
        LayarFormulir usulan = kantor.masuk("petugas").bukaMulai("Penonaktifan pengurus RT atau RW oleh Lurah")
                .isi("subjek", kelurahan.nama("rt01") + " (Ketua RT 001/RW 01)").isi("asal", "Usul masyarakat")
                .isi("tanggal", kantor.hariIni()).isi("pengusul", PELAPOR)
                .isi("dasar", "Huruf b: melanggar atau tidak menjalankan Pasal 3, 17, 18, 19, atau 20");
        assertThat(usulan.kirimDitolak()).contains("Pasal 35 ayat (2)");
        kantor.kirim(usulan.isi("pasal", "Pasal 20: kewajiban RT/RW").isi("pelanggaran", URAIAN)
                .isi("pindaian", MejaKantor.pindaian(folder, "Usul")), "usulan");
        FormulirRukun bukti = kantor.buka("petugas", "Catat bukti dan saksi");
        bukti.isiBaris("alatBukti", 0, Map.of("bukti", BUKTI, "uraian", "Loket tutup pada jam layanan."))
                .isiBaris("saksi", 0, Map.of("nama", SAKSI, "keterangan", "Melihat loket tutup."));
        kantor.kirim(bukti.isi("musyawarah", "Tanpa musyawarah"), "bukti");
    }

    /** He reads what he is said to have done and what shows it, and not who says so. */
    private LayarFormulir menanggapi() {
        LayarFormulir tanggapan = kantor.buka("rt01", "Beri tanggapan");
        assertThat(tanggapan.teks()).contains(URAIAN, BUKTI).doesNotContain(PELAPOR, SAKSI);
        return tanggapan.isi("jenis", "Menjelaskan").isi("keterangan", "Saya sakit pada bulan itu.");
    }

    private void menegur() throws IOException {
        kantor.kirim(kantor.buka("lurah", "Tegur secara lisan").isi("tanggal", kantor.hariIni()).isi("tempat", "Kantor Kelurahan")
                .isi("isi", "Layani warga setiap hari kerja."), "teguran-lisan");
        kantor.kirim(kantor.buka("lurah", "Amati sesudah teguran").isi("putusan", "Belum membaik; diberi teguran tertulis")
                .isi("alasan", "Loket tetap tutup sesudah teguran lisan."), "pengamatan");
        kantor.kirim(kantor.buka("lurah", "Tegur secara tertulis").isi("nomor", "12/TG/2026").isi("tanggal", kantor.hariIni())
                .isi("isi", "Layani warga setiap hari kerja."), "teguran-tertulis");
        kantor.kirim(kantor.buka("petugas", "Sampaikan surat teguran").isi("hasil", "Diterima; tanda terimanya ditandatangani")
                .isi("tanggal", kantor.hariIni()).isi("penerima", "Yang bersangkutan")
                .isi("tandaTerima", MejaKantor.pindaian(folder, "Tanda terima")),
                "penyerahan");
    }
}
