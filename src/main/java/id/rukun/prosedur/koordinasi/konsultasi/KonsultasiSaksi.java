package id.rukun.prosedur.koordinasi.konsultasi;

import id.rukun.berkas.rantai.TabelSaksi;
import id.rukun.berkas.saksi.Saksi;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who has consulted whom, and what came of it. */
@Component
class KonsultasiSaksi implements Saksi {

    @Override
    public List<TabelSaksi> tabel() {
        return List.of(new TabelSaksi(KonsultasiUnit.class, "koordinasi_konsultasi", "Konsultasi"));
    }
}
