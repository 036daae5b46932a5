package id.rukun.pengawasan;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.engine.sheet.HakBaca;
import id.rukun.isian.IsianMapper;
import id.rukun.isian.NilaiTerbaca;
import id.rukun.isian.formulir.KolomLampiran;
import id.rukun.pengawasan.Kisah.BarisKisah;
import id.rukun.pengawasan.Kisah.Tautan;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The fields of an entry's content as rows: label and value. */
final class Rincian {

    private static final int DAFTAR_PENDEK = 5;

    private final NilaiTerbaca nilai;

    /** @param nama names of the ids that may occur */
    Rincian(Map<String, String> nama) {
        this.nilai = new NilaiTerbaca(nama);
    }

    /** The fields of a form in its order and under its labels, those that hold something. */
    List<BarisKisah> isian(Class<? extends Record> formulir, JsonNode isi) {
        return terisi(Arrays.stream(formulir.getRecordComponents())
                .map(kolom -> baris(IsianMapper.label(kolom), kolom, isi.path(kolom.getName()))));
    }

    /** The fields of a form that is no longer known. */
    List<BarisKisah> tanpaFormulir(JsonNode isi) {
        return terisi(isi.properties().stream()
                .map(kolom -> baris(NilaiTerbaca.kata(kolom.getKey()), kolom.getValue())));
    }

    /** The fields that a step wrote, those that hold something. */
    List<BarisKisah> entri(JsonNode isi) {
        return terisi(isi.properties().stream().map(kolom -> {
            String label = NilaiTerbaca.kata(kolom.getKey());
            return KolomEntri.cari(kolom.getKey()).map(jenis -> baris(label, jenis, kolom.getValue()))
                    .orElseGet(() -> baris(label, kolom.getValue()));
        }));
    }

    /** The value of a field that a step wrote. */
    String nilai(String kolom, JsonNode isi) {
        return KolomEntri.cari(kolom).map(jenis -> nilai.tulis(jenis, isi)).orElseGet(() -> nilai.tulis(isi));
    }

    private static List<BarisKisah> terisi(Stream<BarisKisah> baris) {
        return baris.filter(b -> !b.nilai().isBlank()).toList();
    }

    private BarisKisah baris(String label, RecordComponent kolom, JsonNode isi) {
        if (KolomLampiran.ya(kolom)) {
            return new BarisKisah(label, nilai.tulis(kolom, isi), List.of(), berkas(kolom, isi));
        }
        return baris(label, isi.isArray() ? nilai.butir(kolom, isi).toList() : List.of(), nilai.tulis(kolom, isi));
    }

    private List<Tautan> berkas(RecordComponent kolom, JsonNode isi) {
        return StreamSupport.stream(isi.spliterator(), false).map(satu -> new Tautan(nilai.tulis(kolom, satu),
                HakBaca.ALAMAT_LAMPIRAN + "/" + satu.path("id").asText())).toList();
    }

    private BarisKisah baris(String label, JsonNode isi) {
        return baris(label, isi.isArray() ? nilai.butir(isi).toList() : List.of(), nilai.tulis(isi));
    }

    private static BarisKisah baris(String label, List<String> butir, String seluruhnya) {
        return butir.size() > DAFTAR_PENDEK ? new BarisKisah(label, butir.size() + ", yaitu:", butir, List.of())
                : new BarisKisah(label, seluruhnya);
    }
}
