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
        Stream<Runnable> berakhir = pelimpahan.akhiri(hari).stream()
                .map(satu -> () -> kabar.berakhir(kasus.kasus(satu.kasusId()), pelimpahan.ambil(satu.kasusId()), "habis waktunya"));
        Stream<Runnable> hampir = pelimpahan.ingatkan(hari, sebelum).stream()
                .map(satu -> () -> kabar.hampirBerakhir(kasus.kasus(satu.kasusId()), pelimpahan.ambil(satu.kasusId())));
        return Stream.concat(berakhir, hampir).toList();
    }

    @Override
    public List<PembukaanKasus> pada(LocalDate hari) {
        return List.of();
    }
}
