package id.rukun.engine.door;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.rukun.draf.Draf;
import id.rukun.draf.DrafBaru;
import id.rukun.draf.DrafLainException;
import id.rukun.draf.DrafService;
import id.rukun.draf.TempatDraf;
import id.rukun.draf.VersiDraf;
import id.rukun.engine.office.Pengguna;
import id.rukun.engine.sheet.FormulirTerbuka;
import id.rukun.engine.sheet.HakBaca;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What the signed-in person has typed into a form and not sent yet; nobody else's. */
@RestController
@Tag(name = "Draf formulir")
@RequestMapping({"/camunda" + DrafController.DASAR, DrafController.DASAR})
class DrafController {

    static final String DASAR = "/api/rukun/draf";

    private static final String TASK_ID = "Id tugas yang terlihat oleh peminta";
    private static final String KUNCI = "Kunci prosedur yang boleh dimulai oleh peminta";
    private static final String JENDELA = "Jendela yang menyimpan draf yang dibuang";
    private static final String URUTAN = "Nomor simpanan itu: bila sudah ada yang lebih baru, tidak ada yang dibuang";
    private static final DateTimeFormatter PUKUL = DateTimeFormatter.ofPattern("HH.mm").withZone(Kalender.JAKARTA);

    private final FormulirTerbuka formulir;
    private final DrafService draf;
    private final Pengguna pengguna;
    private final JamRukun jam;

    DrafController(FormulirTerbuka formulir, DrafService draf, Pengguna pengguna, JamRukun jam) {
        this.formulir = formulir;
        this.draf = draf;
        this.pengguna = pengguna;
        this.jam = jam;
    }

    /**
     * What a form wants to have kept.
     *
     * @param akun who typed it: a session may have become another person's meanwhile
     * @param formulir key of the form
     * @param isi what is typed, as the form wrote it
     * @param versi the window, and how often it has saved
     * @param semula the draft that the window knows; {@code null} if it knows none
     */
    record DrafKiriman(String akun, String formulir, String isi, VersiDraf versi, VersiDraf semula) {

        private boolean lengkap() {
            return akun != null && terisi(formulir, "[\\w-]{1,255}") && isi != null && terisi(versi)
                    && (semula == null || terisi(semula));
        }

        private static boolean terisi(VersiDraf versi) {
            return versi != null && versi.urutan() > 0 && terisi(versi.jendela(), "[\\w-]{1,36}");
        }

        private static boolean terisi(String nilai, String pola) {
            return nilai != null && nilai.matches(pola);
        }
    }

    /**
     * A draft as its form reads it.
     *
     * @param formulir key of the form that wrote it
     * @param isi what is typed; {@code null} where the reader has just sent it himself
     * @param versi which of its savings this is
     * @param disimpan when it was saved, in words
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DrafTerbaca(String formulir, String isi, VersiDraf versi, String disimpan) {}

    /**
     * Answer to whoever asks for a draft or saves one.
     *
     * @param akun who is signed in
     * @param draf his draft; {@code null} if there is none
     * @param pesan why his was not taken; {@code null} if it was
     */
    record JawabanDraf(String akun, DrafTerbaca draf, @JsonInclude(JsonInclude.Include.NON_NULL) String pesan) {}

    @Operation(summary = "Yang sudah Anda ketik pada formulir sebuah tugas dan belum dikirim")
    @GetMapping("/tugas/{taskId}")
    JawabanDraf tugas(@Parameter(description = TASK_ID) @PathVariable String taskId) {
        return baca(tempat(taskId));
    }

    @Operation(summary = "Yang sudah Anda ketik pada formulir awal sebuah prosedur dan belum dikirim")
    @GetMapping("/mulai/{kunci}")
    JawabanDraf mulai(@Parameter(description = KUNCI) @PathVariable String kunci) {
        return baca(tempatMulai(kunci));
    }

    @Operation(summary = "Menyimpan yang sedang diketik pada formulir sebuah tugas; ditolak bila jendela lain lebih dahulu")
    @PutMapping("/tugas/{taskId}")
    JawabanDraf simpanTugas(@Parameter(description = TASK_ID) @PathVariable String taskId,
            @RequestBody DrafKiriman kiriman) {
        JawabanDraf jawaban = simpan(tempat(taskId), kiriman);
        if (formulir.tugas(taskId).isEmpty()) {
            // Sent or handed over while this was saved: nobody would reach it any more.
            draf.buang(akun(), TempatDraf.tugas(taskId));
            throw tidakAda();
        }
        return jawaban;
    }

    @Operation(summary = "Menyimpan yang sedang diketik pada formulir awal; ditolak bila jendela lain lebih dahulu")
    @PutMapping("/mulai/{kunci}")
    JawabanDraf simpanMulai(@Parameter(description = KUNCI) @PathVariable String kunci,
            @RequestBody DrafKiriman kiriman) {
        return simpan(tempatMulai(kunci), kiriman);
    }

