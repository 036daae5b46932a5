package id.rukun.pengawasan;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.isian.NilaiTerbaca;
import id.rukun.pengawasan.Kisah.Baris;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The fields of an entry's content as rows: label and value. */
final class Rincian {

    private static final int DAFTAR_PENDEK = 5;

    private final NilaiTerbaca nilai;

    /** @param nama names of the ids that may occur */
    Rincian(Map<String, String> nama) {
        this.nilai = new NilaiTerbaca(nama);
    }

    /** All fields of an object that hold something. */
    List<Baris> semua(JsonNode objek, UnaryOperator<String> label) {
        List<Baris> baris = new ArrayList<>();
        objek.fields().forEachRemaining(kolom -> baris.add(baris(label.apply(kolom.getKey()), kolom.getValue())));
        baris.removeIf(b -> b.nilai().isBlank());
        return baris;
    }

    String nilai(JsonNode isi) {
        return nilai.tulis(isi);
    }

    private Baris baris(String label, JsonNode isi) {
        List<String> butir = isi.isArray() ? nilai.butir(isi).toList() : List.of();
        return butir.size() > DAFTAR_PENDEK ? new Baris(label, butir.size() + ", yaitu:", butir)
                : new Baris(label, nilai.tulis(isi));
    }
}
