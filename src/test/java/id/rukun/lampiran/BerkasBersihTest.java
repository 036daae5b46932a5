package id.rukun.lampiran;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is taken in is judged by its content; of an image only what can be seen stays. */
class BerkasBersihTest {

    private static final LampiranLimits BATAS = ContohBerkas.batas(Path.of("."));

    @Test
    @DisplayName("PDF disimpan bita demi bita")
    void pdf() {
        BerkasBersih bersih = BerkasBersih.dari(ContohBerkas.pdf(), BATAS);

        assertThat(bersih.jenis()).isEqualTo(JenisLampiran.PDF);
        assertThat(bersih.isi()).isEqualTo(ContohBerkas.pdf());
    }

    static Stream<byte[]> takTerbaca() {
        byte[] pdf = ContohBerkas.pdf();
        byte[] foto = ContohBerkas.foto(1, 40, 20);
        return Stream.of(Arrays.copyOf(pdf, pdf.length - 30), "%PDF-9.9 bukan".getBytes(StandardCharsets.US_ASCII),
                Arrays.copyOf(foto, foto.length / 2 - 100), Arrays.copyOf(ContohBerkas.gambar(JenisLampiran.PNG, 40, 20), 40));
    }

    @ParameterizedTest
    @MethodSource("takTerbaca")
    @DisplayName("PDF dan gambar yang terpotong ditolak dengan kalimat")
    void takTerbaca(byte[] isi) {
        assertThatThrownBy(() -> BerkasBersih.dari(isi, BATAS)).isInstanceOf(LampiranDitolakException.class)
                .hasMessageContaining("tidak dapat dibaca: rusak").hasMessageContaining("unggah lagi");
    }

    @Test
    @DisplayName("PDF berkata sandi ditolak dengan sebabnya")
    void berkataSandi() {
        assertThatThrownBy(() -> BerkasBersih.dari(ContohBerkas.pdf("/Encrypt 9 0 R"), BATAS))
                .isInstanceOf(LampiranDitolakException.class).hasMessageContaining("terkunci dengan kata sandi");
    }

    @ParameterizedTest
    @CsvSource({"<html><script>alert(1)</script>", "MZ program", "PK arsip", "GIF89a", "''", "%PDF"})
    @DisplayName("jenis lain ditolak, apa pun namanya")
    void jenisLain(String isi) {
        assertThatThrownBy(() -> BerkasBersih.dari(isi.getBytes(StandardCharsets.US_ASCII), BATAS))
                .isInstanceOf(LampiranDitolakException.class).hasMessageContaining("bukan PDF, JPEG, atau PNG menurut isinya");
    }

    @Test
    @DisplayName("tempat pengambilan foto tidak ikut disimpan, juga yang ditempel di belakang gambar")
    void tanpaKeterangan() {
        byte[] foto = ContohBerkas.foto(1, 40, 20);
        byte[] bertempelan = Arrays.copyOf(foto, foto.length + 9);
        System.arraycopy("<script>".getBytes(StandardCharsets.US_ASCII), 0, bertempelan, foto.length, 8);
        assertThat(teks(bertempelan)).contains(ContohBerkas.TEMPAT, "Exif", "<script>");

        assertThat(teks(BerkasBersih.dari(bertempelan, BATAS).isi())).doesNotContain(ContohBerkas.TEMPAT, "Exif", "<script>");
    }

    /** Where the left (red) half of the picture as it lies comes to stand. */
    @ParameterizedTest
    @CsvSource({"1,kiri", "2,kanan", "3,kanan", "4,kiri", "5,atas", "6,atas", "7,bawah", "8,bawah"})
    @DisplayName("foto ditegakkan menurut cara kamera dipegang")
    void tegak(int arah, String merah) throws IOException {
        BufferedImage hasil = ImageIO.read(new ByteArrayInputStream(
                BerkasBersih.dari(ContohBerkas.foto(arah, 80, 40), BATAS).isi()));

        boolean menyamping = arah > 4;
        assertThat(hasil.getWidth()).isEqualTo(menyamping ? 40 : 80);
        assertThat(hasil.getHeight()).isEqualTo(menyamping ? 80 : 40);
        int x = merah.equals("kiri") ? 5 : merah.equals("kanan") ? 75 : 20;
        int y = merah.equals("atas") ? 5 : merah.equals("bawah") ? 75 : 20;
        Color warna = new Color(hasil.getRGB(x, y));
        assertThat(warna.getRed()).as("merah di %s", merah).isGreaterThan(200);
        assertThat(warna.getBlue()).isLessThan(60);
    }

