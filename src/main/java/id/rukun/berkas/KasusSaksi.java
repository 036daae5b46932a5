package id.rukun.berkas;

import java.util.List;
import org.springframework.stereotype.Component;

/** The case's own row. */
@Component
class KasusSaksi implements Saksi {

    @Override
    public List<TabelSaksi> tabel() {
        return List.of(new TabelSaksi(Kasus.class, "kasus", "Keterangan kasus", "id", "nomor", "prosedur", "judul",
                "tenant", "unit_id", "dibuka_pada", "dibuka_oleh", "edisi").melalui("", "t.id"));
    }
}
