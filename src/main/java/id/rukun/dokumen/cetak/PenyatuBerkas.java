package id.rukun.dokumen.cetak;

import id.rukun.dokumen.pdf.AnggaranPdf;
import id.rukun.dokumen.pdf.PembacaPdf;
import id.rukun.dokumen.pdf.TempatSekejap;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccess;
import org.apache.pdfbox.io.RandomAccessInputStream;
import org.apache.pdfbox.io.RandomAccessOutputStream;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Puts the papers of a case into one PDF, behind a table of contents with bookmarks. What cannot be put in is named there, with
 * the reason. Nothing in it runs by itself, whatever an attached file wanted.
 */
@Component
public class PenyatuBerkas {

    private static final Logger LOG = LoggerFactory.getLogger(PenyatuBerkas.class);
    private static final float TEPI = 42;
    /** So many pages are put into one file. */
    private static final int HALAMAN_TERBANYAK = 5000;
    /** Where a link may lead besides a page of the same file. */
    private static final Pattern LUAR = Pattern.compile("(?:https?|mailto):.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** Kinds of annotations that bring something along that is opened or played. */
    private static final Set<String> BERISI =
            Set.of("FileAttachment", "RichMedia", "3D", "Screen", "Movie", "Sound", "Popup");

    private final GiliranPenyatu giliran = new GiliranPenyatu();
    private final Pencetak pencetak;
    private final CetakSettings pengaturan;

    PenyatuBerkas(Pencetak pencetak, CetakSettings pengaturan) {
        this.pencetak = pencetak;
        this.pengaturan = pengaturan;
    }

    /**
     * A row of the table of contents.
     *
     * @param judul the part
     * @param halaman its first page, or why it is not there
     */
    record BarisIsi(String judul, String halaman) {}

    /**
     * A part that was put in.
     *
     * @param mulai how many pages are before it; -1 if it is not there
     * @param sebab why not
     */
    private record Letak(BagianBerkas bagian, int mulai, String sebab) {}

    /**
     * Puts them together, into a place that is gone once they were read, or with the process. The next one for the account
     * begins when this one is closed.
     *
     * @param akun login of who asks
     * @throws PenyatuSibukException if he has asked for others, or his turn does not come
     */
    public BerkasSatu satukan(String akun, SampulBerkas sampul, List<BagianBerkas> bagian) {
        return giliran.bergiliran(akun, () -> satukan(sampul, bagian));
    }

    private BerkasSatu satukan(SampulBerkas sampul, List<BagianBerkas> bagian) {
        try (PDDocument hasil = new PDDocument(TempatSekejap::buat)) {
            List<Letak> letak = tambah(hasil, bagian);
            int isi = sisipkanIsi(hasil, sampul, letak);
            tandai(hasil, letak, isi);
            return simpan(hasil);
        } catch (IOException e) {
            throw new UncheckedIOException("The papers of case " + sampul.nomor() + " cannot be put together", e);
        }
    }

    /** Large as it is, it waits outside of memory until it was read. */
    private static BerkasSatu simpan(PDDocument hasil) throws IOException {
        RandomAccessStreamCache tempat = TempatSekejap.buat();
        try {
            RandomAccess isi = tempat.createBuffer();
            hasil.save(new RandomAccessOutputStream(isi));
            isi.seek(0);
            return new BerkasSatu(new IsiSementara(isi, tempat), isi.length());
        } catch (IOException | RuntimeException e) {
            tempat.close();
            throw e;
        }
    }

    /** Read once; with its end the place is gone where it waited. */
    private static final class IsiSementara extends FilterInputStream {

        private final RandomAccessStreamCache tempat;

        private IsiSementara(RandomAccess isi, RandomAccessStreamCache tempat) {
            super(new RandomAccessInputStream(isi));
            this.tempat = tempat;
        }

        @Override
        public void close() throws IOException {
            super.close();
            tempat.close();
        }
    }

    private List<Letak> tambah(PDDocument hasil, List<BagianBerkas> bagian) {
        AnggaranPdf anggaran = new AnggaranPdf();
        List<Letak> letak = new ArrayList<>();
        long sisa = pengaturan.seluruhnyaTerbesar().toBytes();
        for (BagianBerkas satu : bagian) {
            int mulai = hasil.getNumberOfPages();
            String sebab = satu.ukuran() > sisa ? "tidak disertakan: seluruhnya terlalu besar" : tambah(hasil, satu, anggaran);
            if (sebab == null) {
                sisa -= satu.ukuran();
            }
            letak.add(new Letak(satu, sebab == null ? mulai : -1, sebab));
        }
        return letak;
    }

    /** Returns why it cannot be put in; {@code null} if it was. */
    private static String tambah(PDDocument hasil, BagianBerkas satu, AnggaranPdf anggaran) {
        try {
            byte[] isi = satu.isi().get().orElse(null);
            if (isi == null) {
                return "tidak ada: belum dicetak, hilang, atau diubah di luar Rukun";
            }
            if (isi.length > 1 && isi[0] == '%' && isi[1] == 'P') {
                tambahPdf(hasil, isi, anggaran);
            } else {
                tambahGambar(hasil, isi);
            }
            return null;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Readers of PDF throw whatever a broken file makes them stumble over, and follow its links as deep as they go.
            LOG.warn("A part cannot be put together with the others", e);
            return "tidak dapat disatukan; unduh tersendiri";
        }
    }

    /** Read to its end first: what breaks half-way leaves nothing behind. */
    private static void tambahPdf(PDDocument hasil, byte[] isi, AnggaranPdf anggaran) throws IOException {
        PembacaPdf pembaca = anggaran.baca(isi);
        int sebelum = hasil.getNumberOfPages();
        try (PDDocument satu = pembaca.parse()) {
            jinakkan(satu, HALAMAN_TERBANYAK - sebelum);
            try {
                new PDFMergerUtility().appendDocument(hasil, satu);
                anggaran.terpakai(pembaca);
            } catch (IOException | RuntimeException | StackOverflowError e) {
                while (hasil.getNumberOfPages() > sebelum) {
                    hasil.removePage(hasil.getNumberOfPages() - 1);
                }
                throw e;
            }
        } finally {
            anggaran.dibaca(pembaca);
        }
    }

    private static void tambahGambar(PDDocument hasil, byte[] isi) throws IOException {
        PDImageXObject gambar = PDImageXObject.createFromByteArray(hasil, isi, null);
        PDRectangle kertas = gambar.getWidth() > gambar.getHeight()
                ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4;
        PDPage halaman = new PDPage(kertas);
        float skala = Math.min((kertas.getWidth() - 2 * TEPI) / gambar.getWidth(),
                (kertas.getHeight() - 2 * TEPI) / gambar.getHeight());
        float lebar = gambar.getWidth() * skala;
        float tinggi = gambar.getHeight() * skala;
        try (PDPageContentStream lukis = new PDPageContentStream(hasil, halaman)) {
            lukis.drawImage(gambar, (kertas.getWidth() - lebar) / 2, (kertas.getHeight() - tinggi) / 2, lebar, tinggi);
        }
        hasil.addPage(halaman);
    }

    /** What is seen stays; what runs, is named or lies behind goes. A form is its appearance from then on. */
    private static void jinakkan(PDDocument satu, int terbanyak) throws IOException {
        PDDocumentCatalog katalog = satu.getDocumentCatalog();
        katalog.setOpenAction(null);
        katalog.setActions(null);
        katalog.setNames(null);
        katalog.setAcroForm(null);
        katalog.setDocumentOutline(null);
        katalog.setStructureTreeRoot(null);
        int banyaknya = 0;
        for (PDPage halaman : katalog.getPages()) {
            banyaknya++;
            if (banyaknya > terbanyak) {
                throw new IOException("More than " + HALAMAN_TERBANYAK + " pages");
            }
            halaman.setActions(null);
            List<PDAnnotation> catatan = halaman.getAnnotations().stream()
                    .filter(satuCatatan -> !BERISI.contains(satuCatatan.getSubtype())).toList();
            catatan.forEach(satuCatatan -> jinakkan(satuCatatan.getCOSObject()));
            halaman.setAnnotations(new ArrayList<>(catatan));
        }
    }

    private static void jinakkan(COSDictionary catatan) {
        catatan.removeItem(COSName.AA);
        catatan.removeItem(COSName.getPDFName("PA"));
        COSDictionary tindakan = catatan.getCOSDictionary(COSName.A);
        if (tindakan == null) {
            return;
        }
        tindakan.removeItem(COSName.NEXT);
        if (!boleh(tindakan)) {
            catatan.removeItem(COSName.A);
        }
    }

    private static boolean boleh(COSDictionary tindakan) {
        String jenis = tindakan.getNameAsString(COSName.S);
        return "GoTo".equals(jenis) || "URI".equals(jenis)
                && Optional.ofNullable(tindakan.getString(COSName.URI)).filter(LUAR.asMatchPredicate()).isPresent();
    }

    /** Puts the table of contents before all; returns how many pages it has. */
    private int sisipkanIsi(PDDocument hasil, SampulBerkas sampul, List<Letak> letak) throws IOException {
        int banyaknya;
        try (PDDocument percobaan = Loader.loadPDF(isi(sampul, letak, 0))) {
            banyaknya = percobaan.getNumberOfPages();
        }
        try (PDDocument daftar = Loader.loadPDF(isi(sampul, letak, banyaknya))) {
            daftar.getDocumentCatalog().setStructureTreeRoot(null);
            new PDFMergerUtility().appendDocument(hasil, daftar);
        }
        PDPageTree semua = hasil.getPages();
        for (int ke = 0; ke < banyaknya && semua.getCount() > banyaknya; ke++) {
            PDPage halaman = semua.get(semua.getCount() - banyaknya + ke);
            semua.remove(halaman);
            semua.insertBefore(halaman, semua.get(ke));
        }
        return banyaknya;
    }

    private byte[] isi(SampulBerkas sampul, List<Letak> letak, int sebelum) {
        List<BarisIsi> baris = letak.stream().map(l -> new BarisIsi(l.bagian().judul(),
                l.mulai() < 0 ? l.sebab() : "halaman " + (l.mulai() + sebelum + 1))).toList();
        return pencetak.cetak("cetak/daftar-isi", Map.of("sampul", sampul, "isi", baris));
    }

    private static void tandai(PDDocument hasil, List<Letak> letak, int sebelum) {
        PDDocumentOutline penanda = new PDDocumentOutline();
        penanda.addLast(penanda("Daftar isi", hasil.getPage(0)));
        letak.stream().filter(l -> l.mulai() >= 0)
                .forEach(l -> penanda.addLast(penanda(l.bagian().judul(), hasil.getPage(l.mulai() + sebelum))));
        hasil.getDocumentCatalog().setDocumentOutline(penanda);
    }

    private static PDOutlineItem penanda(String judul, PDPage halaman) {
        PDPageFitDestination tujuan = new PDPageFitDestination();
        tujuan.setPage(halaman);
        PDOutlineItem satu = new PDOutlineItem();
        satu.setTitle(judul);
        satu.setDestination(tujuan);
        return satu;
    }
}
