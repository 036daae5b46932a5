package id.rukun.prosedur.penggantian.proses;

import id.rukun.jabatan.SebabAkhir;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Adegan;
import id.rukun.uji.AdeganFormulir;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.TahapFormulir;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

class AdeganPenggantian implements AdeganFormulir {

    @Override
    public List<Supplier<Adegan>> adegan(Panggung panggung, JamRukun jam) {
        return List.of(() -> penggantian(panggung, jam));
    }

    /** The Sekretaris of both RW have resigned. */
    private static Adegan penggantian(Panggung panggung, JamRukun jam) {
        KelurahanUji kelurahan = panggung.kelurahan();
        panggung.ubah(e -> {
            kelurahan.berhenti("sekretaris.rw01", jam.hariIni().minusDays(1), SebabAkhir.MENGUNDURKAN_DIRI);
            kelurahan.berhenti("sekretaris.rw02", jam.hariIni().minusDays(1), SebabAkhir.MENGUNDURKAN_DIRI);
        });
        KasusPenggantian kasus = new KasusPenggantian(panggung, kelurahan, jam);
        Map<String, Object> pengganti = kasus.pengganti(kelurahan.kepalaA.get(6));
        return new Adegan("penggantian pengurus", kelurahan, kasus, List.of(
                TahapFormulir.mulai("penggantian-jabatan", "petugas", "penggantian-pengurus",
                        Map.of("jabatan", kelurahan.jabatan("sekretaris.rw02")),
                        () -> kasus.mulai("rw01", kelurahan.jabatan("sekretaris.rw01"))),
                TahapFormulir.tugas("penggantian-pengganti", "rw01", "TunjukPengganti", pengganti),
                TahapFormulir.tugas("penggantian-tinjauan", "lurah", "TinjauPengganti",
                        Map.of("putusan", "KEMBALIKAN", "alasan", KasusPenggantian.ALASAN))));
    }
}
