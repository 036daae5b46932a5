package id.rukun.prosedur.penggabungan.proses.musyawarahkelurahan;

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

class AdeganMusyawarahKelurahan implements AdeganFormulir {

    @Override
    public List<Supplier<Adegan>> adegan(Panggung panggung, JamRukun jam) {
        return List.of(() -> musyawarah(panggung, jam.hariIni()));
    }

    private static Adegan musyawarah(Panggung panggung, LocalDate hariIni) {
        KelurahanUji kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(12).kkB(12));
        Jalan jalan = new Jalan(panggung, kelurahan, hariIni).mulai().pilihRt().keduaRtSetuju().sampaikan()
                .undang("lurah");
        return new Adegan("Musyawarah tingkat Kelurahan", kelurahan, jalan, List.of(
                TahapFormulir.tugas("penggabungan-musyawarah-kelurahan-kehadiran", "lurah", "CatatKehadiran",
                        Map.of("tanggalPelaksanaan", hariIni, "pengurus", kelurahan.pengurus(),
                                "tokoh", jalan.tokoh(10, 10))),
                TahapFormulir.tugas("penggabungan-musyawarah-kelurahan-mufakat", "lurah", "CatatMufakat",
                        Map.of("hasil", "TERCAPAI", "isiKeputusan", "Sepakat.", "rwTujuan", kelurahan.rwA,
                                "nomorHasil", "001"))));
    }
}
