package id.rukun.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads an embedded form: well-formed XML whose fields are the elements with data-kolom. */
final class PembacaHtml {

    private PembacaHtml() {}

    static BerkasFormulir baca(Path berkas) {
        Element form = urai(berkas);
        List<Element> semua = unsur(form, "*");
        List<KolomFormulir> kolom = semua.stream().filter(satu -> satu.hasAttribute("data-kolom"))
                .map(satu -> kolom(berkas, satu)).toList();
        boolean hidup = unsur(form, "script").stream()
                .anyMatch(script -> script.getTextContent().equals("window.Rukun.formulir(camForm);"));
        if (!form.getTagName().equals("form") || !hidup) {
            throw new IllegalStateException(berkas + ": must be one form that calls window.Rukun.formulir(camForm)");
        }
        return new BerkasFormulir(berkas, form.getAttribute("data-kunci"), semua.get(0).hasAttribute("data-lembar"),
                kolom);
    }

    /** The root element of a fragment. */
    static Element urai(Path berkas) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(berkas.toFile())
                    .getDocumentElement();
        } catch (Exception e) {
            throw new IllegalStateException(berkas + ": not well-formed", e);
        }
    }

    private static KolomFormulir kolom(Path berkas, Element bagian) {
        String label = unsur(bagian, "*").stream().filter(satu -> satu.getAttribute("class").equals("rukun-label"))
                .findFirst().map(satu -> satu.getTextContent().strip()).orElse("");
        List<String> pilihan = unsur(bagian, "input").stream().map(satu -> satu.getAttribute("value"))
                .filter(nilai -> !nilai.isEmpty()).toList();
        Integer panjang = unsur(bagian, "*").stream().map(satu -> satu.getAttribute("maxlength"))
                .filter(nilai -> !nilai.isEmpty()).findFirst().map(Integer::valueOf).orElse(null);
        return new KolomFormulir(bagian.getAttribute("data-kolom"),
                new BatasKolom(label, jenis(berkas, bagian), panjang, null, null, null, pilihan),
                bagian.hasAttribute("data-wajib"), tampil(bagian.getAttribute("data-bila")));
    }

    private static JenisKolom jenis(Path berkas, Element bagian) {
        String jenis = bagian.getAttribute("data-jenis");
        return switch (jenis) {
            case "pilihan-tunggal" -> JenisKolom.PILIHAN;
            case "pilihan-banyak" -> JenisKolom.PILIHAN_BANYAK;
            case "pilihan-server" -> JenisKolom.PILIHAN_SERVER;
            case "centang" -> JenisKolom.CENTANG;
            case "daftar" -> JenisKolom.DAFTAR;
            case "teks" -> jenisTeks(bagian);
            default -> throw new IllegalStateException(berkas + ": data-jenis “" + jenis + "” is unknown");
        };
    }

    private static JenisKolom jenisTeks(Element bagian) {
        if (!unsur(bagian, "textarea").isEmpty()) {
            return JenisKolom.TEKS_PANJANG;
        }
        boolean tanggal = List.of(unsur(bagian, "input").get(0).getAttribute("class").split(" "))
                .contains("rukun-tanggal");
        return tanggal ? JenisKolom.TANGGAL : JenisKolom.TEKS;
    }

    private static Predicate<Map<String, Object>> tampil(String bila) {
        if (bila.isEmpty()) {
            return nilai -> true;
        }
        String[] syarat = bila.split("=");
        return nilai -> syarat[1].equals(nilai.get(syarat[0]));
    }

    private static List<Element> unsur(Element induk, String nama) {
        NodeList temuan = induk.getElementsByTagName(nama);
        return new ArrayList<>(IntStream.range(0, temuan.getLength()).mapToObj(i -> (Element) temuan.item(i)).toList());
    }
}
