package id.rukun.prosedur.koordinasi.proses.horizontal;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Adegan;
import id.rukun.uji.AdeganFormulir;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.TahapFormulir;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

class AdeganHorizontal implements AdeganFormulir {

    @Override
    public List<Supplier<Adegan>> adegan(Panggung panggung, JamRukun jam) {
        return List.of(() -> tidakSepakat(panggung, jam));
    }

    private static Adegan tidakSepakat(Panggung panggung, JamRukun jam) {
        KotaUji kota = new KotaUji(panggung, "13.75");
        Stream.of("asisten.ASISTEN_2", "asisten.ASISTEN_3", "sekda").forEach(kota::akun);
        KasusHorizontal kasus = new KasusHorizontal(panggung, kota, jam);
        Map<String, Object> prakarsa = kasus.prakarsa(null, "ASISTEN_3");
        Map<String, Object> naskah = Map.of("naskah", "Pasar ditata bersama.", "dibahasDalam", "TERTULIS");
        return new Adegan("koordinasi antar-Asisten", kota, kasus, List.of(
                TahapFormulir.mulai("horizontal-prakarsa", "asisten.ASISTEN_2", "koordinasi-horizontal", prakarsa,
                        () -> kasus.mulai("asisten.ASISTEN_2", prakarsa)),
                TahapFormulir.tugas("horizontal-naskah", "asisten.ASISTEN_2", "SusunNaskah", naskah),
                TahapFormulir.tugas("horizontal-persetujuan", "asisten.ASISTEN_3", "SetujuiNaskah",
                        Map.of("putusan", "TIDAK_SETUJU", "catatan", ALASAN), () -> kasus.setuju("asisten.ASISTEN_2")),
                TahapFormulir.tugas("horizontal-putusan", "sekda", "PutuskanHorizontal", Map.of("putusan", "TETAPKAN", "alasan", ALASAN))));
    }
}
