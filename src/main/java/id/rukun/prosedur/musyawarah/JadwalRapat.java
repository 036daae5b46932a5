package id.rukun.prosedur.musyawarah;

import id.rukun.hukum.ParameterHukum;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import java.time.Instant;
import java.util.Date;
import org.springframework.stereotype.Component;

/** When a meeting begins, and when it is called to mind; the models' {@code ${jadwalRapat…}}. */
@Component
public class JadwalRapat {

    private final MusyawarahService musyawarah;
    private final ParameterHukum parameter;
    private final JamRukun jam;

    JadwalRapat(MusyawarahService musyawarah, ParameterHukum parameter, JamRukun jam) {
        this.musyawarah = musyawarah;
        this.parameter = parameter;
        this.jam = jam;
    }

    /** The instant for which the meeting is called. */
    public Instant mulai(Musyawarah rapat) {
        return rapat.dijadwalkanPada().atTime(rapat.pukul()).atZone(Kalender.JAKARTA).toInstant();
    }

    /** The instant that lies the parameter's hours before a meeting. */
    public Instant sebelum(String id, Musyawarah rapat) {
        return mulai(rapat).minus(parameter.pada(jam.hariIni()).jam(id));
    }

    /** The same for the latest meeting of a process instance. */
    public Date sebelum(String id, String prosesId) {
        return Date.from(sebelum(id, musyawarah.terakhir(prosesId)));
    }
}
