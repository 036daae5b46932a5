package id.rukun.dokumen.cetak;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** An address as a picture that a telephone reads (ISO/IEC 18004). */
public final class KodeQr {

    /** Points on each side; the printed picture is about two centimetres wide. */
    private static final int SISI = 300;
    private static final int TEPI = 1;
    private static final int HITAM = 0x000000;
    private static final int PUTIH = 0xFFFFFF;

    private KodeQr() {}

    /** The picture, PNG, as an address of its own. */
    public static String dataUri(String alamat) {
        try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
            ImageIO.write(gambar(alamat), "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage gambar(String alamat) {
        BitMatrix titik = titik(alamat);
        BufferedImage gambar = new BufferedImage(titik.getWidth(), titik.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < titik.getHeight(); y++) {
            for (int x = 0; x < titik.getWidth(); x++) {
                gambar.setRGB(x, y, titik.get(x, y) ? HITAM : PUTIH);
            }
        }
        return gambar;
    }

    private static BitMatrix titik(String alamat) {
        try {
            return new QRCodeWriter().encode(alamat, BarcodeFormat.QR_CODE, SISI, SISI,
                    Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, TEPI));
        } catch (WriterException e) {
            throw new IllegalArgumentException("No QR code can be made of " + alamat, e);
        }
    }
}
