package id.rukun.hukum;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Refuses facts that are incomplete: a rule must never judge what nobody told it. */
final class FaktaWajib {

    private FaktaWajib() {}

    /** @throws IllegalArgumentException naming the rule and every absent fact */
    static void pastikan(String aturan, Class<? extends Record> jenis, Record fakta) {
        if (!jenis.isInstance(fakta)) {
            throw new IllegalArgumentException("Fakta " + aturan + " harus " + jenis.getName() + ", bukan " + fakta);
        }
        List<String> kosong = Arrays.stream(jenis.getRecordComponents())
                .filter(k -> !k.isAnnotationPresent(BolehKosong.class) && isi(k, fakta) == null)
                .map(RecordComponent::getName)
                .toList();
        if (!kosong.isEmpty()) {
            throw new IllegalArgumentException("Fakta " + aturan + " belum lengkap: " + String.join(", ", kosong));
        }
    }

    private static Object isi(RecordComponent kolom, Record fakta) {
        try {
            kolom.getAccessor().setAccessible(true);
            return kolom.getAccessor().invoke(fakta);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Fakta tidak terbaca: " + kolom, e);
        }
    }
}
