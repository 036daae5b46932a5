package id.rukun.prosedur.musyawarah.mode;

import id.rukun.engine.Panggilan;
import id.rukun.engine.SyaratPanggilan;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who calls a Musyawarah names a mode in which it can be held. */
@Component
class SyaratMode implements SyaratPanggilan {

    private final List<ModeMusyawarah> mode;

    SyaratMode(List<ModeMusyawarah> mode) {
        this.mode = mode;
    }

    @Override
    public String dipanggil() {
        return "musyawarah";
    }

    @Override
    public Optional<String> keluhan(Panggilan panggilan) {
        return Optional.ofNullable(panggilan.masukan().get("mode"))
                .filter(nama -> mode.stream().noneMatch(m -> nama.equals(m.nama())))
                .map(nama -> "tidak ada ModeMusyawarah bernama " + nama);
    }
}
