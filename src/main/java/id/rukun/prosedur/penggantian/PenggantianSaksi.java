package id.rukun.prosedur.penggantian;

import id.rukun.berkas.rantai.TabelSaksi;
import id.rukun.berkas.saksi.Saksi;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who was named for which post, and who left it. */
@Component
class PenggantianSaksi implements Saksi {

    @Override
    public List<TabelSaksi> tabel() {
        return List.of(new TabelSaksi(Penggantian.class, "penggantian_pengurus", "Penggantian").berkunci("kasus_id").menyebut("penduduk_id"));
    }
}
