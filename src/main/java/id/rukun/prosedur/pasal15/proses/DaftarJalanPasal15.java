package id.rukun.prosedur.pasal15.proses;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.hukum.pergub171.penataan.pasal15.JalanPasal15;
import id.rukun.tenggat.JamRukun;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The courses that are open today for the unit that is weighed. */
@Component
class DaftarJalanPasal15 implements DaftarPilihan {

    private final JalanTerbuka jalanTerbuka;
    private final JamRukun jam;

    DaftarJalanPasal15(JalanTerbuka jalanTerbuka, JamRukun jam) {
        this.jalanTerbuka = jalanTerbuka;
        this.jam = jam;
    }

    @Override
    public String nama() {
        return "pasal15-jalan";
    }

    @Override
    public String sebutan() {
        return "jalan Pasal 15";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        return jalanTerbuka.pada(konteks.kasusId(), jam.hariIni()).orElse(List.of()).stream().map(DaftarJalanPasal15::satu).toList();
    }

    private static BarisPilihan satu(JalanPasal15 jalan) {
        return new BarisPilihan(jalan.name(), StringUtils.capitalize(jalan.sebutan()), jalan.dilakukan() ? jalan.prosedur() : "", "");
    }
}
