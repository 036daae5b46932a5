package id.rukun.hukum.api;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.hukum.KatalogAturan;
import id.rukun.tenggat.JamRukun;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the rules and lets anybody put facts to one; nothing is stored. */
@RestController
@RequestMapping("/api/aturan")
@Tag(name = "Aturan")
class AturanController {

    private static final String ID = "Id aturan, misalnya PERGUB171-PS11-1a.3";

    private final KatalogAturan katalog;
    private final FaktaSchema schema;
    private final JamRukun jam;

    AturanController(KatalogAturan katalog, FaktaSchema schema, JamRukun jam) {
        this.katalog = katalog;
        this.schema = schema;
        this.jam = jam;
    }

    @GetMapping
    @Operation(summary = "Semua aturan dengan semua edisinya")
    List<AturanJson> semua() {
        return katalog.semua().stream().map(k -> AturanJson.dari(k, schema)).toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "Satu aturan menurut edisi yang berlaku pada tanggal (hari ini bila kosong)")
    AturanJson satu(@Parameter(description = ID) @PathVariable String id,
            @Parameter(description = TanggalPermintaan.KETERANGAN) @RequestParam(required = false) String tanggal) {
        LocalDate edisi = TanggalPermintaan.baca(tanggal, jam.hariIni());
        return katalog.cari(id, edisi)
                .map(k -> AturanJson.dari(k, schema))
                .orElseThrow(() -> new AturanTidakDikenalException(id));
    }

    @PostMapping("/{id}/periksa")
    @Operation(summary = "Menguji fakta terhadap aturan yang berlaku pada tanggal (hari ini bila kosong)")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject("{\"tanggal\": \"2019-03-01\", \"fakta\": {}}")))
    PutusanJson periksa(@Parameter(description = ID) @PathVariable String id, @RequestBody JsonNode isi) {
        if (!katalog.dikenal(id)) {
            throw new AturanTidakDikenalException(id);
        }
        PermintaanAturan pertanyaan = PermintaanAturan.baca(isi, id, katalog, jam.hariIni());
        return PutusanJson.dari(katalog.periksa(id, pertanyaan.fakta(), pertanyaan.tanggal()));
    }
}
