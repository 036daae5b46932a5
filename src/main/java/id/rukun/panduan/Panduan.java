package id.rukun.panduan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The guide, read once from the text that is packed with the product. */
@Component
public class Panduan {

    private static final String FOLDER = "panduan/";

    private final NaskahPanduan naskah;

    Panduan() {
        this.naskah = NaskahPanduan.dari(baca());
    }

    /**
     * A part of the guide.
     *
     * @param id name by which it is linked
     */
    record BagianPanduan(String id, String judul) {}

    /** Whether the guide has a part of this name: that of a procedure is named by its key. */
    public boolean memuat(String bagian) {
        return bagian().stream().anyMatch(satu -> satu.id().equals(bagian));
    }

    String judul() {
        return naskah.judul();
    }

    List<BagianPanduan> bagian() {
        return naskah.bagian();
    }

    /** Those of some parts that a reader is to see, as HTML, without the title. */
    String isi(Predicate<String> terlihat) {
        return naskah.isi(terlihat);
    }

    /** Addresses of the pictures that it shows, below the guide's own. */
    Set<String> gambar() {
        return naskah.gambar();
    }

    /** A picture that the guide shows. */
    Resource gambar(String nama) {
        return new ClassPathResource(FOLDER + NaskahPanduan.GAMBAR + nama);
    }

    private static String baca() {
        try {
            return new ClassPathResource(FOLDER + "panduan.md").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
