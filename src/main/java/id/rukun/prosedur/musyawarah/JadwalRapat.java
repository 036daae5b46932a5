package id.rukun.prosedur.musyawarah;

import id.rukun.berkas.KasusService;
import id.rukun.engine.WaktuModel;
import id.rukun.engine.reminder.AsalHari;
import id.rukun.engine.reminder.JatuhTempo;
import id.rukun.engine.reminder.PenjelasHari;
import id.rukun.engine.reminder.TempatHari;
import id.rukun.engine.reminder.UngkapanHari;
import id.rukun.hukum.JenisNilai;
import id.rukun.hukum.ParameterHukum;
import id.rukun.prosedur.musyawarah.register.Musyawarah;
import id.rukun.tenggat.Kalender;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When a meeting begins, and when it is called to mind; the models' {@code ${musyawarahJadwalRapat…}}. */
@Component
public class JadwalRapat implements PenjelasHari {

    private static final String HARI_RAPAT = "Hari musyawarah menurut undangan";

    private final MusyawarahService musyawarah;
    private final ParameterHukum parameter;
    private final KasusService kasusService;
    private final JatuhTempo jatuhTempo;

    JadwalRapat(MusyawarahService musyawarah, ParameterHukum parameter, KasusService kasusService,
            JatuhTempo jatuhTempo) {
        this.musyawarah = musyawarah;
        this.parameter = parameter;
        this.kasusService = kasusService;
        this.jatuhTempo = jatuhTempo;
    }

    /** The instant for which the meeting is called. */
    public Instant mulai(Musyawarah rapat) {
        return rapat.dijadwalkanPada().atTime(rapat.pukul()).atZone(Kalender.JAKARTA).toInstant();
    }

    /**
     * The instant that lies the parameter's hours before a meeting, in the edition of the case. Not named as what models
     * call: of two methods of a name the engine tries to make the one's arguments into the other's, and searches the
     * class path for somebody who could.
     */
    public Instant saatSebelum(String id, Musyawarah rapat) {
        return mulai(rapat).minus(parameter.pada(kasusService.kasus(rapat.rangkaian().kasusId()).edisi()).jam(id));
    }

    /** When the timer of the latest meeting of a process instance fires: then, or with the next day if that is past. */
    @WaktuModel(JenisNilai.JAM)
    public Date sebelum(String id, String prosesId) {
        return jatuhTempo.pewaktu(saatSebelum(id, musyawarah.terakhir(prosesId)));
    }

    /** When what is to be written down of the latest meeting is called to mind: counted from the meeting's day. */
    public Date pengingat(String kasusId, String prosesId) {
        return jatuhTempo.pengingat(kasusId, musyawarah.terakhir(prosesId).dijadwalkanPada());
    }

    /** The last timely day for it, counted from the meeting's day. */
    public Date batas(String kasusId, String prosesId) {
        return jatuhTempo.batas(kasusId, musyawarah.terakhir(prosesId).dijadwalkanPada());
    }

    @Override
    public Optional<AsalHari> asal(UngkapanHari ungkapan, TempatHari tempat) {
        LocalDate hari = musyawarah.terakhir(tempat.prosesId()).dijadwalkanPada();
        return Optional.of(ungkapan.teks().isEmpty() ? JatuhTempo.asal(HARI_RAPAT, hari, tempat)
                : new AsalHari(HARI_RAPAT, hari, ungkapan.teks().get(0), true));
    }
}
