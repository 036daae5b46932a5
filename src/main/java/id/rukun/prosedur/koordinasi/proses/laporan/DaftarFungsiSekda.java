package id.rukun.prosedur.koordinasi.proses.laporan;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.hukum.perwalibanjar.laporan.FungsiSekda;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** In what the Sekretaris Daerah assists the Wali Kota (Pasal 23 ayat (2) huruf a Perwali Banjar 6/2023). */
@Component
class DaftarFungsiSekda implements DaftarPilihan {

    @Override
    public String nama() {
        return "koordinasi-laporan-fungsi";
    }

    @Override
    public String sebutan() {
        return "fungsi Sekretaris Daerah";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        return Arrays.stream(FungsiSekda.values()).map(satu -> new BarisPilihan(satu.name(),
                Character.toUpperCase(satu.sebutan().charAt(0)) + satu.sebutan().substring(1), "", "")).toList();
    }
}
