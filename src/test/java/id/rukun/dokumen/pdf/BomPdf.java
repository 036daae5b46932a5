package id.rukun.dokumen.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;

/** Writes PDF of a few megabytes that unfold to more than any machine of ours has. */
public final class BomPdf {

    private static final int SEPOTONG = 16 * 1024 * 1024;
    private static final int KALI = 512;
    private static final String HALAMAN = "<</Type/Pages/Kids[]/Count 0>>";

    private final ByteArrayOutputStream isi = new ByteArrayOutputStream();
    private final List<Integer> letak = new ArrayList<>();

    private BomPdf() {
        tulis("%PDF-1.5\n");
        objek("<</Type/Catalog/Pages 2 0 R>>");
    }

    /** Eight gigabytes of blanks behind the one object that is packed with others. */
    public static byte[] objek() {
        BomPdf bom = new BomPdf();
        bom.aliran("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", dikemas("2 0 " + HALAMAN));
        return bom.tabel("", bom.isiTabel());
    }

    /** The same, packed twice. */
    static byte[] berlapis() {
        BomPdf bom = new BomPdf();
        bom.aliran("/Type/ObjStm/N 1/First 4/Filter[/FlateDecode/FlateDecode]", kemas(dikemas("2 0 " + HALAMAN)));
        return bom.tabel("", bom.isiTabel());
    }

    /** Eight gigabytes of blanks behind the table of contents. */
    static byte[] tabel() {
        BomPdf bom = new BomPdf();
        bom.aliran("/Type/ObjStm/N 1/First 4", ("2 0 " + HALAMAN).getBytes(StandardCharsets.ISO_8859_1));
        return bom.tabel("/Filter/FlateDecode", dikemas(new String(bom.isiTabel(), StandardCharsets.ISO_8859_1)));
    }

    /** A table of contents that says its rows are two gigabytes wide. */
    static byte[] lebar() {
        BomPdf bom = new BomPdf();
        bom.aliran("/Type/ObjStm/N 1/First 4", ("2 0 " + HALAMAN).getBytes(StandardCharsets.ISO_8859_1));
        return bom.tabel("/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 2000000000>>", kemas(bom.isiTabel()));
    }

    /** Not a bomb: the same form, well-behaved. */
    static byte[] jinak() {
        BomPdf bom = new BomPdf();
        bom.aliran("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", kemas(("2 0 " + HALAMAN).getBytes(StandardCharsets.ISO_8859_1)));
        return bom.tabel("/Filter/FlateDecode", kemas(bom.isiTabel()));
    }

    private void tulis(String teks) {
        isi.writeBytes(teks.getBytes(StandardCharsets.ISO_8859_1));
    }

    private int mulai() {
        letak.add(isi.size());
        // Object 2 is the one that is packed.
        int nomor = letak.size() == 1 ? 1 : letak.size() + 1;
        tulis(nomor + " 0 obj\n");
        return nomor;
    }

    private void objek(String nilai) {
        mulai();
        tulis(nilai + "\nendobj\n");
    }

    private void aliran(String kamus, byte[] dalamnya) {
        mulai();
        tulis("<<" + kamus + "/Length " + dalamnya.length + ">>\nstream\n");
        isi.writeBytes(dalamnya);
        tulis("\nendstream\nendobj\n");
    }

    /** Rows of objects 0 to 4: free, where it lies, packed in object 3, where it lies, the table itself. */
    private byte[] isiTabel() {
        ByteBuffer baris = ByteBuffer.allocate(5 * 7);
        baris.put((byte) 0).putInt(0).putShort((short) 0);
        baris.put((byte) 1).putInt(letak.get(0)).putShort((short) 0);
        baris.put((byte) 2).putInt(3).putShort((short) 0);
        baris.put((byte) 1).putInt(letak.get(1)).putShort((short) 0);
        baris.put((byte) 1).putInt(isi.size()).putShort((short) 0);
        return baris.array();
    }

    private byte[] tabel(String kamus, byte[] dalamnya) {
        int awal = isi.size();
        aliran("/Type/XRef/Size 5/W[1 4 2]/Root 1 0 R" + kamus, dalamnya);
        tulis("startxref\n" + awal + "\n%%EOF\n");
        return isi.toByteArray();
    }

    private static byte[] kemas(byte[] apa) {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        keluar.writeBytes(new byte[] {0x78, (byte) 0x9C});
        keluar.writeBytes(blok(apa));
        keluar.writeBytes(new byte[] {3, 0, 0, 0, 0, 0});
        return keluar.toByteArray();
    }

    /** What is said, and eight gigabytes of blanks behind it: one packed piece over and over, made once. */
    private static byte[] dikemas(String teks) {
        byte[] kosong = new byte[SEPOTONG];
        Arrays.fill(kosong, (byte) ' ');
        byte[] sepotong = blok(kosong);
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        keluar.writeBytes(new byte[] {0x78, (byte) 0x9C});
        keluar.writeBytes(blok(teks.getBytes(StandardCharsets.ISO_8859_1)));
        for (int ke = 0; ke < KALI; ke++) {
            keluar.writeBytes(sepotong);
        }
        keluar.writeBytes(new byte[] {3, 0, 0, 0, 0, 0});
        return keluar.toByteArray();
    }

    /** Packed so that it needs nothing before it and ends nothing behind it. */
    private static byte[] blok(byte[] apa) {
        Deflater pengemas = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            pengemas.setInput(apa);
            ByteArrayOutputStream keluar = new ByteArrayOutputStream();
            byte[] sepotong = new byte[64 * 1024];
            int n;
            do {
                n = pengemas.deflate(sepotong, 0, sepotong.length, Deflater.FULL_FLUSH);
                keluar.write(sepotong, 0, n);
            } while (n == sepotong.length);
            return keluar.toByteArray();
        } finally {
            pengemas.end();
        }
    }
}
