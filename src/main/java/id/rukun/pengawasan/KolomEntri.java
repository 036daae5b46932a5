package id.rukun.pengawasan;

import id.rukun.isian.formulir.Dipilih;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What Rukun's own steps write into the entries of a dossier, by the name of the field, where it is no text for
 * readers: days, ids and constants. All other fields hold sentences, or words that somebody wrote, and are told as they
 * are.
 */
record KolomEntri(
        LocalDate tanggal,
        LocalDate berlakuSejak,
        @Dipilih String unit,
        @Dipilih String asal,
        @Dipilih String hasil,
        @Dipilih String jawaban,
        @Dipilih String temuan,
        @Dipilih String isian) {

    private static final Map<String, RecordComponent> MENURUT_NAMA = Arrays
            .stream(KolomEntri.class.getRecordComponents())
            .collect(Collectors.toMap(RecordComponent::getName, Function.identity()));

    /** What the field holds; empty for a text. */
    static Optional<RecordComponent> cari(String nama) {
        return Optional.ofNullable(MENURUT_NAMA.get(nama));
    }
}
