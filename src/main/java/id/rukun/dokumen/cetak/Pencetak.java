package id.rukun.dokumen.cetak;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Makes a page of ours into a PDF for the archive (PDF/A-2b), with its own letters, asking nobody for anything else. */
@Component
class Pencetak {

    private static final String HURUF = "Liberation Serif";
    private static final String DI_DALAM = "data:";
    private static final int BIASA = 400;
    private static final int TEBAL = 700;
    private static final Locale INDONESIA = new Locale("id", "ID");
    /** XML has no control characters but these. */
    private static final String BUKAN_XML = "[\\p{Cc}&&[^\\t\\n\\r]]|[\\x{FFFE}\\x{FFFF}]|\\p{Cs}";

    private final ITemplateEngine halaman;

    Pencetak(ITemplateEngine halaman) {
        this.halaman = halaman;
        XRLog.setLoggingEnabled(false);
    }

    /**
     * @param lembar name of the template, well-formed XML
     * @param isi what it shows
     */
    byte[] cetak(String lembar, Map<String, Object> isi) {
        String teks = halaman.process(lembar, new Context(INDONESIA, isi)).replaceAll(BUKAN_XML, "");
        try (ByteArrayOutputStream hasil = new ByteArrayOutputStream()) {
            PdfRendererBuilder pembuat = new PdfRendererBuilder();
            pembuat.withHtmlContent(teks, null);
            // Nothing is fetched, whatever a text says; what stands in the page itself is no address.
            pembuat.useUriResolver((dasar, alamat) -> alamat.startsWith(DI_DALAM) ? alamat : null);
            huruf(pembuat, "LiberationSerif-Regular.ttf", BIASA);
            huruf(pembuat, "LiberationSerif-Bold.ttf", TEBAL);
            pembuat.useUnicodeLineBreaker(new PemisahBaris());
            pembuat.usePdfAConformance(PdfAConformance.PDFA_2_B);
            pembuat.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            pembuat.withProducer("Rukun");
            pembuat.toStream(hasil);
            pembuat.run();
            return hasil.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("No PDF can be made of " + lembar, e);
        }
    }

    private static void huruf(PdfRendererBuilder pembuat, String berkas, int tebal) {
        pembuat.useFont(() -> Pencetak.class.getResourceAsStream("/huruf/" + berkas), HURUF, tebal, FontStyle.NORMAL, true);
    }
}
