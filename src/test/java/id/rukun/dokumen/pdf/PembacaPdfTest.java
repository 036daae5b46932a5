package id.rukun.dokumen.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A PDF that would take more than there is ends in a refusal; were it unfolded, the tests themselves would run out of memory. */
class PembacaPdfTest {

    private static final long GIGA = 1L << 30;

    static Stream<Arguments> bom() {
        return Stream.of(Arguments.of("objects", BomPdf.objek()), Arguments.of("table", BomPdf.tabel()),
                Arguments.of("packed twice", BomPdf.berlapis()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bom")
    @DisplayName("beberapa megabita yang terurai menjadi gigabita ditolak sebelum terurai")
    void ditolak(String apa, byte[] isi) {
        assertThat(isi.length).isLessThan(10 * 1024 * 1024);
        assertThat(Runtime.getRuntime().maxMemory()).as("else nothing is proved").isLessThan(8 * GIGA);
        assertThatThrownBy(() -> halaman(new AnggaranPdf(), isi)).as(apa).isInstanceOf(IOException.class);
    }

    @Test
    @DisplayName("yang sama bentuknya tetapi jinak, dan yang ditulis PDFBox sendiri, terbaca")
    void terbaca() throws IOException {
        assertThat(halaman(new AnggaranPdf(), BomPdf.jinak())).isZero();
        try (PDDocument satu = new PDDocument(); ByteArrayOutputStream keluar = new ByteArrayOutputStream()) {
            satu.addPage(new PDPage());
            satu.save(keluar);
            assertThat(new String(keluar.toByteArray(), StandardCharsets.ISO_8859_1)).contains("/ObjStm");
            assertThat(halaman(new AnggaranPdf(), keluar.toByteArray())).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("daftar isi yang konon selebar dua gigabita tidak dibaca; objeknya dicari satu per satu")
    void lebar() throws IOException {
        assertThat(halaman(new AnggaranPdf(), BomPdf.lebar())).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2000000000, 1, 8", "65536, 1, 32767", "65536, 32, 8", "-1, 1, 8", "1, 0, 8"})
    @DisplayName("lebar satu baris ialah kolom kali nilai kali bit; yang tidak masuk akal ditolak")
    void selebar(long kolom, long nilai, long bit) throws IOException {
        COSStream daftar = new COSStream();
        COSDictionary sifat = new COSDictionary();
        sifat.setLong(COSName.COLUMNS, kolom);
        sifat.setLong(COSName.COLORS, nilai);
        sifat.setLong(COSName.BITS_PER_COMPONENT, bit);
        daftar.setItem(COSName.DECODE_PARMS, sifat);
        assertThatThrownBy(() -> new BatasUrai(10, 10).terurai(daftar)).isInstanceOf(IOException.class)
                .hasMessageContaining("wide");
    }

    @Test
    @DisplayName("lebih dari lima ratus ribu objek ditolak")
    void objek() {
        assertThatThrownBy(() -> halaman(new AnggaranPdf(), berobjek(AnggaranPdf.OBJEK_SATU))).isInstanceOf(IOException.class);
    }

    @Test
    @DisplayName("aliran yang bertumpuk satu di dalam yang lain ditolak")
    void bertumpuk() throws IOException {
        BatasUrai batas = new BatasUrai(1000, 1);
        batas.mentah(1000);
        batas.mentah(1000);
        assertThatThrownBy(() -> batas.mentah(1)).isInstanceOf(IOException.class);
    }

    @Test
    @DisplayName("beberapa berkas berbagi jatah; yang tidak jadi disertakan tidak menghabiskannya")
    void berbagi() throws IOException {
        byte[] penuh = berobjek(AnggaranPdf.OBJEK_SATU - 1000);
        AnggaranPdf anggaran = new AnggaranPdf();
        for (int ke = 0; ke < 3; ke++) {
            halaman(anggaran, penuh);
        }
        for (int ke = 0; ke < 2; ke++) {
            PembacaPdf satu = anggaran.baca(penuh);
            satu.parse().close();
            anggaran.terpakai(satu);
        }
        assertThatThrownBy(() -> halaman(anggaran, penuh)).isInstanceOf(IOException.class);
    }

    @Test
    @DisplayName("yang berkali-kali gagal di tengah jalan tidak dibaca terus")
    void upaya() throws IOException {
        byte[] penuh = berobjek(AnggaranPdf.OBJEK_SATU - 1000);
        AnggaranPdf anggaran = new AnggaranPdf();
        for (long dibaca = 0; dibaca < AnggaranPdf.UPAYA; ) {
            PembacaPdf satu = anggaran.baca(penuh);
            satu.parse().close();
            anggaran.dibaca(satu);
            dibaca += satu.objek();
        }
        assertThatThrownBy(() -> anggaran.baca(penuh)).isInstanceOf(IOException.class);
    }

    private static byte[] berobjek(int banyaknya) {
        String awal = "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/X[" + "0 ".repeat(banyaknya)
                + "]>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n";
        return (awal + "xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n" + "%010d 00000 n \n".formatted(
                awal.indexOf("2 0 obj")) + "trailer\n<</Size 3/Root 1 0 R>>\nstartxref\n" + awal.length() + "\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static int halaman(AnggaranPdf anggaran, byte[] isi) throws IOException {
        try (PDDocument satu = anggaran.baca(isi).parse()) {
            return satu.getNumberOfPages();
        }
    }
}
