package id.rukun.dokumen.cetak;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.rukun.dokumen.Naskah;
import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.dokumen.Naskah.ButirNaskah;
import id.rukun.dokumen.Naskah.Penutup;
import id.rukun.dokumen.Naskah.TabelNaskah;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.StringUtils;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

@DisplayName("Pencetak")
class PencetakTest {

    /** As a scanner of an office sees it. */
    private static final int DPI = 150;

    private final Pencetak pencetak = new Pencetak(halaman());

    @Test
    @DisplayName("mencetak semua yang tertulis pada A4, setiap halaman dengan kaki, nomor halaman, dan kode QR")
    void semua() throws IOException {
        byte[] pdf = cetak(naskah(30, "bahwa wilayah RT 001 berdekatan dengan RT 002;"));
        try (PDDocument dokumen = Loader.loadPDF(pdf)) {
            String teks = new PDFTextStripper().getText(dokumen).replaceAll("\\s+", " ");
            assertThat(dokumen.getNumberOfPages()).isGreaterThan(1);
            assertThat(dokumen.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
            assertThat(teks).containsSubsequence("PEMERINTAH PROVINSI DKI JAKARTA", "KELURAHAN GAMBIR", "KEPUTUSAN LURAH GAMBIR",
                    "Menimbang", ":", "a.", "MEMUTUSKAN:", "KESATU", "Ditetapkan di Jakarta", "Plt. LURAH GAMBIR,",
                    "Budi Santoso", "NIP 19700101", "Tembusan:", "Camat Gambir");
            for (int i = 1; i <= dokumen.getNumberOfPages(); i++) {
                PDFTextStripper satu = new PDFTextStripper();
                satu.setSortByPosition(true);
                satu.setStartPage(i);
                satu.setEndPage(i);
                assertThat(satu.getText(dokumen)).contains("Halaman " + i + " dari " + dokumen.getNumberOfPages(),
                        "https://rukun.example/periksa/1", "Kepala rantai berkas");
                assertThat(kodeQr(dokumen, i - 1)).isEqualTo("https://rukun.example/periksa/1");
            }
        }
    }

    @Test
    @DisplayName("RT 001/RW 01 tidak terpisah pada garis miringnya, di mana pun barisnya berakhir")
    void garisMiring() throws IOException {
        for (int awal = 0; awal < 12; awal++) {
            String kalimat = "bahwa " + "i".repeat(awal) + " " + "RT 001/RW 01 dan ".repeat(20);
            try (PDDocument dokumen = Loader.loadPDF(cetak(naskah(1, kalimat)))) {
                assertThat(new PDFTextStripper().getText(dokumen)).doesNotContainPattern("001\\s+/RW|001/\\s+RW");
            }
        }
    }

    @Test
    @DisplayName("baris pertama atau terakhir satu butir tidak tertinggal sendiri pada halaman lain, di mana pun halamannya berakhir")
    void barisTidakTertinggal() throws IOException {
        for (int kata = 20; kata < 50; kata += 3) {
            try (PDDocument dokumen = Loader.loadPDF(cetak(naskah(30, "AWAL " + "wilayah ".repeat(kata) + "AKHIR;")))) {
                for (int i = 1; i <= dokumen.getNumberOfPages(); i++) {
                    PDFTextStripper satu = new PDFTextStripper();
                    satu.setSortByPosition(true);
                    satu.setStartPage(i);
                    satu.setEndPage(i);
                    List<String> baris = satu.getText(dokumen).lines().takeWhile(teks -> !teks.contains("Periksa keaslian")).toList();
                    assertThat(baris.get(0)).as("%d words, page %d", kata, i).doesNotContain("AKHIR;");
                    assertThat(baris.get(baris.size() - 1)).as("%d words, page %d", kata, i).doesNotContain("AWAL");
                }
            }
        }
    }

    @Test
    @DisplayName("kepala kolom yang satu kata tidak terpotong, juga di samping kolom yang panjang isinya")
    void kepalaKolomUtuh() throws IOException {
        Naskah dasar = naskah(1, "x");
        List<List<String>> hadir = List.of(List.of("Dinas Perhubungan, Komunikasi dan Informatika", "Wakil: Sekretaris – Imam Taufik Mahendra",
                "tingkat 2", "hadir"));
        Naskah daftar = new Naskah(dasar.kop(), List.of("DAFTAR HADIR"), null, List.of(new Bagian(null, null, List.of(),
                new TabelNaskah(List.of("Unit", "Yang hadir", "Tingkat", "Keterangan"), hadir, null))), dasar.penutup(), List.of(), null,
                dasar.kaki());
        try (PDDocument dokumen = Loader.loadPDF(cetak(daftar))) {
            assertThat(new PDFTextStripper().getText(dokumen)).contains("Tingkat", "Keterangan");
        }
    }

    @Test
    @DisplayName("daftar hadir: kepala tabelnya berulang pada setiap halaman, semua yang turut menandatangani ada")
    void daftarHadir() throws IOException {
        List<List<String>> hadir = IntStream.rangeClosed(1, 60).mapToObj(i -> List.of(i + "", "Warga ke-" + i)).toList();
        Naskah dasar = naskah(1, "x");
        Naskah berita = new Naskah(dasar.kop(), List.of("BERITA ACARA", "NOMOR 3"), null, List.of(
                new Bagian(null, null, List.of(new ButirNaskah(null, "Pada hari ini telah diadakan Musyawarah RT 001/RW 01."))),
                new Bagian(null, null, List.of(), new TabelNaskah(List.of("No.", "Nama"), hadir, "Tanda tangan"))),
                dasar.penutup(), List.of(new Penutup(List.of(), "Notulis,", "Siti", null), new Penutup(List.of(), "Saksi,",
                        "Tono", null)), null, dasar.kaki());
        try (PDDocument dokumen = Loader.loadPDF(cetak(berita))) {
            String teks = new PDFTextStripper().getText(dokumen);
            assertThat(dokumen.getNumberOfPages()).isGreaterThan(2);
            assertThat(StringUtils.countOccurrencesOf(teks, "Tanda tangan")).isGreaterThanOrEqualTo(dokumen.getNumberOfPages() - 1);
            assertThat(teks).contains("Warga ke-60", "Notulis,", "Siti", "Saksi,", "Tono", "Musyawarah RT 001/RW 01.");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 6})
    @DisplayName("tabel berapa pun kolomnya tercetak, dengan dan tanpa kolom tanda tangan")
    void tabel(int kolom) throws IOException {
        for (String tandaTangan : new String[] {null, "Tanda tangan"}) {
            List<String> kepala = IntStream.rangeClosed(1, kolom).mapToObj(i -> "Kepala " + i).toList();
            List<String> sel = IntStream.rangeClosed(1, kolom).mapToObj(i -> "Sel " + i).toList();
            Naskah dasar = naskah(1, "x");
            Naskah naskah = new Naskah(dasar.kop(), dasar.judul(), null, List.of(new Bagian(null, null, List.of(),
                    new TabelNaskah(kepala, List.of(sel), tandaTangan))), dasar.penutup(), List.of(), null, dasar.kaki());
            try (PDDocument dokumen = Loader.loadPDF(cetak(naskah))) {
                assertThat(new PDFTextStripper().getText(dokumen)).contains(kepala).contains(sel);
            }
        }
    }

    @Test
    @DisplayName("menulis tanda HTML dan huruf kendali dari sebuah nama sebagai tulisan, tanpa mengambil apa pun")
    void bukanHtml() throws IOException {
        try (PDDocument dokumen = Loader.loadPDF(cetak(naskah(1, "bahwa <img src=\"file:///etc/passwd\"/> & \u0007\uFFFE Ñandú;")))) {
            assertThat(new PDFTextStripper().getText(dokumen)).contains("<img", "src=\"file:///etc/passwd\"/>", "& ", "Ñandú;");
        }
    }

    private static String kodeQr(PDDocument dokumen, int halaman) throws IOException {
        BufferedImage gambar = new PDFRenderer(dokumen).renderImageWithDPI(halaman, DPI);
        int[] titik = gambar.getRGB(0, 0, gambar.getWidth(), gambar.getHeight(), null, 0, gambar.getWidth());
        try {
            return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(
                    new RGBLuminanceSource(gambar.getWidth(), gambar.getHeight(), titik)))).getText();
        } catch (ReaderException e) {
            throw new AssertionError("No QR code can be read on page " + halaman, e);
        }
    }

    private byte[] cetak(Naskah naskah) {
        Map<String, Object> isi = new HashMap<>(Map.of("nama", "Keputusan Lurah Nomor 12 TAHUN 2026", "n", naskah, "id",
                UUID.randomUUID().toString(), "sidik", "ab".repeat(32), "alamat", "https://rukun.example/periksa/1"));
        isi.put("qr", KodeQr.dataUri("https://rukun.example/periksa/1"));
        return pencetak.cetak("cetak/naskah", isi);
    }

    private static Naskah naskah(int butir, String kalimat) {
        List<ButirNaskah> menimbang = new ArrayList<>();
        for (int i = 0; i < butir; i++) {
            menimbang.add(new ButirNaskah((char) ('a' + i % 26) + ".", kalimat));
        }
        return new Naskah(List.of("PEMERINTAH PROVINSI DKI JAKARTA", "KOTA ADMINISTRASI JAKARTA PUSAT", "KECAMATAN GAMBIR",
                "KELURAHAN GAMBIR"),
                List.of("KEPUTUSAN LURAH GAMBIR", "NOMOR 12 TAHUN 2026", "TENTANG", "PENGGABUNGAN RT 001/RW 01 DAN RT 002/RW 01"),
                "LURAH GAMBIR,", List.of(new Bagian("Menimbang", menimbang),
                        new Bagian("Mengingat", List.of(new ButirNaskah("1.", "Pasal 9 ayat (1) Peraturan Gubernur Provinsi "
                                + "Daerah Khusus Ibukota Jakarta Nomor 171 Tahun 2016;"))),
                        new Bagian("Memperhatikan", List.of(new ButirNaskah(null, "Persetujuan Camat Gambir Nomor 12/2026;"))),
                        new Bagian("MEMUTUSKAN:", "Menetapkan", List.of(new ButirNaskah(null, "KEPUTUSAN LURAH TENTANG "
                                + "PENGGABUNGAN RT 001/RW 01 DAN RT 002/RW 01."))),
                        new Bagian("KESATU", List.of(new ButirNaskah(null, "Menggabungkan RT 001/RW 01 dan RT 002/RW 01."))),
                        new Bagian("KEDUA", List.of(new ButirNaskah(null, "Keputusan Lurah ini mulai berlaku pada tanggal "
                                + "ditetapkan.")))),
                new Penutup(List.of("Ditetapkan di Jakarta", "pada tanggal 3 Desember 2026"), "Plt. LURAH GAMBIR,",
                        "Budi Santoso", "19700101"),
                new Bagian("Tembusan:", List.of(new ButirNaskah("1.", "Camat Gambir"), new ButirNaskah("2.", "Arsip"))),
                List.of("Kepala rantai berkas kasus pada penandatanganan: " + "cd".repeat(32),
                        "Sidik rancangan yang ditetapkan: " + "ef".repeat(32)));
    }

    private static SpringTemplateEngine halaman() {
        ClassLoaderTemplateResolver letak = new ClassLoaderTemplateResolver();
        letak.setPrefix("templates/");
        letak.setSuffix(".html");
        SpringTemplateEngine mesin = new SpringTemplateEngine();
        mesin.setTemplateResolver(letak);
        return mesin;
    }
}
