package id.rukun.prosedur.careteker.proses;

import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.reminder.SumberPeristiwa;
import id.rukun.engine.reminder.TanggalRegister;
import id.rukun.hukum.ParameterHukum;
import id.rukun.prosedur.careteker.CaretekerService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The day on which the running appointment for the chair of a case of P-17 was opened; while it runs on, the last day on which it was
 * to be looked after, so that the next look lies ahead.
 */
@Component
@TanggalRegister("Pembukaan penunjukan Careteker")
class PembukaanPenunjukan implements SumberPeristiwa {

    private static final String TUNGGU = "RUKUN-PRD-40";

    private final CaretekerService careteker;
    private final KasusService kasusService;
    private final ParameterHukum parameter;
    private final JamRukun jam;

    PembukaanPenunjukan(CaretekerService careteker, KasusService kasusService, ParameterHukum parameter, JamRukun jam) {
        this.careteker = careteker;
        this.kasusService = kasusService;
        this.parameter = parameter;
        this.jam = jam;
    }

    @Override
    public Optional<LocalDate> hari(String kasusId, String unitId) {
        Period tunggu = parameter.pada(kasusService.kasus(kasusId).edisi()).masa(TUNGGU);
        return careteker.penunjukanBerjalan(unitId).map(Kasus::dibukaPada).map(Kalender::hari).map(hari -> terakhir(hari, tunggu));
    }

    private LocalDate terakhir(LocalDate dibuka, Period tunggu) {
        LocalDate hari = dibuka;
        while (!hari.plus(tunggu).isAfter(jam.hariIni())) {
            hari = hari.plus(tunggu);
        }
        return hari;
    }
}
