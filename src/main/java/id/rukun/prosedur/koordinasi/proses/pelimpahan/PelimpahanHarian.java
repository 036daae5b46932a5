package id.rukun.prosedur.koordinasi.proses.pelimpahan;

import id.rukun.berkas.KasusService;
import id.rukun.engine.link.KasusJatuhTempo;
import id.rukun.engine.link.PembukaanKasus;
import id.rukun.hukum.ParameterHukum;
import id.rukun.prosedur.koordinasi.pelimpahan.PelimpahanService;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** BKT-T-01: each day, what has come to its last day is over, and what comes to it is called to mind once. Nothing is opened. */
@Component
class PelimpahanHarian implements KasusJatuhTempo {

    private final PelimpahanService pelimpahan;
    private final KabarPelimpahan kabar;
    private final KasusService kasus;
    private final ParameterHukum parameter;

    PelimpahanHarian(PelimpahanService pelimpahan, KabarPelimpahan kabar, KasusService kasus, ParameterHukum parameter) {
        this.pelimpahan = pelimpahan;
        this.kabar = kabar;
        this.kasus = kasus;
        this.parameter = parameter;
    }

    @Override
    public List<Runnable> segarkan(LocalDate hari) {
        Period sebelum = parameter.pada(hari).masa(KabarPelimpahan.SEBELUM);
        Stream<Runnable> berakhir = pelimpahan.lewat(hari).stream()
                .map(id -> () -> kabar.berakhir(kasus.kasus(id), pelimpahan.akhiri(id), "habis waktunya"));
        Stream<Runnable> hampir = pelimpahan.hampirBerakhir(hari, sebelum).stream()
                .map(id -> () -> kabar.hampirBerakhir(kasus.kasus(id), pelimpahan.ingatkan(id)));
        return Stream.concat(berakhir, hampir).toList();
    }

    @Override
    public List<PembukaanKasus> pada(LocalDate hari) {
        return List.of();
    }
}
