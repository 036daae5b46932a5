package id.rukun.prosedur.keputusan;

import id.rukun.engine.sheet.KasusTertutup;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A case in which a Keputusan stands: only another Keputusan changes anything (RUKUN-POL-08). */
@Component
class KasusDitetapkan implements KasusTertutup {

    private final KeputusanService keputusan;

    KasusDitetapkan(KeputusanService keputusan) {
        this.keputusan = keputusan;
    }

    @Override
    public Set<String> tertutup(Collection<String> kasusIds) {
        return keputusan.berdiri(kasusIds);
    }
}
