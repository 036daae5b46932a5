package id.rukun.prosedur.pemberhentian;

import id.rukun.berkas.rantai.TabelSaksi;
import id.rukun.berkas.saksi.Saksi;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who left which post, why, and from when on. */
@Component
class PemberhentianSaksi implements Saksi {

    @Override
    public List<TabelSaksi> tabel() {
        return List.of(new TabelSaksi(Pemberhentian.class, "pemberhentian_pengurus", "Pemberhentian").berkunci("kasus_id"));
    }
}
