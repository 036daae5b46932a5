package id.rukun.engine;

import id.rukun.hukum.ParameterHukum;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Due dates of tasks. The regulation sets no time for officials to act: both dates are Rukun's policy. */
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

    private Date batas(String id) {
        var masa = parameter.pada(jam.hariIni()).masa(id);
        return Date.from(Kalender.akhirHari(Kalender.batasTenggat(jam.hariIni(), masa)));
    }
}
