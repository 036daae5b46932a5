package id.rukun.prosedur.pengurus.proses;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Adegan;
import id.rukun.uji.AdeganFormulir;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.TahapFormulir;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

class AdeganPengurus implements AdeganFormulir {

    @Override
    public List<Supplier<Adegan>> adegan(Panggung panggung, JamRukun jam) {
        return List.of(() -> susunan(panggung, jam), () -> sementara(panggung, jam));
    }

    private static Adegan susunan(Panggung panggung, JamRukun jam) {
        KelurahanUji kelurahan = panggung.kelurahan();
        KasusPengurus kasus = new KasusPengurus(panggung, kelurahan, jam.hariIni());
        Map<String, Object> beritaAcara = kasus.beritaAcara();
        beritaAcara.put("alasan", ALASAN);
        beritaAcara.put("belumMenandatangani", "Tokoh Satu");
        Map<String, Object> pemeriksaan = kasus.pemeriksaan();
        pemeriksaan.put("dasarMulai", "PENYERAHAN");
        pemeriksaan.put("tanggalPenyerahan", jam.hariIni());
        pemeriksaan.put("alasan", ALASAN);
        Map<String, Object> susunan = kasus.susunan(jam.hariIni());
        susunan.put("pengurusBidang", List.of(kelurahan.kepalaA.get(8)));
        susunan.put("pembagianBidang", List.of(Map.of("bidang", "Keamanan", "pengurus", "Warga 9", "tugas", "Ronda malam")));
        susunan.put("alasan", ALASAN);
        return new Adegan("dari berita acara pemilihan sampai susunan", kelurahan, kasus, List.of(
                TahapFormulir.mulai("pengurus-unit", "petugas", "pembentukan-pengurus",
                        Map.of("unit", kelurahan.rtKosong), () -> kasus.mulai(kelurahan.rtA)),
                TahapFormulir.tugas("pengurus-berita-acara", "petugas", "CatatBeritaAcara", beritaAcara),
                TahapFormulir.tugas("pengurus-susunan", "petugas", "SusunPengurus", susunan),
                TahapFormulir.tugas("pengurus-pemeriksaan", "lurah", "PeriksaPemilihan", pemeriksaan,
                        () -> kasus.ditandatangani(jam.hariIni())),
                TahapFormulir.tugas("pengurus-tinjauan", "lurah", "TinjauSusunan",
                        Map.of("putusan", "KEMBALIKAN", "alasan", ALASAN))));
    }

    /** A month after the election, which is recorded late. */
    private static Adegan sementara(Panggung panggung, JamRukun jam) {
        KelurahanUji kelurahan = panggung.kelurahan();
        KasusPengurus kasus = new KasusPengurus(panggung, kelurahan, jam.hariIni().minusDays(40));
        kasus.terpilih().periksa(kasus.pemeriksaan()).ditandatangani(jam.hariIni());
        jam.maju(Duration.ofDays(1));
        panggung.jalankanPekerjaan(kasus.nomor());
        return new Adegan("pengurus sementara", kelurahan, kasus, List.of(
                TahapFormulir.tugas("pengurus-sementara", "lurah", "PutuskanSementara", Map.of("putusan", "TUNJUK",
                        "sekretaris", kelurahan.kepalaA.get(10), "bendahara", kelurahan.kepalaA.get(11),
                        "pengurusBidang", List.of(kelurahan.kepalaA.get(8)),
                        "pembagianBidang", List.of(Map.of("bidang", "Keamanan", "pengurus", "Warga 9", "tugas", "Ronda malam"))))));
    }
}
