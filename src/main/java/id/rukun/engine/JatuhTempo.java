package id.rukun.engine;

import id.rukun.hukum.ParameterHukum;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.springframework.stereotype.Component;

/**
 * Due dates of tasks and the times of their reminders; the models' {@code ${jatuhTempo…}}. The regulation sets no time
 * for officials to act: all of them are Rukun's policy.
 */
@Component
public class JatuhTempo {

    private final ParameterHukum parameter;
    private final JamRukun jam;

    public JatuhTempo(ParameterHukum parameter, JamRukun jam) {
        this.parameter = parameter;
        this.jam = jam;
    }

    /** Day on which the task is called to mind (PRD-01). */
    public Date pengingat() {
        return batas("PRD-01");
    }

    /** Last day before the task counts as late (PRD-02). */
    public Date eskalasi() {
        return batas("PRD-02");
    }

    /** A moment after the end of the seventh day from today: the filter in the task list asks for what is due before. */
    public Date seminggu() {
        return Date.from(Kalender.akhirHari(jam.hariIni().plusWeeks(1)).plusSeconds(1));
    }

    /** The instant that lies the parameter's period after now. */
    public Date setelah(String id) {
        return Date.from(setelah(jam.instant(), id));
    }

    /** The instant that lies the parameter's period after another one. */
    public Instant setelah(Instant mulai, String id) {
        return mulai.atZone(Kalender.JAKARTA).plus(masa(id)).toInstant();
    }

    /** A cycle as the engine reads it, endless: first the parameter's period after now, for example {@code R/P7D}. */
    public String siklus(String id) {
        return "R/" + masa(id);
    }

    /**
     * The latest turn of a cycle that is not in the future, at least the first one. Counted in whole seconds, as the
     * engine counts.
     */
    public Instant giliran(Instant mulai, String id) {
        ZonedDateTime giliran = mulai.truncatedTo(ChronoUnit.SECONDS).atZone(Kalender.JAKARTA).plus(masa(id));
        ZonedDateTime berikut = giliran.plus(masa(id));
        while (!berikut.isAfter(ZonedDateTime.now(jam))) {
            giliran = berikut;
            berikut = giliran.plus(masa(id));
        }
        return giliran.toInstant();
    }

    private Period masa(String id) {
        return parameter.pada(jam.hariIni()).masa(id);
    }

    private Date batas(String id) {
        return Date.from(Kalender.akhirHari(Kalender.batasTenggat(jam.hariIni(), masa(id))));
    }
}
