package id.rukun.lampiran.tambahan;

import id.rukun.berkas.rantai.TabelSaksi;
import id.rukun.berkas.saksi.Saksi;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was said of each file that was added to a case. */
@Component
class TambahanSaksi implements Saksi {

    @Override
    public List<TabelSaksi> tabel() {
        return List.of(new TabelSaksi(LampiranTambahan.class, "lampiran_tambahan", "Keterangan berkas tambahan", "lampiran_id",
                "kasus_id", "dokumen_id", "jenis", "keterangan", "dicatat_pada").berkunci("lampiran_id"));
    }
}
