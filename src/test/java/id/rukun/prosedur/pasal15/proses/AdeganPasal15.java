package id.rukun.prosedur.pasal15.proses;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Adegan;
import id.rukun.uji.AdeganFormulir;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.TahapFormulir;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

class AdeganPasal15 implements AdeganFormulir {

    @Override
    public List<Supplier<Adegan>> adegan(Panggung panggung, JamRukun jam) {
        return List.of(() -> pertimbangan(panggung, jam.hariIni()), () -> peninjauan(panggung, jam.hariIni()));
    }

    private static Adegan pertimbangan(Panggung panggung, LocalDate hariIni) {
        KelurahanUji kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(12).kkB(12));
        KasusPasal15 kasus = new KasusPasal15(panggung, kelurahan, hariIni);
        return new Adegan("pertimbangan Pasal 15", kelurahan, kasus, List.of(
                TahapFormulir.mulai("pasal15-unit", "lurah", "pertimbangan-pasal-15", Map.of("unit", kelurahan.rtKosong), kasus::mulai),
                TahapFormulir.tugas("pasal15-pertimbangan", "lurah", "TimbangJalan", KasusPasal15.pertimbangan("TIDAK_DILAKUKAN"))));
    }

    private static Adegan peninjauan(Panggung panggung, LocalDate hariIni) {
        KelurahanUji kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(12).kkB(12));
        String nomor = panggung.mulaiProses("peninjauan-batas", kelurahan.id, Map.of());
        KasusPasal15 kasus = new KasusPasal15(panggung, kelurahan, hariIni).daftar(nomor);
        return new Adegan("daftar RT/RW di luar batas", kelurahan, kasus, List.of(
                TahapFormulir.tugas("pasal15-tinjau", "lurah", "TinjauBatas", Map.of("unit", List.of(kelurahan.rtA), "tindakan", "TUNDA",
                        "ditundaSampai", hariIni.plusDays(30), "alasan", ALASAN))));
    }
}
