package id.rukun.lampiran;

import id.rukun.berkas.rantai.TabelSaksi;
import id.rukun.berkas.saksi.Saksi;
import java.util.List;
import org.springframework.stereotype.Component;

/** Each file of a case: what it is called, its digest, and to which submission it belongs. */
@Component
class LampiranSaksi implements Saksi {

    @Override
    public List<TabelSaksi> tabel() {
        return List.of(new TabelSaksi(Lampiran.class, "lampiran", "Lampiran", "id", "pemilik", "nama", "jenis", "ukuran",
                "sidik", "diunggah_pada", "isian_id", "kasus_id"));
    }
}
