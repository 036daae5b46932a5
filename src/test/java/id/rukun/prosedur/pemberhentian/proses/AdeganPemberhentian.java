package id.rukun.prosedur.pemberhentian.proses;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Adegan;
import id.rukun.uji.AdeganFormulir;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.TahapFormulir;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

class AdeganPemberhentian implements AdeganFormulir {

    @Override
    public List<Supplier<Adegan>> adegan(Panggung panggung, JamRukun jam) {
        return List.of(() -> mundur(panggung, jam), () -> meninggal(panggung, jam));
    }

    /** The Ketua RW resigns in a month, and stays after all. */
    private static Adegan mundur(Panggung panggung, JamRukun jam) {
        KelurahanUji kelurahan = panggung.kelurahan();
        KasusPemberhentian kasus = new KasusPemberhentian(panggung, kelurahan, jam);
        return new Adegan("pengunduran diri", kelurahan, kasus, List.of(
                TahapFormulir.mulai("pemberhentian-laporan", "petugas", "pemberhentian-pengurus",
                        kasus.mundur("petugas", kelurahan.jabatan("rw02"), jam.hariIni().plusDays(30)),
                        () -> kasus.mulai("rw01", kasus.mundur("rw01", kelurahan.jabatan("rw01"), jam.hariIni().plusDays(30)))),
                TahapFormulir.tugas("pemberhentian-verifikasi", "lurah", "VerifikasiDokumen",
                        Map.of("hasil", "SAH", "diterima", jam.hariIni())),
                TahapFormulir.tugas("pemberhentian-pencabutan", "rw01", "CabutPengunduranDiri",
                        Map.of("tanggal", jam.hariIni(), "alasan", "Kepindahan ke kota lain batal."))));
    }

    private static Adegan meninggal(Panggung panggung, JamRukun jam) {
        KelurahanUji kelurahan = panggung.kelurahan();
        KasusPemberhentian kasus = new KasusPemberhentian(panggung, kelurahan, jam)
                .sampaiMeninggal(kelurahan.jabatan("sekretaris.rw01"), jam.hariIni().minusDays(1));
        return new Adegan("pengurus meninggal", kelurahan, kasus, List.of(
                TahapFormulir.tugas("pemberhentian-keputusan", "lurah", "PutuskanKeputusan", Map.of("putusan", "TIDAK"))));
    }
}
