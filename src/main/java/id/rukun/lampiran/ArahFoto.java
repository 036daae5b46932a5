package id.rukun.lampiran;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held (Exif, tag Orientation, 1 to 8): its picture lies that way, and viewers turn it. */
enum ArahFoto {
    TEGAK(1, 0, 0, 1),
    CERMIN(-1, 0, 0, 1),
    TERBALIK(-1, 0, 0, -1),
    TERBALIK_CERMIN(1, 0, 0, -1),
    SILANG(0, 1, 1, 0),
    KANAN(0, 1, -1, 0),
    SILANG_TERBALIK(0, -1, -1, 0),
    KIRI(0, -1, 1, 0);

    private static final int AWAL_JPEG = 0xFFD8;
    private static final int APP1 = 0xFFE1;
    private static final int MULAI_GAMBAR = 0xFFDA;
    private static final int EXIF = 0x45786966;
    private static final int ENDIAN_KECIL = 0x4949;
    private static final int TAG_ARAH = 0x0112;
    private static final int PANJANG_TAG = 12;

    private final int xx;
    private final int yx;
    private final int xy;
    private final int yy;

    ArahFoto(int xx, int yx, int xy, int yy) {
        this.xx = xx;
        this.yx = yx;
        this.xy = xy;
        this.yy = yy;
    }

    /** What a JPEG says of itself; upright where it says nothing that can be understood. */
    static ArahFoto dari(byte[] jpeg) {
        try {
            return cari(ByteBuffer.wrap(jpeg));
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return TEGAK;
        }
    }

    private static ArahFoto cari(ByteBuffer isi) {
        if (bulat(isi) != AWAL_JPEG) {
            return TEGAK;
        }
        for (int tanda = bulat(isi); tanda != MULAI_GAMBAR; tanda = bulat(isi)) {
            int berikut = isi.position() + bulat(isi);
            if (tanda == APP1 && isi.getInt() == EXIF) {
                isi.getShort();
                return dalamExif(isi.slice());
            }
            isi.position(berikut);
        }
        return TEGAK;
    }

    private static ArahFoto dalamExif(ByteBuffer exif) {
        exif.order(bulat(exif) == ENDIAN_KECIL ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        exif.getShort();
        exif.position(exif.getInt());
        for (int sisa = bulat(exif); sisa > 0; sisa--) {
            int tag = exif.position();
            if (bulat(exif) == TAG_ARAH) {
                exif.position(tag + Short.BYTES + Short.BYTES + Integer.BYTES);
                int arah = bulat(exif);
                return arah >= 1 && arah <= values().length ? values()[arah - 1] : TEGAK;
            }
            exif.position(tag + PANJANG_TAG);
        }
        return TEGAK;
    }

    private static int bulat(ByteBuffer isi) {
        return Short.toUnsignedInt(isi.getShort());
    }

    /** Whether width and height change places. */
    boolean menyamping() {
        return xx == 0;
    }

    /** Turns the picture as it lies into the picture as it was seen. */
    AffineTransform putaran(int lebar, int tinggi) {
        double geserX = (xx < 0 ? lebar : 0) + (xy < 0 ? tinggi : 0);
        double geserY = (yx < 0 ? lebar : 0) + (yy < 0 ? tinggi : 0);
        return new AffineTransform(xx, yx, xy, yy, geserX, geserY);
    }
}
