package id.rukun.engine.watch;

import id.rukun.engine.DaftarProsedur;
import id.rukun.hukum.teks.PustakaRegulasi;
import id.rukun.hukum.teks.RujukanPasal;
import id.rukun.hukum.teks.TeksRegulasi;
import org.springframework.stereotype.Component;

/** Which provisions a step carries out, as the description in its model says. */
@Component
public class PasalLangkah {

    private static final String KEBIJAKAN = "kebijakan Rukun";

    private final DaftarProsedur prosedur;
    private final PustakaRegulasi pustaka;

    PasalLangkah(DaftarProsedur prosedur, PustakaRegulasi pustaka) {
        this.prosedur = prosedur;
        this.pustaka = pustaka;
    }

    /**
     * "Pasal 11 ayat (2), Pasal 12 ayat (2) Pergub DKI 171/2016"; where the description names no article, that it is policy.
     *
     * @param keterangan description of the step; may be {@code null}
     * @param kunciProsedur key of the procedure of the case
     * @param tenant government of the case
     */
    public String kalimat(String keterangan, String kunciProsedur, String tenant) {
        String disebut = keterangan == null ? "" : String.join(", ", RujukanPasal.dalam(keterangan));
        return disebut.isEmpty() ? KEBIJAKAN : disebut + singkatan(kunciProsedur, tenant);
    }

    /** Name in addresses of the regulation that prescribes a procedure in a government; {@code null} for one of Rukun's own. */
    public String regulasi(String kunciProsedur, String tenant) {
        return prosedur.regulasi(kunciProsedur, tenant).orElse(null);
    }

    private String singkatan(String kunciProsedur, String tenant) {
        return prosedur.regulasi(kunciProsedur, tenant).flatMap(pustaka::cari).map(TeksRegulasi::regulasi)
                .map(nama -> " " + nama).orElse("");
    }
}
