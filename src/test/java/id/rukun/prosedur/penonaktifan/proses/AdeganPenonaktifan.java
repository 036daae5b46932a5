package id.rukun.prosedur.penonaktifan.proses;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Adegan;
import id.rukun.uji.AdeganFormulir;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.TahapFormulir;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

class AdeganPenonaktifan implements AdeganFormulir {

    @Override
    public List<Supplier<Adegan>> adegan(Panggung panggung, JamRukun jam) {
        return List.of(() -> lurah(panggung, jam));
    }

    private static Adegan lurah(Panggung panggung, JamRukun jam) {
        KelurahanUji kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(12).kkB(12));
        PerkaraLurah perkara = new PerkaraLurah(panggung, kelurahan, jam);
        return new Adegan("penonaktifan oleh Lurah", kelurahan, perkara, List.of(
                TahapFormulir.mulai("penonaktifan-usulan", "petugas", "penonaktifan-lurah", semuaDasar(perkara.usulan("rw02")),
                        () -> perkara.mulai(perkara.usulan("rw01"))),
                TahapFormulir.tugas("penonaktifan-bukti", "petugas", "BuktiDanSaksi", PerkaraLurah.bukti()),
                TahapFormulir.tugas("penonaktifan-tanggapan", "rw01", "BeriTanggapan", PerkaraLurah.tanggapan()),
                TahapFormulir.tugas("penonaktifan-teguran-lisan", "lurah", "TegurLisan", perkara.lisan()),
                TahapFormulir.tugas("penonaktifan-pengamatan", "lurah", "AmatiPerilaku", Map.of("putusan", "BELUM", "alasan", ALASAN)),
                TahapFormulir.tugas("penonaktifan-teguran-tertulis", "lurah", "TegurTertulis", perkara.tertulis()),
                TahapFormulir.tugas("penonaktifan-penyerahan", "petugas", "SampaikanTeguran",
                        Map.of("hasil", "BELUM", "keterangan", "Rumahnya kosong."),
                        () -> perkara.sampaikan(perkara.diterima()).lanjut()),
                TahapFormulir.tugas("penonaktifan-putusan", "lurah", "PutuskanPerkara", Map.of("putusan", "TUTUP", "alasan", ALASAN))));
    }

    private static Map<String, Object> semuaDasar(Map<String, Object> isian) {
        Map<String, Object> semua = new HashMap<>(isian);
        semua.putAll(Map.of("dasar", List.of("KEWAJIBAN", "SYARAT"), "syarat", List.of("H"), "uraianSyarat", "Surat pengangkatannya."));
        return semua;
    }
}
