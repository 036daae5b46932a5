package id.rukun.hukum.api;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.FaktaBerhubungan;
import id.rukun.hukum.SalahSatu;
import id.rukun.hukum.TeksTerlihat;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Reads JSON strictly into a record and collects every wrong field instead of stopping at the first. */
final class FaktaReader {

    private static final int PANJANG_TANGGAL = "2019-03-01".length();

    /** Before it nothing happened that a rule could be asked about: a year below it is a slip. */
    private static final int TAHUN_TERAWAL = 1900;

    private final List<KolomSalah> salah = new ArrayList<>();

    /** The wrong fields found so far. */
    List<KolomSalah> salah() {
        return salah;
    }

    void tolak(String kolom, String pesan) {
        salah.add(new KolomSalah(kolom, pesan));
    }

    /** The record, or {@code null} if one of its fields is wrong; {@code kolom} is the path of the object itself. */
    <R extends Record> R rekaman(JsonNode json, Class<R> jenis, String kolom) {
        if (!json.isObject()) {
            tolak(kolom, "harus berupa objek");
            return null;
        }
        int sebelum = salah.size();
        tolakTidakDikenal(json, jenis, kolom);
        Object[] isi = Arrays.stream(jenis.getRecordComponents())
                .map(k -> komponen(json.path(k.getName()), k, kolom + "." + k.getName()))
                .toArray();
        return salah.size() == sebelum ? berhubungan(buat(jenis, isi), kolom) : null;
    }

    /** The record, or {@code null} if its facts cannot all be true. */
    private <R extends Record> R berhubungan(R fakta, String kolom) {
        Map<String, String> mustahil =
                fakta instanceof FaktaBerhubungan berhubungan ? berhubungan.mustahil() : Map.of();
        mustahil.forEach((nama, pesan) -> tolak(kolom + "." + nama, pesan));
        return mustahil.isEmpty() ? fakta : null;
    }

    /** The date, or {@code null} if it is wrong. */
    LocalDate tanggal(JsonNode json, String kolom) {
        try {
            if (json.isTextual() && json.textValue().length() == PANJANG_TANGGAL) {
                LocalDate terbaca = LocalDate.parse(json.textValue());
                if (terbaca.getYear() >= TAHUN_TERAWAL) {
                    return terbaca;
                }
            }
        } catch (DateTimeParseException e) {
            // answered below like every other text that is no date
        }
        tolak(kolom, "harus berupa tanggal yang sah, misalnya 2019-03-01");
        return null;
    }

    private LocalTime jam(JsonNode json, String kolom) {
        try {
            if (json.isTextual()) {
                return LocalTime.parse(json.textValue());
            }
        } catch (DateTimeParseException e) {
            // answered below like every other text that is no hour
        }
        tolak(kolom, "harus berupa jam yang sah, misalnya 19:30");
        return null;
    }

    private void tolakTidakDikenal(JsonNode json, Class<? extends Record> jenis, String kolom) {
        List<String> dikenal =
                Arrays.stream(jenis.getRecordComponents()).map(RecordComponent::getName).toList();
        json.fieldNames().forEachRemaining(nama -> {
            if (!dikenal.contains(nama)) {
                tolak(kolom + "." + TeksTerlihat.kutipan(nama), "tidak dikenal");
            }
        });
    }

    private Object komponen(JsonNode json, RecordComponent komponen, String kolom) {
        if (json.isMissingNode() || json.isNull()) {
            if (!komponen.isAnnotationPresent(BolehKosong.class)) {
                tolak(kolom, "wajib diisi");
            }
            return null;
        }
        if (json.isTextual() && json.textValue().isBlank() && !komponen.isAnnotationPresent(BolehKosong.class)) {
            tolak(kolom, "wajib diisi");
            return null;
        }
        Object isi = nilai(json, komponen.getGenericType(), kolom);
        SalahSatu pilihan = komponen.getAnnotation(SalahSatu.class);
        if (isi != null && pilihan != null && !List.of(pilihan.value()).contains(isi)) {
            tolak(kolom, "harus salah satu dari " + String.join(", ", pilihan.value()));
        }
        return isi;
    }

    private Object nilai(JsonNode json, Type jenis, String kolom) {
        if (jenis instanceof ParameterizedType daftar) {
            return daftar(json, daftar.getActualTypeArguments()[0], kolom);
        }
        if (jenis == String.class) {
            return json.isTextual() ? json.textValue() : salahJenis(kolom, "harus berupa teks");
        }
        if (jenis == boolean.class) {
            return json.isBoolean() ? (Object) json.booleanValue() : salahJenis(kolom, "harus true atau false");
        }
        if (jenis == int.class || jenis == Integer.class) {
            return bilangan(json, kolom);
        }
        if (jenis == LocalDate.class) {
            return tanggal(json, kolom);
        }
        if (jenis == LocalTime.class) {
            return jam(json, kolom);
        }
        Class<?> kelas = (Class<?>) jenis;
        return kelas.isEnum() ? kata(json, kelas, kolom) : rekaman(json, kelas.asSubclass(Record.class), kolom);
    }

    /** One of the words of an enumeration. */
    private Object kata(JsonNode json, Class<?> jenis, String kolom) {
        List<String> dikenal = Arrays.stream(jenis.getEnumConstants()).map(kata -> ((Enum<?>) kata).name()).toList();
        int tempat = json.isTextual() ? dikenal.indexOf(json.textValue()) : -1;
        return tempat >= 0 ? jenis.getEnumConstants()[tempat]
                : salahJenis(kolom, "harus salah satu dari " + String.join(", ", dikenal));
    }

    /** Whatever a rule counts, there are none or more of it. */
    private Object bilangan(JsonNode json, String kolom) {
        if (!json.isIntegralNumber() || !json.canConvertToInt()) {
            return salahJenis(kolom, "harus berupa bilangan bulat");
        }
        return json.intValue() >= 0 ? (Object) json.intValue() : salahJenis(kolom, "tidak boleh kurang dari nol");
    }

    private Object daftar(JsonNode json, Type jenis, String kolom) {
        if (!json.isArray()) {
            return salahJenis(kolom, "harus berupa daftar");
        }
        List<Object> isi = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            String tempat = kolom + "[" + i + "]";
            boolean kosong = json.get(i).isTextual() && json.get(i).textValue().isBlank();
            isi.add(kosong ? salahJenis(tempat, "wajib diisi") : nilai(json.get(i), jenis, tempat));
        }
        return isi;
    }

    private Object salahJenis(String kolom, String pesan) {
        tolak(kolom, pesan);
        return null;
    }

    private static <R extends Record> R buat(Class<R> jenis, Object[] isi) {
        try {
            Class<?>[] jenisKomponen = Arrays.stream(jenis.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<R> konstruktor = jenis.getDeclaredConstructor(jenisKomponen);
            konstruktor.setAccessible(true);
            return konstruktor.newInstance(isi);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Record fakta tidak dapat dibuat: " + jenis.getName(), e);
        }
    }
}
