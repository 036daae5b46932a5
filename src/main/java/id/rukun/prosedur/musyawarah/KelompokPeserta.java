package id.rukun.prosedur.musyawarah;

import id.rukun.prosedur.musyawarah.register.KualitasPeserta;
import id.rukun.prosedur.musyawarah.register.PesertaMusyawarah;

/**
 * Participants who are counted together.
 *
 * @param kualitas in which quality they take part
 * @param unitId for which unit
 */
public record KelompokPeserta(KualitasPeserta kualitas, String unitId) {

    static KelompokPeserta dari(PesertaMusyawarah siapa) {
        return new KelompokPeserta(siapa.kualitas(), siapa.unitId());
    }
}
