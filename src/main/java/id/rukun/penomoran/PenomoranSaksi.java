package id.rukun.penomoran;

import id.rukun.berkas.rantai.TabelSaksi;
import id.rukun.berkas.saksi.Saksi;
import java.util.List;
import org.springframework.stereotype.Component;

/** The numbers that the papers of a case bear. Those given before the series were kept here belong to no case. */
@Component
class PenomoranSaksi implements Saksi {

    @Override
    public List<TabelSaksi> tabel() {
        return List.of(new TabelSaksi(NomorTerpakai.class, "penomoran_nomor", "Nomor naskah", "id", "deret", "nomor_urut",
                "kasus_id", "perihal", "tanggal"));
    }
}