    @Test
    @DisplayName("gambar dengan terlalu banyak titik ditolak sebelum dibaca")
    void bom() throws IOException {
        byte[] bom = ContohBerkas.bom(60_000, 60_000);
        assertThat(bom.length).isLessThan(100);

        assertThatThrownBy(() -> BerkasBersih.dari(bom, BATAS)).isInstanceOf(LampiranDitolakException.class)
                .hasMessageContaining("3600 juta titik, paling banyak 1 juta");
    }

    @Test
    @DisplayName("gambar yang warnanya memerlukan terlalu banyak tempat ditolak sebelum dibaca")
    void bomWarna() throws IOException {
        assertThatThrownBy(() -> BerkasBersih.dari(ContohBerkas.berwarnaDalam(1000, 1000), BATAS))
                .isInstanceOf(LampiranDitolakException.class).hasMessageContaining("memerlukan 5,7 MB, paling banyak 3 MB");
    }

    @Test
    @DisplayName("JPEG dari terlalu banyak lapisan ditolak sebelum dibaca; makin besar gambarnya, makin sedikit lapisannya")
    void bomLapisan() {
        assertThatThrownBy(() -> BerkasBersih.dari(berlapis(ContohBerkas.foto(1, 40, 20), 100), BATAS))
                .isInstanceOf(LampiranDitolakException.class).hasMessageContaining("tersusun dari 101 lapisan");
        assertThatThrownBy(() -> BerkasBersih.dari(berlapis(ContohBerkas.foto(1, 1000, 1000), 20), BATAS))
                .isInstanceOf(LampiranDitolakException.class).hasMessageContaining("tersusun dari 21 lapisan");
    }

    private static byte[] berlapis(byte[] foto, int tambahan) {
        byte[] berlapis = Arrays.copyOf(foto, foto.length + 2 * tambahan);
        for (int i = foto.length; i < berlapis.length; i += 2) {
            berlapis[i] = (byte) 0xFF;
            berlapis[i + 1] = (byte) 0xDA;
        }
        return berlapis;
    }

    @ParameterizedTest
    @EnumSource(value = JenisLampiran.class, names = "PDF", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("gambar yang terlalu lama dibaca dihentikan")
    void terlaluLama(JenisLampiran jenis) {
        assertThatThrownBy(() -> BerkasBersih.dari(ContohBerkas.gambar(jenis, 900, 900),
                ContohBerkas.batas(Path.of("."), Duration.ZERO))).isInstanceOf(LampiranDitolakException.class)
                .hasMessageContaining("terlalu lama dibaca");
    }

    @Test
    @DisplayName("gambar yang menjadi terlalu besar ketika digambar ulang ditolak")
    void menjadiBesar() throws IOException {
        BufferedImage derau = new BufferedImage(900, 900, BufferedImage.TYPE_INT_RGB);
        Random acak = new Random(1);
        for (int i = 0; i < 900 * 900; i++) {
            derau.setRGB(i % 900, i / 900, acak.nextInt());
        }
        ByteArrayOutputStream isi = new ByteArrayOutputStream();
        ImageIO.write(derau, "png", isi);
        assertThatThrownBy(() -> BerkasBersih.dari(isi.toByteArray(), BATAS)).isInstanceOf(LampiranDitolakException.class)
                .hasMessageContaining("menjadi terlalu besar").hasMessageContaining("paling besar 1 MB");
    }

    @Test
    @DisplayName("nama yang dipilih orang dibuat tidak berbahaya dan berakhiran jenisnya")
    void nama() {
        assertThat(NamaBerkas.dari("C:\\Users\\Budi\\Berita acara RT 01.PDF", JenisLampiran.PDF))
                .isEqualTo("Berita acara RT 01.pdf");
        assertThat(NamaBerkas.dari("../../etc/passwd", JenisLampiran.PNG)).isEqualTo("passwd.png");
        assertThat(NamaBerkas.dari("foto\u202Egnp.exe", JenisLampiran.JPEG)).isEqualTo("fotognp.jpg");
        assertThat(NamaBerkas.dari("a\"; x=\"<b>\r\n", JenisLampiran.PDF)).isEqualTo("a x= b.pdf");
        assertThat(NamaBerkas.dari(null, JenisLampiran.PDF)).isEqualTo("lampiran.pdf");
        assertThat(NamaBerkas.dari("....", JenisLampiran.PDF)).isEqualTo("lampiran.pdf");
        assertThat(NamaBerkas.dari("x".repeat(500), JenisLampiran.PDF)).hasSize(124);
    }

    private static String teks(byte[] isi) {
        return new String(isi, StandardCharsets.ISO_8859_1);
    }
}
