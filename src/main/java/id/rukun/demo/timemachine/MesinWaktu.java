package id.rukun.demo.timemachine;

import id.rukun.berkas.KasusService;
import id.rukun.demo.timemachine.Kejadian.ParameterKejadian;
import id.rukun.engine.reminder.DueJobs;
import id.rukun.engine.office.Kantor;
import id.rukun.pemberitahuan.Pemberitahuan;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Moves the demo's clock forward as if the time had passed: stands still at each instant at which a job is due, in
 * order, runs what can be run then, and runs on from the target. For one node only.
 */
@Component
@Profile("demo")
class MesinWaktu {

    private static final Period TERJAUH = Period.ofYears(10);
    private static final Duration TERLAMA = Duration.ofSeconds(20);

    private final DueJobs pekerjaan;
    private final JamRukun jam;
    private final JamDemo jamDemo;
    private final PemberitahuanService pemberitahuan;
    private final KasusService kasusService;
    private final Kantor kantor;
    private final ReentrantLock gembok = new ReentrantLock();
    private volatile boolean dihentikan;

    MesinWaktu(DueJobs pekerjaan, JamRukun jam, JamDemo jamDemo, PemberitahuanService pemberitahuan,
            KasusService kasusService, Kantor kantor) {
        this.pekerjaan = pekerjaan;
        this.jam = jam;
        this.jamDemo = jamDemo;
        this.pemberitahuan = pemberitahuan;
        this.kasusService = kasusService;
        this.kantor = kantor;
    }

    /** The machine's present time in Jakarta. */
    OffsetDateTime sekarang() {
        return diJakarta(jam.instant());
    }

    /**
     * Moves the clock forward.
     *
     * @throws MesinWaktuException if the amount is not positive or goes beyond ten years, the machine is under way, or
     *         the application stops meanwhile
     */
    Perjalanan maju(TemporalAmount lama) {
        if (!gembok.tryLock()) {
            throw new MesinWaktuException(HttpStatus.CONFLICT,
                    "Mesin waktu sedang berjalan. Tunggu sampai selesai.");
        }
        try {
            dihentikan = false;
            return berangkat(jam.instant(), lama);
        } finally {
            gembok.unlock();
        }
    }

    /**
     * Ends a journey where it is, because the application stops: nobody waits for ten years to go by. Waits for the job
     * that is being done and for the clock's note, while the database is still there.
     */
    @EventListener(ContextClosedEvent.class)
    void berhenti() throws InterruptedException {
        dihentikan = true;
        if (gembok.tryLock(TERLAMA.toSeconds(), TimeUnit.SECONDS)) {
            gembok.unlock();
        }
    }

    private Perjalanan berangkat(Instant dari, TemporalAmount lama) {
        Instant sampai = tujuan(dari, lama);
        long terakhir = pemberitahuan.terakhir();
        TapakWaktu tapak = new TapakWaktu(pekerjaan, () -> dihentikan);
        pekerjaan.tanpaPelaksana(() -> lalui(dari, sampai, tapak));
        if (dihentikan) {
            throw new MesinWaktuException(HttpStatus.SERVICE_UNAVAILABLE, "Aplikasi sedang dimatikan. Mesin waktu "
                    + "berhenti pada " + Kalender.tulis(jam.hariIni()) + ".");
        }
        List<Kejadian> kejadian = pemberitahuan.sejak(terakhir).stream().map(this::kejadian).toList();
        return new Perjalanan(diJakarta(dari), diJakarta(sampai), tapak.jumlah(), kejadian, tapak.kegagalan());
    }

    private void lalui(Instant dari, Instant sampai, TapakWaktu tapak) {
        jamDemo.bekukan(dari);
        try {
            tapak.jalankan(diJakarta(dari));
            for (Optional<Instant> tenggat = tapak.berikut(sampai); tenggat.isPresent();
                    tenggat = tapak.berikut(sampai)) {
                // What was due before now is run now: the clock never goes back.
                Instant saat = tenggat.get().isAfter(jam.instant()) ? tenggat.get() : jam.instant();
                jamDemo.bekukan(saat);
                tapak.jalankan(diJakarta(saat));
            }
            if (!dihentikan) {
                jamDemo.bekukan(sampai);
            }
        } finally {
            jamDemo.jalankanDari(jam.instant());
        }
    }

    private static Instant tujuan(Instant dari, TemporalAmount lama) {
        ZonedDateTime mulai = dari.atZone(Kalender.JAKARTA);
        try {
            ZonedDateTime tujuan = mulai.plus(lama);
            if (tujuan.isAfter(mulai) && !tujuan.isAfter(mulai.plus(TERJAUH))) {
                return tujuan.toInstant();
            }
        } catch (DateTimeException | ArithmeticException e) {
            // Too far for any calendar: refused below like everything beyond the bound.
        }
        throw new MesinWaktuException(HttpStatus.BAD_REQUEST,
                "Jam hanya dapat dimajukan, paling jauh sepuluh tahun sekali jalan.");
    }

    private Kejadian kejadian(Pemberitahuan surat) {
        return new Kejadian(diJakarta(surat.dibuatPada()), surat.timer(),
                surat.kasusId() == null ? null : kasusService.kasus(surat.kasusId()).nomor(), kantor.nama(surat.penerima()), surat.penerima(),
                new ParameterKejadian(surat.parameter(), surat.nilai(), surat.dasar()), surat.kalimat());
    }

    private static OffsetDateTime diJakarta(Instant saat) {
        return saat.atZone(Kalender.JAKARTA).toOffsetDateTime();
    }
}
