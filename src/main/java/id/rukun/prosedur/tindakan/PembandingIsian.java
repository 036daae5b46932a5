package id.rukun.prosedur.tindakan;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.isian.ArsipIsian;
import id.rukun.isian.IsianMapper;
import id.rukun.isian.KamusIsian;
import id.rukun.jabatan.JabatanService;
import id.rukun.penduduk.PendudukService;
import id.rukun.wilayah.WilayahService;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/** Says field by field in what two submissions of one form differ; ids are told by the names behind them. */
@Component
public class PembandingIsian {

    private static final String KOSONG = "–";
    private static final int PANJANG_ID = 36;
    private static final int PALING_BANYAK = 40;

    private final ArsipIsian arsip;
    private final KamusIsian kamus;
    private final WilayahService wilayah;
    private final PendudukService penduduk;
    private final JabatanService jabatan;

    PembandingIsian(ArsipIsian arsip, KamusIsian kamus, WilayahService wilayah, PendudukService penduduk,
            JabatanService jabatan) {
        this.arsip = arsip;
        this.kamus = kamus;
        this.wilayah = wilayah;
        this.penduduk = penduduk;
        this.jabatan = jabatan;
    }

    /** The fields that differ, in the order of the form. */
    public List<Perubahan> bandingkan(String lama, String baru) {
        JsonNode semula = arsip.nilai(lama);
        JsonNode menjadi = arsip.nilai(baru);
        return Arrays.stream(kamus.cari(arsip.formulir(lama)).orElseThrow().getRecordComponents())
                .filter(kolom -> !sama(semula.path(kolom.getName()), menjadi.path(kolom.getName())))
                .map(kolom -> perubahan(kolom, semula.path(kolom.getName()), menjadi.path(kolom.getName())))
                .toList();
    }

    /** The order in which people were ticked says nothing. */
    private static boolean sama(JsonNode a, JsonNode b) {
        return a.isArray() && b.isArray() ? unsur(a, u -> true).equals(unsur(b, u -> true)) : a.equals(b);
    }

    private static List<JsonNode> unsur(JsonNode daftar, Predicate<JsonNode> mana) {
        return StreamSupport.stream(daftar.spliterator(), false).filter(mana)
                .sorted((a, b) -> a.toString().compareTo(b.toString())).toList();
    }

    private Perubahan perubahan(RecordComponent kolom, JsonNode semula, JsonNode menjadi) {
        String label = IsianMapper.label(kolom);
        if (!semula.isArray() || !menjadi.isArray()) {
            return new Perubahan(label, teks(semula), teks(menjadi));
        }
        List<JsonNode> hilang = unsur(semula, u -> !unsur(menjadi, m -> true).contains(u));
        List<JsonNode> tambah = unsur(menjadi, u -> !unsur(semula, s -> true).contains(u));
        return new Perubahan(label, String.valueOf(semula.size()), menjadi.size() + sebut("; tidak lagi: ", hilang)
                + sebut("; kini juga: ", tambah));
    }

    /** Names as many as can be read; the submissions themselves have all of them. */
    private String sebut(String awalan, List<JsonNode> unsur) {
        String sisa = unsur.size() > PALING_BANYAK ? ", dan " + (unsur.size() - PALING_BANYAK) + " lainnya" : "";
        return unsur.isEmpty() ? "" : awalan + unsur.stream().limit(PALING_BANYAK).map(this::teks).sorted()
                .collect(Collectors.joining(", ")) + sisa;
    }

    private String teks(JsonNode nilai) {
        if (nilai.isMissingNode() || nilai.isNull()) {
            return KOSONG;
        }
        if (nilai.isBoolean()) {
            return nilai.booleanValue() ? "ya" : "tidak";
        }
        if (nilai.isContainerNode()) {
            return StreamSupport.stream(nilai.spliterator(), false).map(this::teks).collect(Collectors.joining(", "));
        }
        return nilai.asText().length() == PANJANG_ID ? nama(nilai.asText()) : nilai.asText();
    }

    private String nama(String id) {
        if (wilayah.cari(id).isPresent()) {
            return wilayah.nama(id);
        }
        return penduduk.cari(id).map(p -> p.nama())
                .or(() -> jabatan.cari(id).map(p -> p.nama() + ", " + jabatan.sebutan(p))).orElse(id);
    }
}
