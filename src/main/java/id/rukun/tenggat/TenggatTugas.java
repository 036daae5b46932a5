package id.rukun.tenggat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * The days on which somebody is told of a task that waits. What follows a last day comes only when that day is over.
 *
 * @param sejak the day from which the others are counted
 * @param terakhir last timely day
 * @param pengawas last day before the supervisor is told
 * @param siklus how far one reminder lies from the next
 */
public record TenggatTugas(LocalDate sejak, LocalDate terakhir, LocalDate pengawas, Period siklus) {

    public TenggatTugas {
        if (siklus.isZero() || siklus.isNegative()) {
            throw new IllegalArgumentException("Jarak antarpengingat harus lebih dari nol: " + siklus);
        }
    }

    /**
     * The reminder that has come due: of several that were missed the latest, never one in the future, none later than
     * the last timely day.
     *
     * @param berikut the next day on which somebody was to be told; {@code null} if nobody is told any more
     */
    public Optional<LocalDate> pengingat(LocalDate berikut, LocalDate hariIni) {
        LocalDate batas = hariIni.isBefore(terakhir) ? hariIni : terakhir;
        if (berikut == null || berikut.isAfter(batas)) {
            return Optional.empty();
        }
        LocalDate giliran = berikut;
        while (!giliran.plus(siklus).isAfter(batas)) {
            giliran = giliran.plus(siklus);
        }
        return Optional.of(giliran);
    }

    /** Whether the last timely day is over. */
    public boolean terlambat(LocalDate hariIni) {
        return hariIni.isAfter(terakhir);
    }

    /** Whether the supervisor's day is over too. */
    public boolean sampaiPengawas(LocalDate hariIni) {
        return hariIni.isAfter(pengawas);
    }

    /**
     * The next day on which somebody is to be told, when all was told that had come due until today: the next reminder,
     * the day after the last timely one, the day after the supervisor's; empty when everybody was told.
     */
    public Optional<LocalDate> berikut(LocalDate semula, LocalDate hariIni) {
        if (sampaiPengawas(hariIni)) {
            return Optional.empty();
        }
        if (terlambat(hariIni)) {
            return Optional.of(pengawas.plusDays(1));
        }
        LocalDate giliran = semula;
        while (!giliran.isAfter(hariIni)) {
            giliran = giliran.plus(siklus);
        }
        return Optional.of(giliran.isAfter(terakhir) ? terakhir.plusDays(1) : giliran);
    }
}
