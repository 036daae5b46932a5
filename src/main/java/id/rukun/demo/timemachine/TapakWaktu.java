package id.rukun.demo.timemachine;

import id.rukun.engine.reminder.DueJobs;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * What one journey of the time machine has run so far. A job that failed is not tried again on the same journey; once
 * it is to stop, nothing is due any more.
 */
final class TapakWaktu {

    private final DueJobs pekerjaan;
    private final BooleanSupplier dihentikan;
    private final Set<String> gagal = new HashSet<>();
    private final List<Kegagalan> kegagalan = new ArrayList<>();
    private int jumlah;

    /** @param dihentikan whether the journey is to stop */
    TapakWaktu(DueJobs pekerjaan, BooleanSupplier dihentikan) {
        this.pekerjaan = pekerjaan;
        this.dihentikan = dihentikan;
    }

    /** When the next job is due that has not failed. */
    Optional<Instant> berikut(Instant sampai) {
        return dihentikan.getAsBoolean() ? Optional.empty() : pekerjaan.berikut(sampai, gagal);
    }

    /** Runs all that can be run at this instant, also what comes of it. */
    void jalankan(OffsetDateTime saat) {
        List<String> siap = pekerjaan.sekarang(gagal);
        while (!siap.isEmpty() && !dihentikan.getAsBoolean()) {
            siap.forEach(id -> satu(id, saat));
            siap = pekerjaan.sekarang(gagal);
        }
    }

    private void satu(String id, OffsetDateTime saat) {
        if (dihentikan.getAsBoolean()) {
            return;
        }
        jumlah++;
        pekerjaan.jalankan(id).ifPresent(sebab -> {
            gagal.add(id);
            kegagalan.add(new Kegagalan(saat, id, sebab));
        });
    }

    int jumlah() {
        return jumlah;
    }

    List<Kegagalan> kegagalan() {
        return List.copyOf(kegagalan);
    }
}
