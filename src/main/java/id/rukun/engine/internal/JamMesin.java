package id.rukun.engine.internal;

import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.PengikutJam;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** Lets the engine's clock follow the one Clock. */
@Component
class JamMesin implements PengikutJam {

    JamMesin(JamRukun jam) {
        jam.ikuti(this);
    }

    @Override
    public void jamBerubah(JamRukun jam) {
        ClockUtil.reset();
        if (jam.beku()) {
            ClockUtil.setCurrentTime(Date.from(jam.instant()));
        } else {
            ClockUtil.offset(jam.selisih().toMillis());
        }
    }
}
