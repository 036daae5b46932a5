package id.rukun.prosedur.pelaksanatugas;

import id.rukun.berkas.rantai.TabelSaksi;
import id.rukun.berkas.saksi.Saksi;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who is absent from which post, since when, and when he came back. */
@Component
class PelaksanatugasSaksi implements Saksi {

    @Override
    public List<TabelSaksi> tabel() {
        return List.of(new TabelSaksi(Berhalangan.class, "pelaksanatugas_berhalangan", "Ketidakhadiran").berkunci("kasus_id"));
    }
}
