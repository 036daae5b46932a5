package id.rukun.prosedur.penonaktifan;

import id.rukun.berkas.rantai.TabelSaksi;
import id.rukun.berkas.saksi.Saksi;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who is to be deactivated, why, and how far it has come. */
@Component
class PenonaktifanSaksi implements Saksi {

    @Override
    public List<TabelSaksi> tabel() {
        return List.of(
                new TabelSaksi(KasusPenonaktifan.class, "penonaktifan_kasus", "Perkara penonaktifan").berkunci("kasus_id"),
                new TabelSaksi(DasarKasus.class, "penonaktifan_dasar", "Dasar penonaktifan"),
                new TabelSaksi(Teguran.class, "penonaktifan_teguran", "Teguran"));
    }
}
