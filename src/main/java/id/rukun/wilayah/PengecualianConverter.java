package id.rukun.wilayah;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps the grounds of exemption in one column, "PS6,PS7_2"; the empty text for an ordinary unit. */
@Converter
class PengecualianConverter implements AttributeConverter<Set<Pengecualian>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Pengecualian> pengecualian) {
        return pengecualian.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<Pengecualian> convertToEntityAttribute(String kolom) {
        return Arrays.stream(kolom.split(","))
                .filter(kata -> !kata.isEmpty())
                .map(Pengecualian::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
