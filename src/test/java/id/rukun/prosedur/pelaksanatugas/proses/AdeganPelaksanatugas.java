package id.rukun.prosedur.pelaksanatugas.proses;

import id.rukun.jabatan.Jabatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Adegan;
import id.rukun.uji.AdeganFormulir;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.TahapFormulir;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

class AdeganPelaksanatugas implements AdeganFormulir {

    @Override
    public List<Supplier<Adegan>> adegan(Panggung panggung, JamRukun jam) {
        return List.of(() -> berhalangan(panggung, jam));
    }

    /** The Ketua RW is absent, and his Sekretaris too. */
    private static Adegan berhalangan(Panggung panggung, JamRukun jam) {
        KelurahanUji kelurahan = panggung.kelurahan();
        KasusBerhalangan kasus = new KasusBerhalangan(panggung, kelurahan, jam);
        panggung.ubah(e -> {
            kelurahan.berhalangan("sekretaris.rw01", jam.hariIni());
            kelurahan.menjadiPengurus(kelurahan.kepalaA.get(4), kelurahan.rwA, Jabatan.BENDAHARA_RW);
        });
        return new Adegan("ketidakhadiran Ketua", kelurahan, kasus, List.of(
                TahapFormulir.mulai("pelaksanatugas-berhalangan", "petugas", "pelaksana-tugas-ketua",
                        kasus.isian("rw02", jam.hariIni()), () -> kasus.mulai("petugas", kasus.isian("rw01", jam.hariIni()))),
                TahapFormulir.tugas("pelaksanatugas-pelaksana", "lurah", "TunjukPelaksana",
                        Map.of("putusan", "TIDAK", "alasan", ALASAN)),
                TahapFormulir.tugas("pelaksanatugas-kembali", "lurah", "CatatKembali",
                        Map.of("hasil", "BELUM", "perkiraan", jam.hariIni().plusDays(60)))));
    }
}
