package id.rukun.impor.tabel;

import id.rukun.impor.sel.SelTabel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * The one sheet of a workbook of Excel or LibreOffice that holds something, a row at a time. Its words lie apart from its rows and are held in memory,
 * so there is a limit to its size; a larger table comes as CSV.
 */
final class PembacaXlsx {

    private static final int TERBESAR = 20_000_000;

    /** Numbers of days that are more likely years than days of 1905. */
    private static final BigDecimal TAHUN_AWAL = BigDecimal.valueOf(1900);
    private static final BigDecimal TAHUN_AKHIR = BigDecimal.valueOf(2100);
    /** Up to it Excel knows days: the end of the year 9999. */
    private static final BigDecimal HARI_TERAKHIR = BigDecimal.valueOf(2_958_465);

    private PembacaXlsx() {}

    static void baca(InputStream isi, PenerimaBaris penerima) throws IOException {
        byte[] berkas = isi.readNBytes(TERBESAR + 1);
        if (berkas.length > TERBESAR) {
            throw new TabelTakTerbacaException("Buku kerja .xlsx lebih besar dari 20 MB. Simpan sebagai CSV UTF-8.");
        }
        BukuKerja isinya = BukuKerja.aman(berkas);
        try (ReadableWorkbook buku = new ReadableWorkbook(new ByteArrayInputStream(isinya.isi()), new ReadingOptions(true, true))) {
            satuLembar(buku);
            penerima.kira(isinya.baris());
            baca(buku.getFirstSheet(), penerima);
        } catch (ExcelReaderException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw BukuKerja.rusak();
        }
    }

    private static void baca(Sheet lembar, PenerimaBaris penerima) throws IOException {
        try (Stream<Row> semua = lembar.openStream()) {
            int berikut = 1;
            for (Iterator<Row> baris = semua.iterator(); baris.hasNext();) {
                Row satu = baris.next();
                // A file leaves out rows in which nothing stands.
                for (; berikut < satu.getRowNum(); berikut++) {
                    penerima.terima(new BarisBerkas(berikut, List.of()));
                }
                penerima.terima(new BarisBerkas(berikut++, sel(satu)));
            }
        }
    }

    /** Whoever fills in a sheet for each RW would see one of them taken in, and believe all were. */
    private static void satuLembar(ReadableWorkbook buku) throws IOException {
        List<String> terisi = new ArrayList<>();
        for (Sheet lembar : buku.getSheets().toList()) {
            try (Stream<Row> baris = lembar.openStream()) {
                if (baris.anyMatch(satu -> sel(satu).stream().anyMatch(sel -> !sel.kosong()))) {
                    terisi.add(lembar.getName());
                }
            }
        }
        if (terisi.size() > 1) {
            throw new TabelTakTerbacaException("Buku kerja ini mempunyai lebih dari satu lembar yang berisi: " + String.join(", ", terisi)
                    + ". Gabungkan menjadi satu lembar, atau simpan tiap lembar sebagai berkas sendiri.");
        }
    }

    private static List<SelTabel> sel(Row baris) {
        List<SelTabel> sel = new ArrayList<>(baris.getCellCount());
        for (int i = 0; i < baris.getCellCount(); i++) {
            sel.add(baris.getOptionalCell(i).map(PembacaXlsx::sel).orElse(SelTabel.KOSONG));
        }
        return sel;
    }

    private static SelTabel sel(Cell sel) {
        return switch (sel.getType()) {
            case EMPTY -> SelTabel.KOSONG;
            case STRING -> SelTabel.teks(sel.asString());
            case NUMBER -> bilangan(sel);
            case FORMULA -> SelTabel.rusak("=" + sel.getFormula(), "berisi rumus; salin kolomnya dan tempel sebagai nilai");
            case ERROR -> SelTabel.rusak(String.valueOf(sel.getRawValue()), "berisi galat rumus; isi dengan nilainya");
            case BOOLEAN -> SelTabel.teks(Boolean.TRUE.equals(sel.asBoolean()) ? "ya" : "tidak");
        };
    }

    private static SelTabel bilangan(Cell sel) {
        BigDecimal angka = sel.asNumber();
        if (!tanggal(sel.getDataFormatString())) {
            return SelTabel.bilangan(angka.stripTrailingZeros().toPlainString());
        }
        String teks = angka.stripTrailingZeros().toPlainString();
        if (angka.compareTo(TAHUN_AWAL) >= 0 && angka.compareTo(TAHUN_AKHIR) <= 0) {
            return SelTabel.rusak(teks, "hanya tahun, dalam sel yang berformat tanggal; tulis tanggalnya lengkap, misalnya 28/12/2026, "
                    + "atau bila bukan tanggal, ubah format kolomnya menjadi Teks");
        }
        if (angka.signum() < 0 || angka.compareTo(HARI_TERAKHIR) > 0) {
            return SelTabel.rusak(teks, "bukan tanggal, padahal selnya berformat tanggal; ubah format kolomnya menjadi Teks dan isi ulang");
        }
        return sel.asDate().toLocalTime().equals(LocalTime.MIDNIGHT) ? SelTabel.tanggal(sel.asDate().toLocalDate())
                : SelTabel.rusak(sel.asDate().toString(), "berisi tanggal dengan jam; tulis tanggalnya saja");
    }

    /** Whether a number is shown as a day: its format has a year or a day in it, outside of words and of what names a language. */
    private static boolean tanggal(String bentuk) {
        return bentuk != null && bentuk.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT).matches(".*[yd].*");
    }
}
