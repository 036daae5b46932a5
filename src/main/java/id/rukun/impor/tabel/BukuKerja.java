package id.rukun.impor.tabel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A workbook as it may be read: not larger than it seems, the same for whoever reads its entries and whoever reads its directory, and
 * with no cell where a workbook has none, for each place up to it would take memory.
 */
final class BukuKerja {

    /** A small file may hold an endless one. */
    private static final long TERBESAR_DIURAI = 80_000_000;
    private static final int BARIS_TERAKHIR = 1_048_576;
    /** Columns go up to XFD. */
    private static final Pattern SEL = Pattern.compile("[A-W]?[A-Z]{1,2}[0-9]{1,7}|X([A-E][A-Z]|F[A-D])[0-9]{1,7}");
    private static final XMLInputFactory XML = pengurai();

    private final ByteArrayOutputStream hasil;
    private int baris;

    private BukuKerja(int panjang) {
        this.hasil = new ByteArrayOutputStream(panjang);
    }

    private static XMLInputFactory pengurai() {
        XMLInputFactory pengurai = XMLInputFactory.newInstance();
        pengurai.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        pengurai.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return pengurai;
    }

    /**
     * The workbook written anew from its entries.
     *
     * @throws TabelTakTerbacaException if it is too large, or is none
     */
    static BukuKerja aman(byte[] berkas) throws IOException {
        BukuKerja buku = new BukuKerja(berkas.length);
        buku.salin(berkas);
        return buku;
    }

    /** The workbook written anew. */
    byte[] isi() {
        return hasil.toByteArray();
    }

    /** How many rows all its sheets hold. */
    int baris() {
        return baris;
    }

    private void salin(byte[] berkas) throws IOException {
        long sisa = TERBESAR_DIURAI;
        try (ZipInputStream asal = new ZipInputStream(new ByteArrayInputStream(berkas));
                ZipOutputStream baru = new ZipOutputStream(hasil)) {
            baru.setLevel(Deflater.BEST_SPEED);
            for (ZipEntry satu = asal.getNextEntry(); satu != null; satu = asal.getNextEntry()) {
                byte[] isi = asal.readNBytes((int) sisa + 1);
                sisa -= isi.length;
                if (sisa < 0) {
                    throw new TabelTakTerbacaException("Isi buku kerja .xlsx ini terlalu besar. Simpan sebagai CSV UTF-8.");
                }
                if (terbaca(isi)) {
                    baru.putNextEntry(new ZipEntry(satu.getName()));
                    baru.write(isi);
                }
            }
        } catch (IllegalArgumentException e) {
            throw rusak();
        }
    }

    /** Whatever a sheet is called: all that is text of the format is looked at, and nothing else is kept, such as pictures. */
    private boolean terbaca(byte[] isi) {
        try {
            periksa(isi);
            return true;
        } catch (XMLStreamException e) {
            return false;
        }
    }

    private void periksa(byte[] isi) throws XMLStreamException {
        XMLStreamReader unsur = XML.createXMLStreamReader(new ByteArrayInputStream(isi));
        int sebelum = 0;
        while (unsur.hasNext()) {
            if (unsur.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String tempat = unsur.getAttributeValue(null, "r");
            if ("row".equals(unsur.getLocalName())) {
                int nomor = tempat == null ? sebelum + 1 : Integer.parseInt(tempat);
                if (nomor <= sebelum || nomor > BARIS_TERAKHIR) {
                    throw rusak();
                }
                sebelum = nomor;
                baris++;
            } else if ("c".equals(unsur.getLocalName()) && tempat != null && !SEL.matcher(tempat).matches()) {
                throw rusak();
            }
        }
    }

    static TabelTakTerbacaException rusak() {
        return new TabelTakTerbacaException("Berkas ini bukan buku kerja Excel (.xlsx), atau rusak. Buka di Excel atau LibreOffice dan simpan "
                + "lagi sebagai .xlsx atau CSV UTF-8.");
    }
}
