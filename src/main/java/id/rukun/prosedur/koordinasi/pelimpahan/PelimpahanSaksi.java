package id.rukun.prosedur.koordinasi.pelimpahan;

import id.rukun.berkas.rantai.TabelSaksi;
import id.rukun.berkas.saksi.Saksi;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may coordinate what by delegation, and what was taken back. */
@Component
class PelimpahanSaksi implements Saksi {

    @Override
    public List<TabelSaksi> tabel() {
        return List.of(new TabelSaksi(Pelimpahan.class, "koordinasi_pelimpahan", "Pelimpahan kewenangan").berkunci("kasus_id"),
                new TabelSaksi(LingkupPelimpahan.class, "koordinasi_pelimpahan_lingkup", "Lingkup pelimpahan"),
                new TabelSaksi(PencabutanPelimpahan.class, "koordinasi_pelimpahan_pencabutan", "Pencabutan pelimpahan")
                        .berkunci("kasus_id"));
    }
}
