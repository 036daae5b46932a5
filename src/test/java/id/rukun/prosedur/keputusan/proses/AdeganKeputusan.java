package id.rukun.prosedur.keputusan.proses;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Adegan;
import id.rukun.uji.AdeganFormulir;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.KeputusanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.Perkara;
import id.rukun.uji.TahapFormulir;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

class AdeganKeputusan implements AdeganFormulir {

    @Override
    public List<Supplier<Adegan>> adegan(Panggung panggung, JamRukun jam) {
        return List.of(() -> keputusan(panggung, jam.hariIni()), () -> pengesahan(panggung, jam.hariIni()));
    }

    private static Adegan keputusan(Panggung panggung, LocalDate hariIni) {
        KelurahanUji kelurahan = panggung.kelurahan();
        Jalan jalan = new Jalan(panggung, kelurahan, hariIni).sampaiMufakat();
        return new Adegan("dari rancangan sampai penandatanganan", kelurahan, jalan, List.of(
                TahapFormulir.tugas("keputusan-rancangan", "petugas", "LengkapiRancangan",
                        Map.of("menimbang", "Pelayanan lebih baik.", "berlakuSejak", hariIni, "tembusan", "Camat")),
                TahapFormulir.tugas("keputusan-tinjauan", "lurah", "TinjauRancangan",
                        Map.of("putusan", "LANJUT", "alasan", ALASAN)),
                TahapFormulir.tugas("keputusan-persetujuan", "camat", "BeriPersetujuan",
                        Map.of("jawaban", "TOLAK", "nomor", "12", "tanggal", hariIni, "alasan", ALASAN)),
                TahapFormulir.tugas("keputusan-tindak-lanjut", "lurah", "TindakLanjutiPenolakan",
                        Map.of("putusan", "REVISI", "alasan", ALASAN),
                        () -> jalan.rancangan().tinjau().camatSetuju()),
                TahapFormulir.tugas("keputusan-penandatanganan", "lurah", "Tandatangani",
                        Map.of("tindakan", "TANDATANGANI", "tanggal", hariIni, "nomorUrut", 7, "alasan", ALASAN))));
    }

    private static Adegan pengesahan(Panggung panggung, LocalDate hariIni) {
        KelurahanUji kelurahan = panggung.kelurahan();
        KasusDisahkan kasus = new KasusDisahkan(panggung, kelurahan, panggung.mulaiProses(PenetapanProcess.KUNCI, kelurahan.id,
                Map.of(PenetapanProcess.JENIS_KEPUTUSAN, KeputusanUji.DISAHKAN,
                        PenetapanProcess.PEMOHON, KeputusanUji.PROSEDUR)));
        kasus.pejabat("petugas").kirim(kasus.nomor(), "LengkapiRancangan", Map.of());
        kasus.pejabat("lurah").kirim(kasus.nomor(), "TinjauRancangan", Map.of("putusan", "LANJUT"));
        kasus.pejabat("lurah").kirim(kasus.nomor(), "Tandatangani",
                Map.of("tindakan", "TANDATANGANI", "tanggal", hariIni));
        return new Adegan("pengesahan", kelurahan, kasus, List.of(
                TahapFormulir.tugas("keputusan-pengesahan", "camat", "BeriPengesahan",
                        Map.of("jawaban", "TOLAK", "atasNama", "WALIKOTA", "nomor", "12", "tanggal", hariIni,
                                "alasan", ALASAN))));
    }

    /** A case that is nothing but its Keputusan. */
    private record KasusDisahkan(Panggung panggung, KelurahanUji kelurahan, String nomor) implements Perkara {

        @Override
        public Pejabat pejabat(String peran) {
            return panggung.sebagai(kelurahan.akun(peran));
        }
    }
}
