package id.rukun.pemberitahuan.saluran;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The ways by which this installation sends; none unless they are configured. */
@Component
public class SaluranAktif {

    private final Map<Saluran, Pengirim> pengirim = new EnumMap<>(Saluran.class);

    SaluranAktif(List<Pengirim> semua) {
        semua.forEach(satu -> pengirim.put(satu.saluran(), satu));
    }

    public Set<Saluran> semua() {
        return pengirim.keySet();
    }

    public boolean ada(Saluran saluran) {
        return pengirim.containsKey(saluran);
    }

    public Optional<Pengirim> pengirim(Saluran saluran) {
        return Optional.ofNullable(pengirim.get(saluran));
    }
}
