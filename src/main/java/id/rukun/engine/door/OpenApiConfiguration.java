package id.rukun.engine.door;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.isian.KamusIsian;
import id.rukun.isian.SkemaFormulir;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of our interface: whose it is, and what the answers mean, in Indonesian. */
@Configuration
class OpenApiConfiguration {

    private static final Map<String, String> JAWABAN = Map.of(
            "200", "Berhasil",
            "202", "Diterima",
            "204", "Berhasil, tanpa isi",
            "400", "Permintaan salah; kolom yang salah disebutkan",
            "401", "Belum masuk, atau sandi salah",
            "403", "Tidak berwenang",
            "404", "Tidak ada, atau tidak terlihat oleh peminta");

    @Bean
    OpenApiCustomizer berbahasaIndonesia() {
        return keterangan -> {
            keterangan.setInfo(new Info().title("Rukun").version("1").description(
                    "Aturan dan parameter terbuka bagi siapa pun; daftar formulir dan lampiran memerlukan HTTP Basic. Skema "
                            + "tiap formulir berada di bawah components/schemas menurut kuncinya; x-bila, x-wajib, x-daftar, "
                            + "dan x-unggah menyebut kapan sebuah kolom ditanyakan, apakah ia lalu wajib diisi, dari daftar "
                            + "mana dipilih, dan di mana berkasnya diunggah. Kolom bertanda x-rahasia dimuat lembar dengan empat angka "
                            + "terakhirnya (…1234), yang dikirim kembali bila nomornya tetap. Kolom bertanda x-diwakili hanya dikirim dengan tugas "
                            + "yang lembarnya memuat diwakili: tugas untuk orang yang tidak memiliki akun. Keduanya lalu wajib, "
                            + "kecuali bila orang itu telah meninggal; ketika prosedur dimulai keduanya tidak pernah dikirim."));
            keterangan.getPaths().values().forEach(jalur -> jalur.readOperations()
                    .forEach(OpenApiConfiguration::jelaskanJawaban));
        };
    }

    /** What each form takes, under its key: the schema of what a task's or a start form's variables hold. */
    @Bean
    OpenApiCustomizer skemaFormulir(KamusIsian kamus) {
        return keterangan -> kamus.semua().forEach((kunci, isian) ->
                keterangan.getComponents().addSchemas(kunci, skema(SkemaFormulir.tugas(isian))));
    }

    private static Schema<?> skema(JsonNode skema) {
        return Json31.mapper().convertValue(skema, Schema.class);
    }

    private static void jelaskanJawaban(Operation titik) {
        titik.getResponses().forEach((status, jawaban) ->
                jawaban.setDescription(JAWABAN.getOrDefault(status, jawaban.getDescription())));
    }
}
