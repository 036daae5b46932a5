package id.rukun.isian;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.rukun.hukum.TeksTerlihat;
import id.rukun.isian.formulir.KolomBaris;
import id.rukun.isian.nilai.BacaNilai;
import id.rukun.isian.nilai.TeksTerkirim;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what was sent for the fields of one submission, also for those of its rows, and notes what does not fit. */
final class PembacaKolom {

    private final ObjectMapper json;
    private final List<Kesalahan> kesalahan = new ArrayList<>();

    PembacaKolom(ObjectMapper json) {
        this.json = json;
    }

    List<Kesalahan> kesalahan() {
        return kesalahan;
    }

    /** The value as its record takes it; empty if nothing was sent, or what was sent does not fit. */
    Optional<JsonNode> baca(TempatKolom tempat, JsonNode isi) {
        if (kosong(isi)) {
            return Optional.empty();
        }
        return KolomBaris.jenis(tempat.kolom()).map(baris -> semuaBaris(tempat, baris, isi))
                .orElseGet(() -> satu(tempat, isi));
    }

    private static boolean kosong(JsonNode isi) {
        return isi == null || isi.isNull() || isi.isTextual() && isi.textValue().isBlank();
    }

    private Optional<JsonNode> semuaBaris(TempatKolom tempat, Class<? extends Record> jenis, JsonNode isi) {
        if (!isi.isArray()) {
            return salah(tempat, " harus berupa " + IsianMapper.bentuk(tempat.kolom()) + ".");
        }
        ArrayNode semua = json.createArrayNode();
        for (int ke = 0; ke < isi.size(); ke++) {
            baris(tempat.baris(ke), jenis, isi.get(ke)).ifPresent(semua::add);
        }
        return Optional.of(semua);
    }

    private Optional<JsonNode> baris(TempatKolom baris, Class<? extends Record> jenis, JsonNode isi) {
        List<RecordComponent> semua = List.of(jenis.getRecordComponents());
        if (!isi.isObject()) {
            return salah(baris, " harus memuat " + semua.stream().map(k -> "“" + IsianMapper.label(k) + "”")
                    .collect(Collectors.joining(", ")) + ".");
        }
        isi.fieldNames().forEachRemaining(nama -> {
            if (semua.stream().noneMatch(k -> k.getName().equals(nama))) {
                bagianAsing(baris, nama);
            }
        });
        ObjectNode terbaca = json.createObjectNode();
        semua.forEach(k -> baca(baris.bagian(k), isi.get(k.getName())).ifPresent(n -> terbaca.set(k.getName(), n)));
        return Optional.of(terbaca);
    }

    private Optional<JsonNode> satu(TempatKolom tempat, JsonNode isi) {
        Optional<String> keluhan = TeksTerkirim.keluhan(isi);
        if (keluhan.isPresent()) {
            return salah(tempat, " " + keluhan.get() + ".");
        }
        JsonNode rapi = isi.isTextual() ? json.getNodeFactory().textNode(isi.textValue().strip()) : isi;
        try {
            json.readerFor(json.constructType(tempat.kolom().getGenericType())).readValue(rapi);
            return Optional.of(rapi);
        } catch (UnrecognizedPropertyException e) {
            return bagianAsing(tempat, e.getPropertyName());
        } catch (JsonProcessingException e) {
            return salah(tempat, takTerbaca(tempat.kolom(), rapi));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<JsonNode> bagianAsing(TempatKolom tempat, String nama) {
        return salah(tempat, ": bagian “" + TeksTerlihat.kutipan(nama) + "” tidak dikenal.");
    }

    private Optional<JsonNode> salah(TempatKolom tempat, String lanjutan) {
        kesalahan.add(tempat.kesalahan(lanjutan));
        return Optional.empty();
    }

    /** What is said of a value that does not fit; of a typed date or time, what in it cannot be. */
    private static String takTerbaca(RecordComponent kolom, JsonNode isi) {
        String salah = !isi.isTextual() ? null
                : kolom.getType() == LocalDate.class ? BacaNilai.tanggal(isi.textValue()).salah()
                : kolom.getType() == LocalTime.class ? BacaNilai.jam(isi.textValue()).salah() : null;
        return salah == null ? " harus berupa " + IsianMapper.bentuk(kolom) + "." : ": " + salah;
    }
}
