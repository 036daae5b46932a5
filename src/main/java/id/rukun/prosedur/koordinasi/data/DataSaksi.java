package id.rukun.prosedur.koordinasi.data;

import id.rukun.berkas.rantai.TabelSaksi;
import id.rukun.berkas.saksi.Saksi;
import java.util.List;
import org.springframework.stereotype.Component;

/** What units have asked of each other or handed over, and what was answered. */
@Component
class DataSaksi implements Saksi {

    @Override
    public List<TabelSaksi> tabel() {
        return List.of(new TabelSaksi(PertukaranData.class, "koordinasi_data", "Pertukaran data"));
    }
}