    @Operation(summary = "Membuang yang sudah Anda ketik pada formulir sebuah tugas")
    @DeleteMapping("/tugas/{taskId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void buangTugas(@Parameter(description = TASK_ID) @PathVariable String taskId,
            @Parameter(description = JENDELA) @RequestParam String jendela,
            @Parameter(description = URUTAN) @RequestParam long urutan) {
        draf.buang(akun(), tempat(taskId), new VersiDraf(jendela, urutan));
    }

    @Operation(summary = "Membuang yang sudah Anda ketik pada formulir awal sebuah prosedur")
    @DeleteMapping("/mulai/{kunci}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void buangMulai(@Parameter(description = KUNCI) @PathVariable String kunci,
            @Parameter(description = JENDELA) @RequestParam String jendela,
            @Parameter(description = URUTAN) @RequestParam long urutan) {
        draf.buang(akun(), tempatMulai(kunci), new VersiDraf(jendela, urutan));
    }

    private JawabanDraf baca(TempatDraf tempat) {
        return new JawabanDraf(akun(), draf.cari(akun(), tempat).map(d -> terbaca(d, d.isi())).orElse(null), null);
    }

    private JawabanDraf simpan(TempatDraf tempat, DrafKiriman kiriman) {
        if (!kiriman.lengkap()) {
            throw tolak(HttpStatus.BAD_REQUEST, "Draf tidak lengkap: sebut akun, formulir, isi, dan versinya.");
        }
        if (!kiriman.akun().equals(akun())) {
            throw tolak(HttpStatus.FORBIDDEN, "Isian ini diketik orang lain yang masuk sebelumnya; tidak disimpan.");
        }
        if (kiriman.isi().length() > DrafService.TERPANJANG) {
            throw tolak(HttpStatus.PAYLOAD_TOO_LARGE, ("Isian ini terlalu panjang untuk disimpan sebagai draf: %,d huruf, "
                    + "paling banyak %,d. Formulirnya tetap dapat dikirim.")
                    .formatted(kiriman.isi().length(), DrafService.TERPANJANG).replace(',', '.'));
        }
        DrafBaru baru = new DrafBaru(kiriman.formulir(), kiriman.isi(), kiriman.versi(), kiriman.semula());
        return new JawabanDraf(akun(), terbaca(duaKali(tempat, baru), null), null);
    }

    /** Two windows may both be the first to save anything: on a second look one of them is the later. */
    private Draf duaKali(TempatDraf tempat, DrafBaru baru) {
        try {
            return draf.simpan(akun(), tempat, baru);
        } catch (DataIntegrityViolationException e) {
            return draf.simpan(akun(), tempat, baru);
        }
    }

    private DrafTerbaca terbaca(Draf satu, String isi) {
        return new DrafTerbaca(satu.formulir(), isi, satu.versi(), disimpan(satu.disimpanPada()));
    }

    private String disimpan(Instant pada) {
        String pukul = "pukul " + PUKUL.format(pada);
        return Kalender.hari(pada).equals(jam.hariIni()) ? pukul : Kalender.tulis(Kalender.hari(pada)) + " " + pukul;
    }

    private TempatDraf tempat(String taskId) {
        return ada(formulir.tugas(taskId));
    }

    private TempatDraf tempatMulai(String kunci) {
        return ada(formulir.mulai(kunci));
    }

    private TempatDraf ada(Optional<TempatDraf> tempat) {
        akun();
        return tempat.orElseThrow(DrafController::tidakAda);
    }

    private static ResponseStatusException tidakAda() {
        return tolak(HttpStatus.NOT_FOUND, "Formulir ini tidak ada lagi pada Anda: sudah dikirim, diserahkan kepada orang lain, "
                + "atau bukan wewenang Anda.");
    }

    private String akun() {
        return pengguna.akun().orElseThrow(() -> tolak(HttpStatus.UNAUTHORIZED, HakBaca.BELUM_MASUK));
    }

    private static ResponseStatusException tolak(HttpStatus status, String pesan) {
        return new ResponseStatusException(status, pesan);
    }

    @ExceptionHandler
    ResponseEntity<JawabanDraf> lain(DrafLainException e) {
        DrafTerbaca kini = e.kini().map(d -> terbaca(d, d.isi())).orElse(null);
        String pesan = kini == null ? "Draf isian ini sudah dibuang di jendela lain."
                : "Isian ini juga dibuka di jendela lain, disimpan " + kini.disimpan() + ".";
        return ResponseEntity.status(HttpStatus.CONFLICT).body(new JawabanDraf(akun(), kini, pesan));
    }

    @ExceptionHandler
    ResponseEntity<JawabanDraf> ditolak(ResponseStatusException e) {
        return ResponseEntity.status(e.getStatusCode())
                .body(new JawabanDraf(pengguna.akun().orElse(null), null, e.getReason()));
    }

    @ExceptionHandler
    ResponseEntity<JawabanDraf> tidakTerbaca(HttpMessageNotReadableException e) {
        return ditolak(tolak(HttpStatus.BAD_REQUEST, "Draf tidak terbaca: kirim akun, formulir, isi, dan versinya."));
    }
}
