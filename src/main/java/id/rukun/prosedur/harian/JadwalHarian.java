package id.rukun.prosedur.harian;

import id.rukun.engine.WaktuModel;
import id.rukun.hukum.JenisNilai;
import id.rukun.hukum.ParameterHukum;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** When the daily process runs; the model's {@code ${harianJadwalHarian.siklus('RUKUN-PRD-10')}}. */
@Component
public class JadwalHarian {

    private final ParameterHukum parameter;
    private final JamRukun jam;

    JadwalHarian(ParameterHukum parameter, JamRukun jam) {
        this.parameter = parameter;
        this.jam = jam;
    }

    /**
     * Every day at one time, as a repeating interval of ISO 8601. Its start carries the offset of Jakarta, so that the
     * zone of the computer makes no difference.
     *
     * @param id parameter with the time after midnight
     */
    @WaktuModel(JenisNilai.JAM)
    public String siklus(String id) {
        LocalDate hari = jam.hariIni();
        Duration sesudahTengahMalam = parameter.pada(hari).jam(id);
        OffsetDateTime mulai = hari.atStartOfDay(Kalender.JAKARTA).plus(sesudahTengahMalam).toOffsetDateTime();
        return "R/" + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(mulai) + "/P1D";
    }
}
