package id.rukun.prosedur.koordinasi.hubungan;

import id.rukun.berkas.rantai.TabelSaksi;
import id.rukun.berkas.saksi.Saksi;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the table of pairs answered when the details of a request were asked for. */
@Component
class HubunganSaksi implements Saksi {

    @Override
    public List<TabelSaksi> tabel() {
        return List.of(new TabelSaksi(HubunganPihak.class, "koordinasi_hubungan", "Sifat hubungan kerja"));
    }
}
