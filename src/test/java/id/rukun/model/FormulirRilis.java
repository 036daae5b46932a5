package id.rukun.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A form as it was released. */
record FormulirRilis(String kunci, List<KolomRilis> kolom) {

    /** A field of it, with the choices that it offers itself. */
    record KolomRilis(String kunci, String jenis, List<String> pilihan) {}

    static List<FormulirRilis> semua(Path folder) {
        try (Stream<Path> berkas = Files.walk(folder)) {
            return berkas.filter(f -> f.toString().endsWith(".html")).sorted().map(FormulirRilis::baca).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FormulirRilis baca(Path berkas) {
        try {
            Element formulir = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(berkas.toFile())
                    .getDocumentElement();
            return new FormulirRilis(formulir.getAttribute("data-kunci"), elemen(formulir, "*")
                    .filter(e -> e.hasAttribute("data-kolom")).map(FormulirRilis::kolom).toList());
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(berkas + " tidak terbaca", e);
        }
    }

    private static KolomRilis kolom(Element kolom) {
        return new KolomRilis(kolom.getAttribute("data-kolom"), kolom.getAttribute("data-jenis"),
                elemen(kolom, "input").map(i -> i.getAttribute("value")).filter(nilai -> !nilai.isEmpty()).toList());
    }

    private static Stream<Element> elemen(Element dalam, String nama) {
        NodeList semua = dalam.getElementsByTagName(nama);
        return Stream.iterate(0, i -> i < semua.getLength(), i -> i + 1).map(i -> (Element) semua.item(i));
    }
}
