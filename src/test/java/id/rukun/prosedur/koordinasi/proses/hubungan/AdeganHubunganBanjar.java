package id.rukun.prosedur.koordinasi.proses.hubungan;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Adegan;
import id.rukun.uji.AdeganFormulir;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.TahapFormulir;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

class AdeganHubunganBanjar implements AdeganFormulir {

    @Override
    public List<Supplier<Adegan>> adegan(Panggung panggung, JamRukun jam) {
        return List.of(() -> hubungan(panggung, jam));
    }

    private static Adegan hubungan(Panggung panggung, JamRukun jam) {
        KotaUji kota = new KotaUji(panggung, "32.79");
        KasusBanjar kasus = new KasusBanjar(panggung, kota, jam.hariIni());
        kasus.mulai("kepala.KESBANGPOL", kasus.permintaan("Adegan hubungan kerja", "BPBD"));
        Map<String, Object> isi = kasus.hubungan("BPBD KOLEGIAL");
        return new Adegan("rincian koordinasi di Banjar", kota, kasus, List.of(
                TahapFormulir.tugas("koordinasi-hubungan", "kepala.KESBANGPOL", "LengkapiHubungan", isi)));
    }
}
