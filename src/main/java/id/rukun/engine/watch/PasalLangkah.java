package id.rukun.engine.watch;

import id.rukun.engine.DaftarProsedur;
import id.rukun.hukum.teks.PustakaRegulasi;
import id.rukun.hukum.teks.RujukanPasal;
import id.rukun.hukum.teks.RujukanPasal.PasalDisebut;
import id.rukun.hukum.teks.TeksRegulasi;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
     * "Pasal 11 ayat (2), Pasal 12 ayat (2) Pergub DKI 171/2016", "Pasal 53 ayat (2) UU 30/2014"; that it is policy where the description
     * names no article, or those of another government only.
     *
     * @param keterangan description of the step; may be {@code null}
     * @param kunciProsedur key of the procedure of the case
     * @param tenant government of the case
     */
    public String kalimat(String keterangan, String kunciProsedur, String tenant) {
        String nama = singkatan(kunciProsedur, tenant);
        return susun(keterangan, nama, nama.isEmpty() ? "" : " " + nama);
    }

    /** The same on a card, beside the procedure: the regulation that prescribes it is not named. */
    public String ringkas(String keterangan, String kunciProsedur, String tenant) {
        return susun(keterangan, singkatan(kunciProsedur, tenant), "");
    }

    private static String susun(String keterangan, String peraturan, String akhiran) {
        List<PasalDisebut> semua = keterangan == null ? List.of() : RujukanPasal.dalam(keterangan);
        // Where regulations of two governments are named, articles without a name only come back to what was said.
        boolean bernama = semua.stream().anyMatch(satu -> satu.peraturan() != null && !undangUndang(satu));
        String sendiri = semua.stream().filter(satu -> satu.peraturan() == null ? !bernama : satu.peraturan().equals(peraturan))
                .map(PasalDisebut::pasal).distinct().collect(Collectors.joining(", "));
        Stream<String> lain = semua.stream().filter(PasalLangkah::undangUndang).map(satu -> satu.pasal() + " " + satu.peraturan());
        String hasil = Stream.concat(Stream.of(sendiri).filter(satu -> !satu.isEmpty()).map(satu -> satu + akhiran), lain)
                .collect(Collectors.joining(", "));
        return hasil.isEmpty() ? KEBIJAKAN : hasil;
    }

    private static boolean undangUndang(PasalDisebut satu) {
        return satu.peraturan() != null && satu.peraturan().startsWith("UU ");
    }

    /** Name in addresses of the regulation that prescribes a procedure in a government; {@code null} for one of Rukun's own. */
    public String regulasi(String kunciProsedur, String tenant) {
        return prosedur.regulasi(kunciProsedur, tenant).orElse(null);
    }

    private String singkatan(String kunciProsedur, String tenant) {
        return prosedur.regulasi(kunciProsedur, tenant).flatMap(pustaka::cari).map(TeksRegulasi::regulasi)
                .orElse("");
    }
}
