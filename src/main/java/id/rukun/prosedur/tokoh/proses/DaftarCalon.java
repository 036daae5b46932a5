package id.rukun.prosedur.tokoh.proses;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.hukum.ParameterHukum;
import id.rukun.penduduk.PendudukService;
import id.rukun.penduduk.Warga;
import id.rukun.prosedur.tokoh.TokohService;
import id.rukun.tenggat.JamRukun;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The adult residents of the RT who are on no board of it or its RW. */
@Component
class DaftarCalon implements DaftarPilihan {

    /** Adults, as Pasal 25 huruf b counts them for candidates: Pasal 1 angka 22 names no age of its own. */
    private static final String USIA_DEWASA = "PRM-16";

    private final PendudukService penduduk;
    private final TokohService tokoh;
    private final ParameterHukum parameter;
    private final JamRukun jam;

    DaftarCalon(PendudukService penduduk, TokohService tokoh, ParameterHukum parameter, JamRukun jam) {
        this.penduduk = penduduk;
        this.tokoh = tokoh;
        this.parameter = parameter;
        this.jam = jam;
    }

    @Override
    public String nama() {
        return "tokoh-calon";
    }

    @Override
    public String sebutan() {
        return "calon tokoh";
    }

    @Override
    public List<Baris> baris(KonteksTugas konteks) {
        String rt = (String) konteks.variabel().get(PenetapanTokohMasyarakatProcess.RT);
        LocalDate hari = jam.hariIni();
        Set<String> pengurus = tokoh.pengurus(rt, hari);
        List<Warga> warga = penduduk.dewasa(rt, hari, parameter.pada(hari).masa(USIA_DEWASA)).stream()
                .filter(w -> !pengurus.contains(w.id())).toList();
        Map<String, String> senama = penduduk.pembedaSenama(warga.stream().map(Warga::id).toList());
        return warga.stream().map(w -> new Baris(w.id(), w.nama(), senama.getOrDefault(w.id(), ""), "")).toList();
    }
}
