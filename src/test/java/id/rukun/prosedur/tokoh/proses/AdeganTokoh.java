package id.rukun.prosedur.tokoh.proses;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Adegan;
import id.rukun.uji.AdeganFormulir;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.TahapFormulir;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

class AdeganTokoh implements AdeganFormulir {

    @Override
    public List<Supplier<Adegan>> adegan(Panggung panggung, JamRukun jam) {
        return List.of(() -> {
            KelurahanUji kelurahan = panggung.kelurahan();
            KasusTokoh kasus = new KasusTokoh(panggung, kelurahan, jam.hariIni());
            return new Adegan("pemilihan tokoh", kelurahan, kasus, List.of(
                    TahapFormulir.mulai("tokoh-usulan", "petugas", "penetapan-tokoh-masyarakat",
                            Map.of("rt", kelurahan.rtA), () -> kasus.mulai("petugas")),
                    TahapFormulir.tugas("tokoh-calon", "petugas", "AjukanCalon",
                            Map.of("calon", kelurahan.kepalaA.subList(4, 7), "pengakuan", ALASAN))));
        });
    }
}
