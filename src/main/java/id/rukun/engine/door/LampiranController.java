package id.rukun.engine.door;

import id.rukun.berkas.BerkasService;
import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.door.answer.DoorAnswer;
import id.rukun.engine.door.body.BodyReader;
import id.rukun.engine.door.body.FileDoor;
import id.rukun.engine.door.body.OpenRequests;
import id.rukun.engine.door.visitor.AllowList;
import id.rukun.engine.door.visitor.Visitor;
import id.rukun.engine.office.PekerjaHariIni;
import id.rukun.engine.sheet.HakBaca;
import id.rukun.isian.SkemaFormulir;
import id.rukun.isian.nilai.Terlampir;
import id.rukun.lampiran.BerkasTerikat;
import id.rukun.lampiran.LampiranDitolakException;
import id.rukun.lampiran.LampiranLimits;
import id.rukun.lampiran.LampiranService;
import id.rukun.lampiran.LampiranSibukException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Takes in the files of a form before it is sent, and hands out those of a case to who may read its dossier: always to be
 * kept, never to be shown by the browser in our name.
 */
@RestController
@Tag(name = "Lampiran")
@RequestMapping({LampiranController.SESI, LampiranController.DASAR})
class LampiranController {

    static final String SESI = HakBaca.ALAMAT_LAMPIRAN;
    static final String DASAR = SkemaFormulir.UNGGAH;

    private static final int AWAL_ID = 8;

    private final LampiranService lampiran;
    private final LampiranLimits batas;
    private final HakBaca hak;
    private final KasusService kasus;
    private final BerkasService berkas;
    private final Visitor pengunjung;
    private final PekerjaHariIni pekerja;
    private final OpenRequests mengunggah;

    LampiranController(LampiranService lampiran, LampiranLimits batas, HakBaca hak, KasusService kasus,
            BerkasService berkas, Visitor pengunjung, PekerjaHariIni pekerja) {
        this.lampiran = lampiran;
        this.batas = batas;
        this.hak = hak;
        this.kasus = kasus;
        this.berkas = berkas;
        this.pengunjung = pengunjung;
        this.pekerja = pekerja;
        this.mengunggah = new OpenRequests(batas.bersamaan());
    }

    /**
     * What somebody who attaches files has to know.
     *
     * @param terbesar how many bytes a file may have
     * @param belumDikirim files that he uploaded and whose form is not sent yet
     */
    record Unggahan(long terbesar, List<Terlampir> belumDikirim) {}

    @Operation(summary = "Batas ukuran lampiran, dan lampiran yang sudah Anda unggah tetapi belum dikirim bersama formulirnya")
    @GetMapping
    Unggahan unggahan(HttpServletRequest permintaan) {
        return new Unggahan(batas.ukuranTerbesar().toBytes(), lampiran.belumDikirim(pengirim(permintaan)));
    }

