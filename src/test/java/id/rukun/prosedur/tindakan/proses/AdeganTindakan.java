package id.rukun.prosedur.tindakan.proses;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Adegan;
import id.rukun.uji.AdeganFormulir;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.TahapFormulir;
import id.rukun.uji.TindakanUji;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

class AdeganTindakan implements AdeganFormulir {

    @Override
    public List<Supplier<Adegan>> adegan(Panggung panggung, JamRukun jam) {
        return List.of(() -> permintaan(panggung, jam.hariIni()), () -> koreksi(panggung, jam.hariIni()));
    }

    private static Adegan permintaan(Panggung panggung, LocalDate hariIni) {
        KelurahanUji kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(12).kkB(12));
        Jalan jalan = new Jalan(panggung, kelurahan, hariIni).mulai().pilihRt().undang("rw01");
        return new Adegan("permintaan atas kasus", kelurahan, jalan, List.of(
                TahapFormulir.mulai("tindakan-permintaan", "rw01", "tindakan",
                        Map.of("kasus", panggung.kasus(jalan.nomor()).id(), "jenis", "KOREKSI", "alasan", ALASAN,
                                "nomorSurat", "1", "tanggalSurat", hariIni), () -> {})));
    }

    private static Adegan koreksi(Panggung panggung, LocalDate hariIni) {
        KelurahanUji kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(12).kkB(12));
        Jalan jalan = new Jalan(panggung, kelurahan, hariIni).mulai().pilihRt().rapat("rw01", kelurahan.kepalaA);
        String kehadiran = new TindakanUji(panggung, jalan).minta("rw01", "KOREKSI").pilihan("rw01").entrySet()
                .stream().filter(p -> p.getKey().contains("Kehadiran")).findFirst().orElseThrow().getValue();
        Map<String, Object> koreksi = jalan.kehadiran("rw01", kelurahan.kepalaA.subList(0, 10));
        return new Adegan("koreksi", kelurahan, jalan, List.of(
                TahapFormulir.tugas("tindakan-sasaran", "rw01", "PilihIsian", Map.of("sasaran", kehadiran),
                        () -> jalan.pejabat("rw01").kirim(jalan.nomor(), "IsiKoreksi", koreksi)),
                TahapFormulir.tugas("tindakan-persetujuan", "lurah", "SetujuiKoreksi",
                        Map.of("putusan", "TOLAK", "alasan", ALASAN))));
    }
}
