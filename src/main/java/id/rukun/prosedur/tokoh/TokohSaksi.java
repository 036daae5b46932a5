package id.rukun.prosedur.tokoh;

import id.rukun.berkas.rantai.TabelSaksi;
import id.rukun.berkas.saksi.Saksi;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whom a Musyawarah RT has chosen. */
@Component
class TokohSaksi implements Saksi {

    @Override
    public List<TabelSaksi> tabel() {
        return List.of(new TabelSaksi(TokohMasyarakat.class, "tokoh_masyarakat", "Tokoh masyarakat", "penduduk_id", "rt_id",
                "musyawarah_id", "berita_acara").menyebut("penduduk_id"));
    }
}
