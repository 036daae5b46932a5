package id.rukun.prosedur.pasal15;

import id.rukun.berkas.rantai.TabelSaksi;
import id.rukun.berkas.saksi.Saksi;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was weighed; a finding is no fact of a case. */
@Component
class Pasal15Saksi implements Saksi {

    @Override
    public List<TabelSaksi> tabel() {
        return List.of(new TabelSaksi(PertimbanganPasal15.class, "pasal15_pertimbangan", "Pertimbangan Pasal 15").berkunci("kasus_id"));
    }
}
