package id.rukun.prosedur.masabakti.proses;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Adegan;
import id.rukun.uji.AdeganFormulir;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.TahapFormulir;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

class AdeganMasabakti implements AdeganFormulir {

    @Override
    public List<Supplier<Adegan>> adegan(Panggung panggung, JamRukun jam) {
        return List.of(() -> laporan(panggung, jam));
    }

    /** The day after the last timely one. */
    private static Adegan laporan(Panggung panggung, JamRukun jam) {
        KelurahanUji kelurahan = panggung.kelurahan();
        KasusMasaBakti kasus = new KasusMasaBakti(panggung, kelurahan, jam, "rt01", () -> { });
        kasus.pada(kasus.hari(9, 9));
        panggung.mulaiProses(AkhirMasaBaktiProcess.KUNCI, kasus.unit, Map.of(AkhirMasaBaktiProcess.MASA_BAKTI, kasus.id));
        kasus.pada(kasus.hari(9, 10));
        return new Adegan("laporan akhir masa bakti", kelurahan, kasus, List.of(
                TahapFormulir.tugas("masabakti-panitia", "lurah", "PutuskanPanitia",
                        Map.of("putusan", "BENTUK", "alasan", ALASAN)),
                TahapFormulir.tugas("masabakti-laporan", "rt01", "LaporkanAkhir", kasus.laporan(jam.hariIni()))));
    }
}