    @Operation(summary = "Mengunggah satu lampiran (PDF, JPEG, atau PNG) sebagai badan permintaan; id pada jawabannya dikirim "
            + "dalam kolom lampiran sebuah formulir")
    @PostMapping
    Terlampir unggah(@Parameter(description = "Nama berkas, seperti pada komputer pengunggah")
            @RequestParam(required = false) String nama, HttpServletRequest permintaan) throws IOException {
        String akun = pengunggah(permintaan);
        if (!mengunggah.masuk(akun)) {
            BodyReader.buang(permintaan.getInputStream(), batas.waktu(), batas.ukuranTerbesar().toBytes());
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS, "Anda sedang mengunggah " + batas.bersamaan()
                    + " lampiran lain, yang terbanyak pada saat yang sama. Tunggu sampai selesai, lalu "
                    + "unggah lagi.");
        }
        try {
            return lampiran.unggah(akun, nama, isi(permintaan));
        } finally {
            mengunggah.keluar(akun);
        }
    }

    private byte[] isi(HttpServletRequest permintaan) throws IOException {
        int panjang = Math.max(0, permintaan.getContentLength());
        byte[] isi = BodyReader.baca(permintaan.getInputStream(), batas.waktu(), panjang);
        if (isi.length < panjang) {
            throw new ResponseStatusException(HttpStatus.REQUEST_TIMEOUT,
                    "Lampiran tidak sampai seluruhnya: sambungan terputus atau terlalu lambat. Unggah lagi.");
        }
        if (panjang > 0) {
            FileDoor.terbaca(permintaan);
        }
        return isi;
    }

    @Operation(summary = "Membuang satu lampiran yang Anda unggah dan belum dikirim bersama formulirnya")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void buang(@Parameter(description = "Id lampiran, seperti pada jawaban pengunggahannya") @PathVariable String id,
            HttpServletRequest permintaan) {
        if (!lampiran.buang(pengirim(permintaan), id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND,
                    "Lampiran ini tidak ada di antara yang Anda unggah dan belum dikirim.");
        }
    }

    @Operation(summary = "Mengunduh lampiran sebuah kasus; hanya bagi yang boleh membaca berkas kasusnya, dan dicatat")
    @GetMapping("/{id}")
    ResponseEntity<byte[]> unduh(
            @Parameter(description = "Id lampiran, seperti pada tautannya di berkas kasus") @PathVariable String id) {
        String pembaca = hak.pembaca().orElseThrow(() -> new AuthorizationException(HakBaca.BELUM_MASUK));
        Kasus kasusnya = lampiran.kasus(id).map(kasus::kasus).filter(hak::membacaBerkas)
                .orElseThrow(LampiranController::tidakAda);
        BerkasTerikat dicari = lampiran.terikat(id).orElseThrow(LampiranController::tidakAda);
        if (!dicari.utuh()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "Isi lampiran ini hilang atau telah diubah di luar Rukun, "
                    + "sehingga tidak diberikan. Pengawas diberi tahu pada pemeriksaan malam ini; hubungi pengelola Rukun.");
        }
        berkas.catatBaca(kasusnya.id(), pembaca, "Mengunduh lampiran " + id.substring(0, AWAL_ID));
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(dicari.jenis().mime()))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(dicari.nama(), StandardCharsets.UTF_8).build().toString())
                .cacheControl(CacheControl.noStore()).body(dicari.isi().orElseThrow());
    }

    private String pengirim(HttpServletRequest permintaan) {
        String akun = hak.pembaca().orElseThrow(() -> new AuthorizationException(HakBaca.BELUM_MASUK));
        if (!AllowList.mengerjakan(pengunjung.grup(permintaan))) {
            throw new AuthorizationException("Lampiran hanya diunggah oleh yang mengirim formulirnya.");
        }
        return akun;
    }

    /** Who has neither a post nor a task today has no form to send. */
    private String pengunggah(HttpServletRequest permintaan) {
        String akun = pengirim(permintaan);
        if (!pekerja.bekerja(akun)) {
            throw new AuthorizationException("Lampiran hanya diunggah oleh yang menjabat atau mempunyai tugas hari ini.");
        }
        return akun;
    }

    private static ResponseStatusException tidakAda() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND,
                "Lampiran ini tidak ada, atau bukan dari kasus yang berkasnya boleh Anda baca.");
    }

    @ExceptionHandler
    void tidakBerwenang(AuthorizationException e, HttpServletRequest permintaan, HttpServletResponse jawaban)
            throws IOException {
        DoorAnswer.tolak(permintaan, jawaban, HttpStatus.FORBIDDEN.value(), e.getMessage());
    }

    @ExceptionHandler
    void ditolak(LampiranDitolakException e, HttpServletRequest permintaan, HttpServletResponse jawaban)
            throws IOException {
        DoorAnswer.tolak(permintaan, jawaban, HttpStatus.BAD_REQUEST.value(), e.getMessage());
    }

    @ExceptionHandler
    void sibuk(LampiranSibukException e, HttpServletRequest permintaan, HttpServletResponse jawaban) throws IOException {
        DoorAnswer.tolak(permintaan, jawaban, HttpStatus.SERVICE_UNAVAILABLE.value(), e.getMessage());
    }

    @ExceptionHandler
    void tidakTersedia(ResponseStatusException e, HttpServletRequest permintaan, HttpServletResponse jawaban)
            throws IOException {
        DoorAnswer.tolak(permintaan, jawaban, e.getStatusCode().value(), e.getReason());
    }
}
