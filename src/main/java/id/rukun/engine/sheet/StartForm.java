package id.rukun.engine.sheet;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.StartOffice;
import id.rukun.engine.office.StartRights;
import id.rukun.jabatan.KursiAkun;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Adds to an embedded start form the day that it is, and the question for which office it is filled in, for who holds several posts that may
 * start the procedure. So no procedure's own form needs to know of it.
 */
@Component
public class StartForm {

    private static final String AWAL = "<form";

    private final StartRights hakMulai;
    private final StartOffice kantorMulai;
    private final Kantor kantor;
    private final WilayahService wilayah;
    private final JamRukun jam;

    StartForm(StartRights hakMulai, StartOffice kantorMulai, Kantor kantor, WilayahService wilayah,
            JamRukun jam) {
        this.hakMulai = hakMulai;
        this.kantorMulai = kantorMulai;
        this.kantor = kantor;
        this.wilayah = wilayah;
        this.jam = jam;
    }

    /** The form as this person is to see it. */
    public InputStream untuk(String definisiId, String akun, InputStream formulir) {
        List<KursiAkun> pilihan = kantorMulai.pilihan(hakMulai.definisi(definisiId), akun);
        return sisipkan(formulir, " data-hari-ini=\"" + jam.hariIni() + "\"",
                pilihan.size() > 1 ? pertanyaan(pilihan) : "");
    }

    private static InputStream sisipkan(InputStream formulir, String sifat, String pertanyaan) {
        return ubah(formulir, isi -> {
            int tempat = isi.indexOf('>', isi.indexOf(AWAL));
            return isi.substring(0, tempat) + sifat + ">" + pertanyaan + isi.substring(tempat + 1);
        });
    }

    /** The form with its text changed. */
    static InputStream ubah(InputStream formulir, UnaryOperator<String> perubahan) {
        try (formulir) {
            String isi = new String(formulir.readAllBytes(), StandardCharsets.UTF_8);
            return new ByteArrayInputStream(perubahan.apply(isi).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String pertanyaan(List<KursiAkun> pilihan) {
        // The names come from the register: Tasklist must not read them as its own template language.
        return """

                  <div class="rukun-kolom" data-kolom="%1$s" data-jenis="teks" data-wajib="data-wajib"
                       ng-non-bindable="">
                    <label class="rukun-label" for="%1$s">Untuk kantor</label>
                    <p class="rukun-keterangan-kolom">Anda memegang lebih dari satu jabatan yang berwenang memulai
                      prosedur ini. Pilih untuk kantor mana formulir ini Anda isi.</p>
                    <select class="form-control" id="%1$s"><option value="">Pilih …</option>%2$s</select>
                  </div>
                """.formatted(StartOffice.KOLOM, pilihan.stream().map(this::satu).collect(Collectors.joining()));
    }

    private String satu(KursiAkun kursi) {
        String grup = StartOffice.grup(kursi);
        String nama = HtmlUtils.htmlEscape(kantor.nama(grup) + tempat(kursi));
        return "<option value=\"" + grup + "\">" + nama + "</option>";
    }

    /** An RT or RW is known by its number, which every Kelurahan has. */
    private String tempat(KursiAkun kursi) {
        boolean bernomor = wilayah.unit(kursi.unitId()).jenis().bernomor();
        return bernomor ? wilayah.leluhur(kursi.unitId(), JenisUnit.KELURAHAN).map(k -> ", " + wilayah.nama(k.id()))
                .orElse("") : "";
    }
}
