package id.rukun.isian;

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

/** Dates and times in the one form that forms send; a date with a time, a number or an array is refused. */
class WaktuModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    WaktuModule() {
        addDeserializer(LocalDate.class,
                new Pembaca<>(LocalDate.class, "[1-9]\\d{3}-\\d{2}-\\d{2}", LocalDate::parse));
        addDeserializer(LocalTime.class,
                new Pembaca<>(LocalTime.class, "\\d{2}:\\d{2}(:\\d{2})?", LocalTime::parse));
    }

    private static final class Pembaca<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Pattern bentuk;
        private final transient Function<String, T> urai;

        Pembaca(Class<T> jenis, String bentuk, Function<String, T> urai) {
            super(jenis);
            this.bentuk = Pattern.compile(bentuk);
            this.urai = urai;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser json, DeserializationContext konteks) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (T) konteks.handleUnexpectedToken(_valueClass, json);
            }
            String teks = json.getText();
            try {
                return bentuk.matcher(teks).matches() ? urai.apply(teks)
                        : (T) konteks.handleWeirdStringValue(_valueClass, teks, "bentuk");
            } catch (DateTimeException e) {
                return (T) konteks.handleWeirdStringValue(_valueClass, teks, "nilai");
            }
        }
    }
}
