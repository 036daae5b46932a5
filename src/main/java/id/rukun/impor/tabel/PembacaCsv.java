package id.rukun.impor.tabel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import id.rukun.impor.sel.SelTabel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * CSV as Excel and LibreOffice write it here: parted by semicolons, commas or tabulators, in UTF-8 or, with its mark, UTF-16.
 * By what the cells are parted the first row tells.
 */
final class PembacaCsv {

    private static final int SEL_TERPANJANG = 20_000;
    private static final int KEPALA_TERPANJANG = 16_384;
    private static final String PEMISAH = ";,\t|";
    /** By which Excel is told how the cells are parted. */
    private static final String PETUNJUK_EXCEL = "sep=";
    private static final char TANDA_URUTAN = '\uFEFF';

    private static final CsvMapper CSV = CsvMapper.builder(CsvFactory.builder().streamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(SEL_TERPANJANG).build()).build())
            .enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

    private PembacaCsv() {}

    static void baca(InputStream isi, PenerimaBaris penerima) throws IOException {
        BufferedReader teks = new BufferedReader(pembaca(isi), KEPALA_TERPANJANG);
        int nomor = 0;
        try {
            char pemisah = pemisah(teks);
            nomor = lewatiPetunjuk(teks);
            try (MappingIterator<String[]> baris = CSV.readerFor(String[].class)
                    .with(CsvSchema.emptySchema().withColumnSeparator(pemisah)).readValues(teks)) {
                while (baris.hasNextValue()) {
                    nomor++;
                    penerima.terima(new BarisBerkas(nomor, sel(baris.nextValue())));
                }
            }
        } catch (CharacterCodingException e) {
            throw bukanUtf8(nomor);
        } catch (JsonProcessingException | RuntimeJsonMappingException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw bukanUtf8(nomor);
            }
            throw new TabelTakTerbacaException("Baris " + (nomor + 1) + " tidak terbaca sebagai CSV: tanda kutip yang tidak ditutup, atau sel "
                    + "yang terlalu panjang. Periksa tanda kutip (\") mulai dari baris itu.");
        }
    }

    private static TabelTakTerbacaException bukanUtf8(int nomor) {
        return new TabelTakTerbacaException("Sesudah baris " + nomor + " ada huruf yang bukan UTF-8. Di Excel simpan sebagai \"CSV UTF-8 "
                + "(Comma delimited)\", di LibreOffice pilih Character set: Unicode (UTF-8); atau kirim .xlsx.");
    }

    private static List<SelTabel> sel(String[] baris) {
        List<SelTabel> sel = new ArrayList<>(baris.length);
        for (String isi : baris) {
            sel.add(isi == null || isi.isEmpty() ? SelTabel.KOSONG : SelTabel.teks(isi));
        }
        return sel;
    }

    /** Bytes that are no letter are an error, not a question mark. */
    private static Reader pembaca(InputStream isi) throws IOException {
        isi.mark(2);
        int satu = isi.read();
        int dua = isi.read();
        isi.reset();
        boolean utf16 = satu == 0xFF && dua == 0xFE || satu == 0xFE && dua == 0xFF;
        Charset huruf = utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new InputStreamReader(isi, huruf.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** The character that parts the words of the first row: the one that stands there most often, outside of quotes. */
    private static char pemisah(BufferedReader teks) throws IOException {
        String kepala = intip(teks);
        if (kepala.startsWith(PETUNJUK_EXCEL) && kepala.length() > PETUNJUK_EXCEL.length()) {
            return kepala.charAt(PETUNJUK_EXCEL.length());
        }
        String tanpaKutip = kepala.replaceAll("\"[^\"]*\"", "");
        return (char) PEMISAH.chars().boxed().max((a, b) -> Long.compare(banyak(tanpaKutip, a), banyak(tanpaKutip, b)))
                .filter(p -> banyak(tanpaKutip, p) > 0).orElse((int) ';').intValue();
    }

    private static long banyak(String teks, int karakter) {
        return teks.chars().filter(k -> k == karakter).count();
    }

    /** The first row, which stays to be read; the mark before it does not. */
    private static String intip(BufferedReader teks) throws IOException {
        teks.mark(KEPALA_TERPANJANG);
        if (teks.read() != TANDA_URUTAN) {
            teks.reset();
        }
        teks.mark(KEPALA_TERPANJANG);
        StringBuilder kepala = new StringBuilder();
        for (int k = teks.read(); k >= 0 && k != '\n' && k != '\r' && kepala.length() < KEPALA_TERPANJANG - 2; k = teks.read()) {
            kepala.append((char) k);
        }
        teks.reset();
        return kepala.toString();
    }

    /** @return how many rows were skipped */
    private static int lewatiPetunjuk(BufferedReader teks) throws IOException {
        if (intip(teks).startsWith(PETUNJUK_EXCEL)) {
            teks.readLine();
            return 1;
        }
        return 0;
    }
}
