package id.rukun.lampiran;

import id.rukun.hukum.Sebutan;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
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

    private static final byte AWAL_TANDA = (byte) 0xFF;
    private static final byte MULAI_PINDAIAN = (byte) 0xDA;
    /** How often all pixels of the largest picture may be gone over. */
    private static final int SELURUH_PINDAIAN = 20;

    private GambarBersih() {}

    /**
     * @throws LampiranDitolakException if it is more work than that, or cannot be read
     * @throws LampiranSibukException if its turn does not come
     */
    static byte[] dari(byte[] isi, JenisLampiran jenis, GambarLimits batas) {
        tunggu(batas.waktu());
        try {
            return gambarUlang(isi, jenis, batas);
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

    private static void tunggu(Duration waktu) {
        try {
            if (GILIRAN.tryAcquire(waktu.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new LampiranSibukException("Terlalu banyak gambar sedang diunggah. Tunggu sebentar, lalu unggah lagi.");
    }

    private static byte[] gambarUlang(byte[] isi, JenisLampiran jenis, GambarLimits batas) throws IOException {
        ImageReader pembaca = ImageIO.getImageReadersByMIMEType(jenis.mime()).next();
        try (ImageInputStream masuk = new MemoryCacheImageInputStream(new ByteArrayInputStream(isi))) {
            pembaca.setInput(masuk, true, true);
            long titik = (long) pembaca.getWidth(0) * pembaca.getHeight(0);
            if (titik > batas.titikTerbanyak()) {
                throw new LampiranDitolakException("Gambar terlalu besar: " + juta(titik) + " juta titik, paling banyak "
                        + juta(batas.titikTerbanyak()) + " juta. Perkecil gambarnya, lalu unggah lagi.");
            }
            long raster = titik * bitaTiapTitik(pembaca);
            if (raster > batas.rasterTerbesar().toBytes()) {
                throw new LampiranDitolakException("Gambar terlalu besar: titik dan warnanya memerlukan "
                        + Sebutan.ukuran(raster) + ", paling banyak " + Sebutan.ukuran(batas.rasterTerbesar().toBytes())
                        + ". Simpan dengan 8 bit tiap warna atau perkecil, lalu unggah lagi.");
            }
            if (jenis == JenisLampiran.JPEG) {
                periksaPindaian(pindaian(isi), titik, batas);
            }
            BufferedImage gambar = baca(pembaca, batas.waktu());
            return tulis(jenis == JenisLampiran.JPEG ? tegak(gambar, ArahFoto.dari(isi)) : gambar, jenis);
        } finally {
            pembaca.dispose();
        }
    }

    private static int bitaTiapTitik(ImageReader pembaca) throws IOException {
        int bit = pembaca.getImageTypes(0).next().getColorModel().getPixelSize();
        return (bit + Byte.SIZE - 1) / Byte.SIZE;
    }

    /** Each scan goes over all pixels again: of a large picture fewer are taken than of a small one. */
    private static void periksaPindaian(int pindaian, long titik, GambarLimits batas) {
        if (pindaian > batas.pindaianTerbanyak() || pindaian * titik > SELURUH_PINDAIAN * batas.titikTerbanyak()) {
            throw new LampiranDitolakException("Gambar ini tersusun dari " + pindaian + " lapisan, lebih daripada yang "
                    + "diterima (paling banyak " + batas.pindaianTerbanyak() + ", makin sedikit makin besar gambarnya). "
                    + "Simpan ulang sebagai JPEG biasa, lalu unggah lagi.");
        }
    }

    /** How often a scan begins. Between its markers a JPEG never has these two bytes; a thumbnail's count too. */
    private static int pindaian(byte[] jpeg) {
        int banyak = 0;
        for (int i = 1; i < jpeg.length; i++) {
            if (jpeg[i - 1] == AWAL_TANDA && jpeg[i] == MULAI_PINDAIAN) {
                banyak++;
            }
        }
        return banyak;
    }

    private static BufferedImage baca(ImageReader pembaca, Duration waktu) throws IOException {
        Tenggang tenggang = new Tenggang(waktu);
        pembaca.addIIOReadProgressListener(tenggang);
        BufferedImage gambar = pembaca.read(0);
        if (tenggang.lewat()) {
            throw new LampiranDitolakException("Gambar ini terlalu lama dibaca. Perkecil atau simpan ulang sebagai JPEG "
                    + "biasa, lalu unggah lagi.");
        }
        return gambar;
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
