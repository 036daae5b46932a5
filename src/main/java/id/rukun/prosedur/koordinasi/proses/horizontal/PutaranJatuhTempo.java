package id.rukun.prosedur.koordinasi.proses.horizontal;

import id.rukun.engine.link.KasusJatuhTempo;
import id.rukun.engine.link.PembukaanKasus;
import id.rukun.hukum.ParameterHukum;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.horizontal.SyaratHorizontal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * BKT-T-05: a round of all Asisten once a month, where the city has chosen to have one (BKT-P-20). It has not by default: then nothing is
 * opened, and the day's log says so.
 */
@Component
class PutaranJatuhTempo implements KasusJatuhTempo {

    private static final Logger LOG = LoggerFactory.getLogger(PutaranJatuhTempo.class);
    private static final String PUTARAN = "BKT-P-20";

    private final SyaratHorizontal syarat;
    private final ParameterHukum parameter;

    PutaranJatuhTempo(SyaratHorizontal syarat, ParameterHukum parameter) {
        this.syarat = syarat;
        this.parameter = parameter;
    }

    @Override
    public List<PembukaanKasus> pada(LocalDate hari) {
        if (!parameter.pada(hari).pilihan(PUTARAN)) {
            LOG.info("{} is off: no monthly round of the Asisten is opened", PUTARAN);
            return List.of();
        }
        return putaran(hari).stream().toList();
    }

    /** The round of the month of a day; empty where the city has no Asisten. */
    Optional<PembukaanKasus> putaran(LocalDate hari) {
        return syarat.asisten(KotaKoordinasi.BUKITTINGGI.tenant()).stream().findFirst()
                .map(pertama -> PembukaanKasus.sekaliSaja(HorizontalProcess.KUNCI, pertama, "putaran/" + YearMonth.from(hari),
                        "Putaran bulanan para Asisten (kebijakan Rukun; parameter " + PUTARAN + ")."));
    }
}
