package id.rukun.prosedur.koordinasi.rapat;

import id.rukun.berkas.rantai.TabelSaksi;
import id.rukun.berkas.saksi.Saksi;
import java.util.List;
import org.springframework.stereotype.Component;

/** Each coordination meeting with its sessions, who came, and its results. */
@Component
class RapatSaksi implements Saksi {

    private static final String RAPAT = "join koordinasi_rapat r on r.proses_id = t.proses_id";
    private static final String SIDANG = "join koordinasi_rapat_sidang s on s.id = t.sidang_id join koordinasi_rapat r on r.proses_id = s.proses_id";
    private static final String HASIL = "join koordinasi_rapat_hasil h on h.id = t.hasil_id join koordinasi_rapat r on r.proses_id = h.proses_id";
    private static final String KASUS = "r.kasus_id";

    @Override
    public List<TabelSaksi> tabel() {
        return List.of(new TabelSaksi(RapatKoordinasi.class, "koordinasi_rapat", "Rapat koordinasi").berkunci("proses_id"),
                new TabelSaksi(SidangRapat.class, "koordinasi_rapat_sidang", "Sidang rapat koordinasi").melalui(RAPAT, KASUS),
                new TabelSaksi(KehadiranRapat.class, "koordinasi_rapat_kehadiran", "Kehadiran rapat koordinasi").melalui(SIDANG, KASUS),
                new TabelSaksi(HasilRapat.class, "koordinasi_rapat_hasil", "Hasil rapat koordinasi").melalui(RAPAT, KASUS),
                new TabelSaksi(HasilRapatUnit.class, "koordinasi_rapat_hasil_unit", "Penanggung jawab hasil rapat").melalui(HASIL, KASUS));
    }
}
