package id.rukun.isian.nilai;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Dates and times as forms send them, or as people type them ({@link BacaNilai}); a date with a time, a number or an array
 * is refused.
 */
public class WaktuModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private static final Pattern BERDETIK = Pattern.compile("\\d{2}:\\d{2}:\\d{2}");

    public WaktuModule() {
        addDeserializer(LocalDate.class, new Pembaca<>(LocalDate.class, BacaNilai::tanggal, LocalDate::parse));
        addDeserializer(LocalTime.class, new Pembaca<>(LocalTime.class, WaktuModule::jam, LocalTime::parse));
    }

    /** Machines may send seconds; people do not type them. */
    private static Terbaca jam(String teks) {
        return BERDETIK.matcher(teks).matches() ? Terbaca.sebagai(teks, teks) : BacaNilai.jam(teks);
    }

    private static final class Pembaca<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Function<String, Terbaca> baca;
        private final transient Function<String, T> urai;

        Pembaca(Class<T> jenis, Function<String, Terbaca> baca, Function<String, T> urai) {
            super(jenis);
            this.baca = baca;
            this.urai = urai;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser json, DeserializationContext konteks) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (T) konteks.handleUnexpectedToken(_valueClass, json);
            }
            String teks = json.getText();
            Terbaca terbaca = baca.apply(teks);
            try {
                return terbaca.nilai() != null ? urai.apply(terbaca.nilai())
                        : (T) konteks.handleWeirdStringValue(_valueClass, teks, "bentuk");
            } catch (DateTimeException e) {
                return (T) konteks.handleWeirdStringValue(_valueClass, teks, "nilai");
            }
        }
    }
}
