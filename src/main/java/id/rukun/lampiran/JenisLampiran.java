package id.rukun.lampiran;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of file that are taken in, told by how their content begins. */
public enum JenisLampiran {
    PDF("application/pdf", "pdf", new byte[] {'%', 'P', 'D', 'F', '-'}),
    JPEG("image/jpeg", "jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
    PNG("image/png", "png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});

    private final String mime;
    private final String akhiran;
    private final byte[] awal;

    JenisLampiran(String mime, String akhiran, byte[] awal) {
        this.mime = mime;
        this.akhiran = akhiran;
        this.awal = awal;
    }

    /** What the content is, whatever the file is called; empty if it is none of these. */
    static Optional<JenisLampiran> dari(byte[] isi) {
        return Arrays.stream(values()).filter(jenis -> isi.length > jenis.awal.length
                && Arrays.equals(isi, 0, jenis.awal.length, jenis.awal, 0, jenis.awal.length)).findFirst();
    }

    public String mime() {
        return mime;
    }

    /** Whether the content is an image of a kind that is taken in. */
    static boolean gambar(byte[] isi) {
        return dari(isi).filter(jenis -> jenis != PDF).isPresent();
    }

    /** The ending of its name, without the dot. */
    String akhiran() {
        return akhiran;
    }
}
