package id.rukun.demo.timemachine;

import id.rukun.engine.EngineNotes;
import id.rukun.tenggat.JamRukun;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The clock of the demo: what the time machine did to it is noted, so that a restart does not turn it back. */
@Component
@Profile("demo")
class JamDemo implements SmartInitializingSingleton {

    private static final String CATATAN = "rukun.demo.selisih-jam";

    private final JamRukun jam;
    private final EngineNotes catatan;

    JamDemo(JamRukun jam, EngineNotes catatan) {
        this.jam = jam;
        this.catatan = catatan;
    }

    @Override
    public void afterSingletonsInstantiated() {
        catatan.baca(CATATAN).map(Duration::parse).ifPresent(jam::maju);
    }

    /** Stops the clock at an instant. */
    void bekukan(Instant saat) {
        jam.bekukan(saat);
        catat();
    }

    /** Lets the clock run on from an instant. */
    void jalankanDari(Instant saat) {
        jam.jalankanDari(saat);
        catat();
    }

    private void catat() {
        catatan.simpan(CATATAN, jam.selisih().toString());
    }
}
