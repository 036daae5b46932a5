package id.rukun.prosedur.koordinasi.proses.permintaan;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Adegan;
import id.rukun.uji.AdeganFormulir;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.TahapFormulir;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

class AdeganPermintaanKoordinasi implements AdeganFormulir {

    @Override
    public List<Supplier<Adegan>> adegan(Panggung panggung, JamRukun jam) {
        return List.of(() -> asisten(panggung, jam), () -> sekda(panggung, jam));
    }

    private static Adegan asisten(Panggung panggung, JamRukun jam) {
        KotaUji kota = new KotaUji(panggung, "13.75");
        KasusKoordinasi kasus = new KasusKoordinasi(panggung, kota, jam.hariIni());
        kota.akun("asisten.ASISTEN_2");
        Map<String, Object> permintaan = kasus.permintaan("Adegan dengan Asisten", "DINKES", "KPAD");
        Map<String, Object> rincian = KasusKoordinasi.pembidangan("TEKNIS", "PROGRAM_TERKAIT", "KESEHATAN");
        return new Adegan("permintaan koordinasi kepada Asisten", kota, kasus, List.of(
                TahapFormulir.mulai("koordinasi-permintaan", "kepala.DPU", "permintaan-koordinasi", permintaan,
                        () -> kasus.mulai("kepala.DPU", kasus.permintaan("Adegan dengan Asisten, sekali lagi", "DINKES", "KPAD"))),
                TahapFormulir.tugas("koordinasi-pembidangan", "kepala.DPU", "LengkapiPembidangan", rincian),
                TahapFormulir.tugas("koordinasi-penerimaan", "asisten.ASISTEN_2", "TerimaKoordinasi", Map.of("putusan", "TERIMA"),
                        () -> panggung.jalankanPekerjaan(kasus.nomor())),
                TahapFormulir.tugas("koordinasi-cara-lain", "kepala.DPU", "CatatPelaksanaan", kasus.pelaksanaan())));
    }

    private static Adegan sekda(Panggung panggung, JamRukun jam) {
        KotaUji kota = new KotaUji(panggung, "13.75");
        KasusKoordinasi kasus = new KasusKoordinasi(panggung, kota, jam.hariIni());
        kota.akun("sekda");
        kasus.mulai("kepala.DPU", kasus.permintaan("Adegan dengan Sekda", "BPS")).rinci(KasusKoordinasi.pembidangan("TEKNIS", "PROGRAM_TERKAIT"));
        return new Adegan("permintaan koordinasi kepada Sekda", kota, kasus, List.of(
                TahapFormulir.tugas("koordinasi-putusan-sekda", "sekda", "PutuskanPermintaan", Map.of("putusan", "TOLAK", "alasan",
                        KasusKoordinasi.ALASAN))));
    }
}
