package id.rukun.prosedur.koordinasi.horizontal;

import id.rukun.berkas.rantai.TabelSaksi;
import id.rukun.berkas.saksi.Saksi;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the Asisten have coordinated among themselves, and who has approved it. */
@Component
class HorizontalSaksi implements Saksi {

    @Override
    public List<TabelSaksi> tabel() {
        return List.of(new TabelSaksi(KoordinasiHorizontal.class, "koordinasi_horizontal", "Koordinasi antar-Asisten"),
                new TabelSaksi(PersetujuanAsisten.class, "koordinasi_horizontal_asisten", "Persetujuan Asisten")
                        .melalui("join koordinasi_horizontal h on h.id = t.horizontal_id", "h.kasus_id"));
    }
}
