package id.rukun.panduan;

import id.rukun.panduan.Panduan.BagianPanduan;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * The guide's Markdown as a page. Each heading can be linked: by the name that a comment before it gives it
 * ({@code <!-- bagian: nama -->}), else by its own words.
 *
 * @param judul its title
 * @param bagian its parts, in order
 * @param potongan HTML of everything but the title, part by part
 * @param gambar names of the pictures in it
 */
record NaskahPanduan(String judul, List<BagianPanduan> bagian, List<PotonganPanduan> potongan, Set<String> gambar) {

    /** Where pictures lie, beside the text. */
    static final String GAMBAR = "gambar/";

    private static final String ALAMAT = "/rukun/panduan/";
    private static final int BAGIAN = 2;
    private static final Pattern NAMA = Pattern.compile("<!--\\s*bagian:\\s*([a-z0-9-]+)\\s*-->");
    private static final List<TablesExtension> TABEL = List.of((TablesExtension) TablesExtension.create());

    static NaskahPanduan dari(String markdown) {
        Node naskah = Parser.builder().extensions(TABEL).build().parse(markdown);
        Pembaca pembaca = new Pembaca();
        naskah.accept(pembaca);
        HtmlRenderer penulis = HtmlRenderer.builder().extensions(TABEL).escapeHtml(true)
                .attributeProviderFactory(konteks -> (node, unsur, sifat) -> lengkapi(node, sifat, pembaca.nama)).build();
        return new NaskahPanduan(pembaca.judul, List.copyOf(pembaca.bagian), potongan(naskah, penulis, pembaca.nama),
                pembaca.gambar);
    }

    /**
     * A piece of the page.
     *
     * @param bagian the part to which it belongs; {@code null} before the first
     */
    record PotonganPanduan(String bagian, String html) {}

    /** HTML of the parts that a reader is to see; what stands before the first everybody sees. */
    String isi(Predicate<String> terlihat) {
        return potongan.stream().filter(satu -> satu.bagian() == null || terlihat.test(satu.bagian())).map(PotonganPanduan::html)
                .collect(Collectors.joining());
    }

    private static List<PotonganPanduan> potongan(Node naskah, HtmlRenderer penulis, Map<Node, String> nama) {
        List<PotonganPanduan> hasil = new ArrayList<>();
        String bagian = null;
        for (Node satu = naskah.getFirstChild(); satu != null; satu = satu.getNext()) {
            bagian = satu instanceof Heading kepala && kepala.getLevel() == BAGIAN ? nama.get(satu) : bagian;
            hasil.add(new PotonganPanduan(bagian, penulis.render(satu)));
        }
        return List.copyOf(hasil);
    }

    private static void lengkapi(Node node, Map<String, String> sifat, Map<Node, String> nama) {
        if (nama.containsKey(node)) {
            sifat.put("id", nama.get(node));
        }
        if (node instanceof Image gambar && gambar.getDestination().startsWith(GAMBAR)) {
            sifat.put("src", ALAMAT + gambar.getDestination());
            sifat.put("loading", "lazy");
        }
    }

    /** Gathers what the page needs to know of its text, and takes out what is not shown. */
    private static final class Pembaca extends AbstractVisitor {

        private final TextContentRenderer teks = TextContentRenderer.builder().build();
        private final Map<Node, String> nama = new IdentityHashMap<>();
        private final List<BagianPanduan> bagian = new ArrayList<>();
        private final Set<String> gambar = new LinkedHashSet<>();
        private String judul = "";

        @Override
        public void visit(Heading kepala) {
            String tertulis = teks.render(kepala).strip();
            if (kepala.getLevel() < BAGIAN) {
                judul = tertulis;
                kepala.unlink();
                return;
            }
            nama.put(kepala, nama(kepala, tertulis));
            if (kepala.getLevel() == BAGIAN) {
                bagian.add(new BagianPanduan(nama.get(kepala), tertulis));
            }
        }

        @Override
        public void visit(Image satu) {
            if (satu.getDestination().startsWith(GAMBAR)) {
                gambar.add(satu.getDestination().substring(GAMBAR.length()));
            }
            super.visit(satu);
        }

        private static String nama(Heading kepala, String tertulis) {
            if (kepala.getPrevious() instanceof HtmlBlock keterangan) {
                Matcher diberikan = NAMA.matcher(keterangan.getLiteral().strip());
                if (diberikan.matches()) {
                    keterangan.unlink();
                    return diberikan.group(1);
                }
            }
            return tertulis.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        }
    }
}
