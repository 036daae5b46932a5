package id.rukun.prosedur.tindakan;

import id.rukun.berkas.saksi.Saksi;
import id.rukun.berkas.rantai.TabelSaksi;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who asked to withdraw, correct or return a case, and what became of it. */
@Component
class TindakanSaksi implements Saksi {

    @Override
    public List<TabelSaksi> tabel() {
        return List.of(new TabelSaksi(TindakanKasus.class, "tindakan_kasus", "Permintaan tindakan"));
    }
}
