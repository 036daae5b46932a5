package id.rukun.prosedur.musyawarah.proses;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Adegan;
import id.rukun.uji.AdeganFormulir;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.TahapFormulir;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

class AdeganMusyawarah implements AdeganFormulir {

    @Override
    public List<Supplier<Adegan>> adegan(Panggung panggung, JamRukun jam) {
        LocalDate hariIni = jam.hariIni();
        return List.of(() -> rt(panggung, hariIni), () -> kelanjutan(panggung, hariIni));
    }

    private static Adegan rt(Panggung panggung, LocalDate hariIni) {
        KelurahanUji kelurahan = panggung.kelurahan();
        Jalan jalan = new Jalan(panggung, kelurahan, hariIni).mulai().pilihRt();
        Map<String, Object> pembahasan = Jalan.mufakat();
        pembahasan.put("hasil", "PEMUNGUTAN_SUARA");
        return new Adegan("Musyawarah RT", kelurahan, jalan, List.of(
                TahapFormulir.tugas("musyawarah-undangan", "rw01", "UndangPeserta", jalan.undangan()),
                TahapFormulir.tugas("musyawarah-kehadiran", "rw01", "CatatKehadiran",
                        jalan.kehadiran("rw01", kelurahan.kepalaA)),
                TahapFormulir.tugas("musyawarah-pembahasan", "rw01", "CatatPembahasan", pembahasan),
                TahapFormulir.tugas("musyawarah-suara", "rw01", "CatatSuara",
                        Map.of("setuju", 70, "tidakSetuju", 1, "abstain", 1)),
                TahapFormulir.tugas("musyawarah-berita-acara", "rw01", "TandatanganiBeritaAcara",
                        Map.of("nomor", "BA-1", "tanggal", hariIni, "penandatangan", "Ketua"))));
    }

    private static Adegan kelanjutan(Panggung panggung, LocalDate hariIni) {
        KelurahanUji kelurahan = panggung.kelurahan(new RencanaKelurahan().kkB(4));
        Jalan jalan = new Jalan(panggung, kelurahan, hariIni).mulai().pilihRt();
        return new Adegan("tokoh tidak tersedia", kelurahan, jalan, List.of(
                TahapFormulir.tugas("musyawarah-kelanjutan", "lurah", "PutuskanKelanjutan",
                        Map.of("putusan", "AKHIRI", "alasan", ALASAN))));
    }
}
