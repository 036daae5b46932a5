package id.rukun.isian.nilai;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;

/** Files as forms send them: by id alone. What else somebody says of a file is not believed. */
public class TerlampirModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    public TerlampirModule() {
        addDeserializer(Terlampir.class, new Pembaca());
    }

    private static final class Pembaca extends StdScalarDeserializer<Terlampir> {

        private static final long serialVersionUID = 1L;

        Pembaca() {
            super(Terlampir.class);
        }

        @Override
        public Terlampir deserialize(JsonParser json, DeserializationContext konteks) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (Terlampir) konteks.handleUnexpectedToken(_valueClass, json);
            }
            return BentukId.ya(json.getText()) ? Terlampir.dengan(json.getText())
                    : (Terlampir) konteks.handleWeirdStringValue(_valueClass, json.getText(), "bentuk");
        }
    }
}
