package id.rukun.berkas;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.rantai.TabelSaksi;
import id.rukun.berkas.saksi.Saksi;
import java.util.List;
import org.springframework.stereotype.Component;

/** The case's own row, and what other cases did to it. */
@Component
class KasusSaksi implements Saksi {

    @Override
    public List<TabelSaksi> tabel() {
        return List.of(new TabelSaksi(Kasus.class, "kasus", "Keterangan kasus", "id", "nomor", "prosedur", "judul",
                "tenant", "unit_id", "dibuka_pada", "dibuka_oleh", "edisi").melalui("", "t.id"),
                new TabelSaksi(HubunganKasus.class, "hubungan_kasus", "Hubungan antarkasus", "id", "kasus_id",
                        "asal_kasus_id", "jenis", "sebab", "selamanya", "dicatat_pada"));
    }
}
