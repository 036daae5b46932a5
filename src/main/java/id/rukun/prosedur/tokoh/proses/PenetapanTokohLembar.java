package id.rukun.prosedur.tokoh.proses;

import id.rukun.berkas.KasusService;
import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.ParameterHukum;
import id.rukun.hukum.pergub171.umum.TokohTiapRt;
import id.rukun.prosedur.tokoh.TokohService;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows the RT that chooses, who stands for it until now, who no longer does, and how many are needed. */
@Component
class PenetapanTokohLembar implements LembarProsedur {

    private static final String MINIMUM = KutipanAturan.parameter(TokohTiapRt.class);

    private final TokohService tokoh;
    private final WilayahService wilayah;
    private final ParameterHukum parameter;
    private final KasusService kasusService;
    private final JamRukun jam;

    PenetapanTokohLembar(TokohService tokoh, WilayahService wilayah, ParameterHukum parameter,
            KasusService kasusService, JamRukun jam) {
        this.tokoh = tokoh;
        this.wilayah = wilayah;
        this.parameter = parameter;
        this.kasusService = kasusService;
        this.jam = jam;
    }

    @Override
    public String prosedur() {
        return PenetapanTokohMasyarakatProcess.KUNCI;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        String rt = (String) konteks.variabel().get(PenetapanTokohMasyarakatProcess.RT);
        lembar.fakta("RT", wilayah.nama(rt));
        lembar.fakta("Tokoh masyarakat sampai sekarang", sekarang(rt));
        String berhenti = berhenti(rt);
        if (!berhenti.isEmpty()) {
            lembar.fakta("Tidak lagi tokoh masyarakat", berhenti);
        }
        lembar.fakta("Paling sedikit", parameter.pada(kasusService.kasus(konteks.kasusId()).edisi())
                .bilangan(MINIMUM) + " orang");
    }

    private String sekarang(String rt) {
        String nama = tokoh.tokoh(List.of(rt), jam.hariIni()).stream().map(TokohService.Tokoh::nama)
                .collect(Collectors.joining(", "));
        return nama.isEmpty() ? "belum ada" : nama;
    }

    private String berhenti(String rt) {
        return tokoh.berhenti(List.of(rt), jam.hariIni()).stream().map(b -> b.nama() + " (" + b.sebab() + ")")
                .collect(Collectors.joining(", "));
    }
}
