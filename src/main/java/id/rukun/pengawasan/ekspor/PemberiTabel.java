package id.rukun.pengawasan.ekspor;

import id.rukun.impor.tabel.TabelCsv;
import id.rukun.tenggat.JamRukun;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Gives lists as tables, each logged before it is given. */
@Component
public class PemberiTabel {

    /** What a browser says of the page that asks; a program says nothing, and is let in. */
    public static final String DARI = "Sec-Fetch-Site";

    /** The page itself, or the person who pressed a key in the address bar. */
    public static final String SENDIRI = "none";

    private static final Set<String> HALAMAN_SENDIRI = Set.of("same-origin", SENDIRI);
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final EksporService ekspor;
    private final BatasTabel batas;
    private final JamRukun jam;

    PemberiTabel(EksporService ekspor, BatasTabel batas, JamRukun jam) {
        this.ekspor = ekspor;
        this.batas = batas;
        this.jam = jam;
    }

    /**
     * Because asking leaves a trace under one's name, a page of somebody else's cannot make a browser ask.
     *
     * @param dari {@link #DARI}
     * @throws ResponseStatusException 403 if another page asks
     */
    public static void tuntutHalamanSendiri(String dari) {
        if (!HALAMAN_SENDIRI.contains(dari)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Tabel diambil dari halaman Rukun sendiri, tidak dari "
                    + "halaman lain.");
        }
    }

    /** Logs who takes the table, then gives it as a file. */
    public ResponseEntity<byte[]> beri(TabelDiminta tabel) {
        ekspor.catat(tabel.akun(), tabel.nama(), tabel.lingkup(), batas.dimuat(tabel.baris()));
        return ResponseEntity.ok().contentType(CSV).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename(tabel.nama() + "-" + jam.hariIni() + ".csv").build().toString())
                .body(TabelCsv.tulis(tabel.kepala(), batas.sel(tabel.baris(), tabel.kepala().size())));
    }
}
