package id.rukun.prosedur.penonaktifan.musyawarah;

import id.rukun.berkas.rantai.TabelSaksi;
import id.rukun.berkas.saksi.Saksi;
import java.util.List;
import org.springframework.stereotype.Component;

/** How the result of a Musyawarah reached the Lurah. */
@Component
class HasilPenonaktifanSaksi implements Saksi {

    @Override
    public List<TabelSaksi> tabel() {
        return List.of(new TabelSaksi(HasilPenonaktifan.class, "penonaktifan_musyawarah", "Hasil musyawarah penonaktifan")
                .berkunci("kasus_id"));
    }
}
