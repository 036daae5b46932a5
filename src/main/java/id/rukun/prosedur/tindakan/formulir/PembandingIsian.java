package id.rukun.prosedur.tindakan.formulir;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.engine.sheet.NamaTerbaca;
import id.rukun.isian.arsip.ArsipIsian;
import id.rukun.isian.IsianMapper;
import id.rukun.isian.KamusIsian;
import id.rukun.isian.NilaiTerbaca;
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
    private static final int PALING_BANYAK = 40;

    private final ArsipIsian arsip;
    private final KamusIsian kamus;
    private final NamaTerbaca nama;

    PembandingIsian(ArsipIsian arsip, KamusIsian kamus, NamaTerbaca nama) {
        this.arsip = arsip;
        this.kamus = kamus;
        this.nama = nama;
    }

    /** The fields that differ, in the order of the form. */
    public List<Perubahan> bandingkan(String lama, String baru) {
        JsonNode semula = arsip.nilai(lama);
        JsonNode menjadi = arsip.nilai(baru);
        NilaiTerbaca nilai = new NilaiTerbaca(nama.dalam(semula + " " + menjadi));
        return Arrays.stream(kamus.cari(arsip.formulir(lama)).orElseThrow().getRecordComponents())
                .filter(kolom -> !sama(semula.path(kolom.getName()), menjadi.path(kolom.getName())))
                .map(kolom -> perubahan(nilai, kolom, semula.path(kolom.getName()), menjadi.path(kolom.getName())))
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

    private static Perubahan perubahan(NilaiTerbaca nilai, RecordComponent kolom, JsonNode semula,
            JsonNode menjadi) {
        String label = IsianMapper.label(kolom);
        if (!semula.isArray() || !menjadi.isArray()) {
            return new Perubahan(label, atauKosong(nilai.tulis(kolom, semula)),
                    atauKosong(nilai.tulis(kolom, menjadi)));
        }
        List<JsonNode> hilang = unsur(semula, u -> !unsur(menjadi, m -> true).contains(u));
        List<JsonNode> tambah = unsur(menjadi, u -> !unsur(semula, s -> true).contains(u));
        return new Perubahan(label, String.valueOf(semula.size()), menjadi.size()
                + sebut(nilai, kolom, "; tidak lagi: ", hilang) + sebut(nilai, kolom, "; kini juga: ", tambah));
    }

    /** Names as many as can be read; the submissions themselves have all of them. */
    private static String sebut(NilaiTerbaca nilai, RecordComponent kolom, String awalan, List<JsonNode> unsur) {
        String sisa = unsur.size() > PALING_BANYAK ? ", dan " + (unsur.size() - PALING_BANYAK) + " lainnya" : "";
        return unsur.isEmpty() ? "" : awalan + unsur.stream().limit(PALING_BANYAK).map(satu -> nilai.tulis(kolom, satu))
                .sorted().collect(Collectors.joining(", ")) + sisa;
    }

    private static String atauKosong(String teks) {
        return teks.isEmpty() ? KOSONG : teks;
    }
}
