package id.rukun.prosedur.koordinasi.proses.pelimpahan;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Adegan;
import id.rukun.uji.AdeganFormulir;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.TahapFormulir;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

class AdeganPelimpahan implements AdeganFormulir {

    @Override
    public List<Supplier<Adegan>> adegan(Panggung panggung, JamRukun jam) {
        return List.of(() -> kepadaSekda(panggung, jam));
    }

    private static Adegan kepadaSekda(Panggung panggung, JamRukun jam) {
        KotaUji kota = new KotaUji(panggung, "13.75");
        List.of("wakil", "sekda", "walikota").forEach(kota::akun);
        KasusPelimpahan kasus = new KasusPelimpahan(kota);
        Map<String, Object> rancangan = kasus.kepadaSekda(jam.hariIni(), "KLH", "KPAD");
        rancangan.put("bidang", List.of("LINGKUNGAN_HIDUP"));
        return new Adegan("pelimpahan kepada Sekda", kota, kasus, List.of(
                TahapFormulir.mulai("pelimpahan-rancangan", "wakil", "pelimpahan-kewenangan", rancangan,
                        () -> kasus.mulai("wakil", rancangan)),
                TahapFormulir.tugas("pelimpahan-penandatanganan", "wakil", "TandatanganiPelimpahan",
                        Map.of("putusan", "TANDATANGANI", "nomor", "7/PK/2026", "tanggal", jam.hariIni()))));
    }
}
