package id.rukun.lampiran;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws an image anew, so that nothing but what can be seen stays: neither the place where it was taken, nor what else a
 * file can carry along.
 */
final class GambarBersih {

    private static final float MUTU = 0.9f;
    /** An image takes its pixels' worth of memory whatever its file is: one at a time. */
    private static final Semaphore GILIRAN = new Semaphore(1, true);

    private GambarBersih() {}

    /**
     * @param titikTerbanyak how many pixels it may have
     * @throws LampiranDitolakException if it has more, or cannot be read
     */
    static byte[] dari(byte[] isi, JenisLampiran jenis, long titikTerbanyak) {
        GILIRAN.acquireUninterruptibly();
        try {
            return gambarUlang(isi, jenis, titikTerbanyak);
        } catch (LampiranDitolakException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Readers of images throw whatever a broken file makes them stumble over.
            throw new LampiranDitolakException("Gambar ini tidak dapat dibaca: rusak, terpotong, atau bentuknya tidak "
                    + "lazim. Simpan ulang sebagai JPEG atau PNG biasa, lalu unggah lagi.");
        } finally {
            GILIRAN.release();
        }
    }

    private static byte[] gambarUlang(byte[] isi, JenisLampiran jenis, long titikTerbanyak) throws IOException {
        ImageReader pembaca = ImageIO.getImageReadersByMIMEType(jenis.mime()).next();
        try (ImageInputStream masuk = new MemoryCacheImageInputStream(new ByteArrayInputStream(isi))) {
            pembaca.setInput(masuk, true, true);
            long titik = (long) pembaca.getWidth(0) * pembaca.getHeight(0);
            if (titik > titikTerbanyak) {
                throw new LampiranDitolakException("Gambar terlalu besar: " + juta(titik) + " juta titik, paling banyak "
                        + juta(titikTerbanyak) + " juta (kebijakan Rukun). Perkecil gambarnya, lalu unggah lagi.");
            }
            BufferedImage gambar = pembaca.read(0);
            return tulis(jenis == JenisLampiran.JPEG ? tegak(gambar, ArahFoto.dari(isi)) : gambar, jenis);
        } finally {
            pembaca.dispose();
        }
    }

    private static long juta(long titik) {
        return (titik + 999_999) / 1_000_000;
    }

    private static BufferedImage tegak(BufferedImage gambar, ArahFoto arah) {
        if (arah == ArahFoto.TEGAK) {
            return gambar;
        }
        int lebar = arah.menyamping() ? gambar.getHeight() : gambar.getWidth();
        int tinggi = arah.menyamping() ? gambar.getWidth() : gambar.getHeight();
        BufferedImage hasil = new BufferedImage(lebar, tinggi, gambar.getType() == BufferedImage.TYPE_BYTE_GRAY
                ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D kuas = hasil.createGraphics();
        kuas.drawImage(gambar, arah.putaran(gambar.getWidth(), gambar.getHeight()), null);
        kuas.dispose();
        return hasil;
    }

    private static byte[] tulis(BufferedImage gambar, JenisLampiran jenis) throws IOException {
        ImageWriter penulis = ImageIO.getImageWritersByMIMEType(jenis.mime()).next();
        ByteArrayOutputStream hasil = new ByteArrayOutputStream();
        try (ImageOutputStream keluar = new MemoryCacheImageOutputStream(hasil)) {
            penulis.setOutput(keluar);
            ImageWriteParam cara = penulis.getDefaultWriteParam();
            if (jenis == JenisLampiran.JPEG) {
                cara.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                cara.setCompressionQuality(MUTU);
            }
            penulis.write(null, new IIOImage(gambar, null, null), cara);
        } finally {
            penulis.dispose();
        }
        return hasil.toByteArray();
    }
}
