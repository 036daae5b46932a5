package id.rukun.hukum.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.SalahSatu;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The JSON Schema of the facts of a rule; it says what {@link FaktaReader} accepts. */
@Component
class FaktaSchema {

    private final SchemaGenerator generator = generator();
    private final Map<Class<?>, JsonNode> schema = new ConcurrentHashMap<>();

    JsonNode dari(Class<? extends Record> fakta) {
        return schema.computeIfAbsent(fakta, generator::generateSchema);
    }

    private static SchemaGenerator generator() {
        SchemaGeneratorConfigBuilder builder =
                new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON);
        builder.with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT, Option.INLINE_ALL_SCHEMAS,
                Option.EXTRA_OPEN_API_FORMAT_VALUES);
        builder.forTypesInGeneral().withPropertySorter((kiri, kanan) -> 0);
        builder.forFields()
                .withRequiredCheck(kolom -> !bolehKosong(kolom))
                .withNullableCheck(FaktaSchema::bolehKosong)
                .withEnumResolver(FaktaSchema::pilihan)
                .withNumberInclusiveMinimumResolver(kolom -> bilangan(kolom) ? BigDecimal.ZERO : null)
                .withStringMinLengthResolver(kolom -> wajibTeks(kolom) ? 1 : null);
        return new SchemaGenerator(builder.build());
    }

    private static boolean bolehKosong(FieldScope kolom) {
        return kolom.getAnnotation(BolehKosong.class) != null;
    }

    private static boolean bilangan(FieldScope kolom) {
        Class<?> jenis = kolom.getType().getErasedType();
        return jenis == int.class || jenis == Integer.class;
    }

    private static boolean wajibTeks(FieldScope kolom) {
        return kolom.getType().getErasedType() == String.class && !kolom.isFakeContainerItemScope()
                && !bolehKosong(kolom);
    }

    private static List<String> pilihan(FieldScope kolom) {
        SalahSatu pilihan = kolom.getAnnotation(SalahSatu.class);
        if (pilihan == null) {
            return null;
        }
        List<String> kata = new ArrayList<>(List.of(pilihan.value()));
        if (bolehKosong(kolom)) {
            kata.add(null);
        }
        return kata;
    }
}
