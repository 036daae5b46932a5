package id.rukun.prosedur.masabakti;

import id.rukun.berkas.rantai.TabelSaksi;
import id.rukun.berkas.saksi.Saksi;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which term a case watches, and what was reported about its end. */
@Component
class MasabaktiSaksi implements Saksi {

    @Override
    public List<TabelSaksi> tabel() {
        return List.of(new TabelSaksi(PantauanMasaBakti.class, "masabakti_pantauan", "Akhir masa bakti").berkunci("kasus_id"));
    }
}
