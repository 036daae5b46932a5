package id.rukun.prosedur.koordinasi;

import id.rukun.berkas.rantai.TabelSaksi;
import id.rukun.berkas.saksi.Saksi;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was asked, between whom, and whom the law names. */
@Component
class KoordinasiSaksi implements Saksi {

    @Override
    public List<TabelSaksi> tabel() {
        return List.of(new TabelSaksi(Koordinasi.class, "koordinasi", "Koordinasi").berkunci("kasus_id"),
                new TabelSaksi(KoordinasiPihak.class, "koordinasi_pihak", "Pihak koordinasi"),
                new TabelSaksi(KoordinasiBidang.class, "koordinasi_bidang", "Bidang koordinasi"),
                new TabelSaksi(KoordinasiAsisten.class, "koordinasi_asisten", "Asisten koordinasi"),
                new TabelSaksi(KoordinasiBentuk.class, "koordinasi_bentuk", "Bentuk koordinasi"));
    }
}
