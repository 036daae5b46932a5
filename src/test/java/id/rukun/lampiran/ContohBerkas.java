package id.rukun.lampiran;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.springframework.util.unit.DataSize;

/** Files as people upload them. */
public final class ContohBerkas {

    /** What a camera tells of the place; it must not stay. */
    static final String TEMPAT = "GPS -6.175392 106.827153";

    private ContohBerkas() {}

    /** Limits for a folder: files of a megabyte, images of a million pixels. */
    static LampiranLimits batas(Path folder) {
        return batas(folder, Duration.ofMinutes(1));
    }

    static LampiranLimits batas(Path folder, Duration gambar) {
        return new LampiranLimits(folder, DataSize.ofMegabytes(1), Duration.ofSeconds(1),
                new GambarLimits(1_000_000, DataSize.ofMegabytes(3), 100, gambar), 1, 2, DataSize.ofMegabytes(2));
    }

    /** The smallest PDF with one empty page. */
    public static byte[] pdf() {
        return pdf("");
    }

    static byte[] pdf(String dalamTrailer) {
        String badan = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n";
        return (badan + "xref\n0 1\n0000000000 65535 f \ntrailer<</Size 4/Root 1 0 R" + dalamTrailer + ">>\nstartxref\n"
                + badan.length() + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A picture, red on its left half and blue on its right. */
    static byte[] gambar(JenisLampiran jenis, int lebar, int tinggi) {
        BufferedImage gambar = new BufferedImage(lebar, tinggi, BufferedImage.TYPE_INT_RGB);
        Graphics2D kuas = gambar.createGraphics();
        kuas.setColor(Color.RED);
        kuas.fillRect(0, 0, lebar / 2, tinggi);
        kuas.setColor(Color.BLUE);
        kuas.fillRect(lebar / 2, 0, lebar, tinggi);
        kuas.dispose();
        ByteArrayOutputStream isi = new ByteArrayOutputStream();
        try {
            ImageIO.write(gambar, jenis.akhiran(), isi);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return isi.toByteArray();
    }

    /** A photo whose camera was held this way (Exif 1 to 8), and which tells where it was taken. */
    static byte[] foto(int arah, int lebar, int tinggi) {
        byte[] polos = gambar(JenisLampiran.JPEG, lebar, tinggi);
        byte[] tempat = TEMPAT.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(32 + tempat.length);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8).putShort((short) 1)
                .putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) arah).putShort((short) 0).putInt(0)
                .put(tempat, 0, tempat.length);
        ByteBuffer isi = ByteBuffer.allocate(polos.length + 4 + exif.position());
        isi.put(polos, 0, 2).putShort((short) 0xFFE1).putShort((short) (2 + exif.position()))
                .put(exif.array(), 0, exif.position()).put(polos, 2, polos.length - 2);
        return isi.array();
    }

    /** A black picture that takes 16 bits for each of its colours. */
    static byte[] berwarnaDalam(int lebar, int tinggi) throws IOException {
        ColorModel warna = new ComponentColorModel(ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false,
                Transparency.OPAQUE, DataBuffer.TYPE_USHORT);
        ByteArrayOutputStream isi = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(warna, warna.createCompatibleWritableRaster(lebar, tinggi), false, null), "png", isi);
        return isi.toByteArray();
    }

    /** A PNG of a few bytes that says it has so many pixels. */
    static byte[] bom(int lebar, int tinggi) throws IOException {
        byte[] kepala = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(lebar).putInt(tinggi)
                .put(new byte[] {8, 2, 0, 0, 0}).array();
        CRC32 crc = new CRC32();
        crc.update(kepala);
        ByteArrayOutputStream isi = new ByteArrayOutputStream();
        DataOutputStream tulis = new DataOutputStream(isi);
        tulis.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        tulis.writeInt(13);
        tulis.write(kepala);
        tulis.writeInt((int) crc.getValue());
        return isi.toByteArray();
    }
}
