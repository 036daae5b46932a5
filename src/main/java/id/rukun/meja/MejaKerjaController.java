package id.rukun.meja;

import id.rukun.engine.card.Kartu;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What tells one's tasks apart, and what comes after one of them. */
@RestController
@Tag(name = "Meja kerja")
@RequestMapping({"/camunda/api/rukun", "/api/rukun"})
class MejaKerjaController {

    /** Tasklist shows fifteen tasks on a page. */
    private static final int TERBANYAK = 50;

    private final MejaKerja meja;

    MejaKerjaController(MejaKerja meja) {
        this.meja = meja;
    }

    @Operation(summary = "Kartu tugas yang Anda lihat: nomor dan perihal kasus, wilayah, hari terakhir, pasal")
    @GetMapping("/kartu-tugas")
    List<Kartu> kartu(@Parameter(description = "Id tugas, dipisahkan koma, paling banyak 50")
            @RequestParam(defaultValue = "") List<String> id) {
        if (id.size() > TERBANYAK) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Paling banyak 50 tugas sekaligus.");
        }
        return meja.kartu(id);
    }

    @Operation(summary = "Sesudah formulir dikirim: kasusnya kini menunggu siapa, apa hasilnya, dan tugas Anda berikutnya")
    @GetMapping("/sesudah-kirim/{nomor}")
    SesudahKirim sesudah(@Parameter(description = "Nomor kasus") @PathVariable String nomor) {
        return meja.sesudah(nomor);
    }
}
