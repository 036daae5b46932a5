package id.rukun.prosedur.koordinasi.tindaklanjut;

import id.rukun.berkas.rantai.TabelSaksi;
import id.rukun.berkas.saksi.Saksi;
import java.util.List;
import org.springframework.stereotype.Component;

/** What units are to do about the results of coordination, and what they have done. */
@Component
class TindakLanjutSaksi implements Saksi {

    @Override
    public List<TabelSaksi> tabel() {
        return List.of(new TabelSaksi(ButirTindakLanjut.class, "koordinasi_tindak_lanjut", "Tindak lanjut"));
    }
}
