package id.rukun.pemberitahuan.kirim;

import java.net.URI;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people reach this installation; what stands in a letter or on paper leads there. */
@Component
public class AlamatRukun {

    private static final Pattern NAMA = Pattern.compile("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[A-Za-z][A-Za-z0-9-]*");
    private static final String TANPA_NAMA = "rukun.invalid";

    private final String dasar;
    private final String tempat;

    /** @throws IllegalArgumentException if it is no address of the web */
    AlamatRukun(@Value("${rukun.alamat}") URI alamat) {
        if (alamat.getHost() == null || alamat.getScheme() == null || !alamat.getScheme().matches("https?")) {
            throw new IllegalArgumentException("rukun.alamat bukan alamat web: " + alamat);
        }
        this.dasar = alamat.toString().replaceAll("/+$", "");
        this.tempat = NAMA.matcher(alamat.getHost()).matches() ? alamat.getHost() : TANPA_NAMA;
    }

    /** The whole address of a path. */
    public String lengkap(String jalur) {
        return dasar + jalur;
    }

    /** What stands behind the @ of a Message-ID. */
    String tempat() {
        return tempat;
    }
}
