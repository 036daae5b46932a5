package id.rukun.pengawasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.BerkasService;
import id.rukun.berkas.Pembacaan;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.rantai.Pelaku;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.dokumen.cetak.CetakUji;
import id.rukun.dokumen.pdf.BomPdf;
import id.rukun.lampiran.LampiranService;
import id.rukun.lampiran.tambahan.JenisTambahan;
import id.rukun.lampiran.tambahan.TambahanBaru;
import id.rukun.lampiran.tambahan.TambahanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** All of a case as one file. */
@UjiAplikasi
@DisplayName("Kumpulan berkas")
class KumpulanBerkasTest {

    private static final Pattern HALAMAN_PINDAIAN =
            Pattern.compile("2\\. Pindaian bertanda tangan .*? halaman (\\d+) .*?Foto: Foto rapat.*? halaman (\\d+)");

    @Autowired private Panggung panggung;
    @Autowired private KumpulanBerkas kumpulan;
    @Autowired private DokumenService dokumen;
    @Autowired private CetakUji cetak;
    @Autowired private LampiranService lampiran;
    @Autowired private TambahanService tambahan;
    @Autowired private BerkasService berkas;
    @Autowired private JamRukun jam;
    @LocalServerPort private int port;

    private KelurahanUji kelurahan;
    private Jalan jalan;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        jalan = new Jalan(panggung, kelurahan, jam.hariIni()).sampaiMufakat().rancangan().tinjau().camatSetuju().tandatangani();
    }

    /** Where the contents say that the signed copy begins; the photograph follows after its one page. */
    private static int halamanPindaian(String teks) {
        Matcher isi = HALAMAN_PINDAIAN.matcher(teks);
        assertThat(isi.find()).as(teks).isTrue();
        int halaman = Integer.parseInt(isi.group(1));
        assertThat(isi.group(2)).isEqualTo(String.valueOf(halaman + 1));
        return halaman;
    }

    private byte[] satukan() throws IOException {
        try (InputStream isi = kumpulan.satukan(panggung.kasus(jalan.nomor()), "uji").isi()) {
            return isi.readAllBytes();
        }
    }

    @Test
    @DisplayName("memuat dokumen, pindaiannya, dan berkas lain menurut daftar isinya; yang rusak disebut, tidak ada yang berjalan sendiri")
    void seluruhnya() throws IOException {
        String id = dokumen.dari(panggung.kasus(jalan.nomor()).id()).stream().map(Dokumen::id).findFirst().orElseThrow();
        cetak.cetak(id);
        tambah("Foto rapat", JenisTambahan.FOTO, gambar(), null);
        tambah("Pindaian", JenisTambahan.PINDAIAN, bersuara(), id);
        tambah("Surat yang meledak", JenisTambahan.SURAT, BomPdf.objek(), null);
        tambah("Surat yang rusak", JenisTambahan.SURAT, "%PDF-1.4\nrusak\nstartxref\n5\n%%EOF".getBytes(), null);

        try (PDDocument satu = Loader.loadPDF(satukan())) {
            assertThat(StreamSupport.stream(satu.getDocumentCatalog().getDocumentOutline().children().spliterator(), false)
                    .map(PDOutlineItem::getTitle)).startsWith("Daftar isi").element(1).asString().startsWith("Keputusan Lurah Nomor 1");
            String teks = new PDFTextStripper().getText(satu).replaceAll("\\s+", " ");
            assertThat(teks).containsSubsequence("Berkas kasus", jalan.nomor(), "Daftar isi", "1. Keputusan Lurah Nomor 1",
                    "halaman 3", "2. Pindaian bertanda tangan Keputusan Lurah Nomor 1", "Foto: Foto rapat", "Surat yang meledak", "tidak dapat disatukan", "Surat yang rusak", "tidak dapat disatukan", "KEPUTUSAN LURAH");
            assertThat(satu.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(satu.getDocumentCatalog().getNames()).isNull();
            List<PDAnnotation> catatan = satu.getPage(halamanPindaian(teks) - 1).getAnnotations();
            assertThat(catatan).extracting(c -> c.getCOSObject().getCOSDictionary(COSName.A)).hasSize(2)
                    .anyMatch(Objects::isNull).anyMatch(a -> a != null && !a.containsKey(COSName.NEXT));
            assertThat(satu.getNumberOfPages()).isGreaterThanOrEqualTo(5);
        }
    }

    @Test
    @DisplayName("pindaian yang ditarik tidak lagi berdiri di bawah dokumennya, tetapi di antara berkas lain, dengan katanya")
    void ditarik() throws IOException {
        String id = dokumen.dari(panggung.kasus(jalan.nomor()).id()).stream().map(Dokumen::id).findFirst().orElseThrow();
        cetak.cetak(id);
        tambah("Halaman kasus lain", JenisTambahan.PINDAIAN, bersuara(), id);
        tambahan.tarik(panggung.kasus(jalan.nomor()), tambahan.dari(panggung.kasus(jalan.nomor()).id()).get(0).berkas().id(),
                "Salah halaman", new Pelaku(kelurahan.akun("petugas"), null));

        try (PDDocument satu = Loader.loadPDF(satukan())) {
            assertThat(new PDFTextStripper().getText(satu).replaceAll("\\s+", " "))
                    .contains("Ditarik: Pindaian bertanda tangan: Halaman kasus lain")
                    .doesNotContain("Pindaian bertanda tangan Keputusan Lurah Nomor 1");
        }
    }

    @Test
    @DisplayName("diberikan kepada yang boleh membaca berkas, dan dicatat; tidak kepada yang hanya ikut serta atau kantor lain")
    void siapa() {
        KelurahanUji lain = panggung.kelurahan();
        String alamat = "/api/rukun/berkas/" + jalan.nomor() + "/seluruhnya.pdf";

        assertThat(new Klien(port, kelurahan.akun("lurah")).ambil(alamat).status()).isEqualTo(200);
        for (String akun : List.of(kelurahan.akun("rw01"), lain.akun("lurah"), "operator.dki", "pengawas.bukittinggi")) {
            assertThat(new Klien(port, akun).ambil(alamat).status()).as(akun).isEqualTo(403);
        }
        assertThat(berkas.pembacaan(panggung.kasus(jalan.nomor()).id())).extracting(Pembacaan::alasan)
                .contains("Mengambil semua dokumen dan lampiran sebagai satu PDF");
    }

    @Test
    @DisplayName("yang sudah diunduh, ditutup, atau tidak diambil membuka giliran berikutnya; yang sedang diunduh belum")
    void berikutnya() throws IOException {
        Kasus kasus = panggung.kasus(jalan.nomor());
        String alamat = "/api/rukun/berkas/" + jalan.nomor() + "/seluruhnya.pdf";
        Klien lurah = new Klien(port, kelurahan.akun("lurah"));

        try (InputStream diunduh = kumpulan.satukan(kasus, kelurahan.akun("lurah")).isi()) {
            assertThat(diunduh.read()).isPositive();
            assertThat(lurah.ambil(alamat).status()).isEqualTo(503);
        }
        assertThat(lurah.ambil(alamat).status()).isEqualTo(200);
        // Its last byte has come a moment before the server closes it.
        Awaitility.await().until(() -> lurah.ambil(alamat).status() == 200);
    }

    private void tambah(String kalimat, JenisTambahan jenis, byte[] isi, String dokumenId) {
        String akun = kelurahan.akun("petugas");
        String file = lampiran.unggah(akun, "berkas", isi).id();
        tambahan.tambah(panggung.kasus(jalan.nomor()), new TambahanBaru(file, jenis, kalimat, dokumenId), new Pelaku(akun, null));
    }

    private static byte[] gambar() throws IOException {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", keluar);
        return keluar.toByteArray();
    }

    /** A PDF that runs a script when it is opened. */
    private static byte[] bersuara() throws IOException {
        try (PDDocument satu = new PDDocument(); ByteArrayOutputStream keluar = new ByteArrayOutputStream()) {
            PDAnnotationLink tautan = new PDAnnotationLink();
            tautan.setAction(new PDActionJavaScript("app.alert('y')"));
            PDPage halaman = new PDPage();
            PDAnnotationLink berantai = new PDAnnotationLink();
            PDActionURI keluarDahulu = new PDActionURI();
            keluarDahulu.setURI("https://contoh.go.id");
            keluarDahulu.setNext(List.of(new PDActionJavaScript("app.alert('z')")));
            berantai.setAction(keluarDahulu);
            halaman.setAnnotations(List.of(tautan, berantai));
            satu.addPage(halaman);
            satu.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
            satu.save(keluar);
            return keluar.toByteArray();
        }
    }
}
