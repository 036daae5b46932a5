package id.rukun.prosedur.pencatatan;

import id.rukun.berkas.rantai.TabelSaksi;
import id.rukun.berkas.saksi.Saksi;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which change of the register was asked for, by whom, and what became of it. */
@Component
class PencatatanSaksi implements Saksi {

    @Override
    public List<TabelSaksi> tabel() {
        return List.of(new TabelSaksi(Pencatatan.class, "pencatatan", "Perubahan register").berkunci("kasus_id"));
    }
}
