package id.rukun.prosedur.penggabungan.proses;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Adegan;
import id.rukun.uji.AdeganFormulir;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.TahapFormulir;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

class AdeganPenggabungan implements AdeganFormulir {

    @Override
    public List<Supplier<Adegan>> adegan(Panggung panggung, JamRukun jam) {
        return List.of(() -> pengajuan(panggung, jam.hariIni()), () -> penjemputan(panggung, jam),
                () -> tinjauSyarat(panggung, jam.hariIni()), () -> satuRw(panggung, jam.hariIni()),
                () -> rw(panggung, jam.hariIni()));
    }

    private static Adegan pengajuan(Panggung panggung, LocalDate hariIni) {
        KelurahanUji kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(12).kkB(12));
        Jalan jalan = new Jalan(panggung, kelurahan, hariIni);
        return new Adegan("pengajuan dan penyampaian", kelurahan, jalan, List.of(
                TahapFormulir.mulai("penggabungan-usulan", "petugas", "penggabungan-rt-lintas-rw",
                        Map.of("asal", List.of("LURAH"), "alasan", ALASAN), jalan::mulai),
                TahapFormulir.tugas("penggabungan-pilih-rt", "petugas", "PilihRt",
                        Map.of("rt", List.of(kelurahan.rtA, kelurahan.rtB), "usulRwTujuan", kelurahan.rwA,
                                "usulNomor", "001"), jalan::keduaRtSetuju),
                TahapFormulir.tugas("penggabungan-penyampaian", "rw01", "SampaikanHasil",
                        Map.of("tanggalPenyampaian", hariIni, "penandatangan", "Ketua RW", "catatan", "Lengkap"))));
    }

    private static Adegan satuRw(Panggung panggung, LocalDate hariIni) {
        JalanSatuRw kasus = new JalanSatuRw(panggung, new RencanaKelurahan().kkA(12).kkB(1), 12, hariIni).mulai();
        return new Adegan("penggabungan dalam satu RW", kasus.kelurahan, kasus.jalan(), List.of(
                TahapFormulir.tugas("penggabungan-pilih-rt-satu-rw", "petugas", "PilihRt",
                        Map.of("rt", List.of(kasus.kelurahan.rtA, kasus.kelurahan.rtKosong), "nomorHasil", "001"),
                        kasus::keduaRtSetuju),
                TahapFormulir.tugas("penggabungan-konsultasi", "lurah", "CatatanKonsultasi",
                        Map.of("tanggalKonsultasi", hariIni, "penghadap", "Ketua RT 001", "saran", "Lanjutkan."))));
    }

    private static Adegan rw(Panggung panggung, LocalDate hariIni) {
        KelurahanUji kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(12).kkB(12).rtPerRw(4));
        Jalan jalan = new Jalan(panggung, kelurahan, hariIni)
                .mulai("penggabungan-rw", Map.of("asal", List.of("LURAH"), "alasan", ALASAN));
        return new Adegan("penggabungan RW", kelurahan, jalan, List.of(TahapFormulir.tugas("penggabungan-pilih-rw", "petugas", "PilihRw",
                Map.of("rw", List.of(kelurahan.rwA, kelurahan.rwB), "usulNomor", "01"))));
    }

    private static Adegan penjemputan(Panggung panggung, JamRukun jam) {
        KelurahanUji kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(12).kkB(12));
        Jalan jalan = new Jalan(panggung, kelurahan, jam.hariIni()).mulai().pilihRt().keduaRtSetuju().sampaikan("rw02");
        // the fourteenth day is still in time
        jam.maju(Duration.ofDays(15));
        jalan.jalankan();
        return new Adegan("hasil musyawarah yang tidak diteruskan Ketua RW", kelurahan, jalan, List.of(
                TahapFormulir.tugas("penggabungan-penjemputan", "lurah", "JemputHasil",
                        Map.of("tanggalPenjemputan", jam.hariIni(), "diterimaDari", "Ketua RW 01", "catatan", ALASAN))));
    }

    private static Adegan tinjauSyarat(Panggung panggung, LocalDate hariIni) {
        KelurahanUji kelurahan = panggung.kelurahan(new RencanaKelurahan().terpisah());
        Jalan jalan = new Jalan(panggung, kelurahan, hariIni).sampaiMufakat();
        return new Adegan("syarat belum terpenuhi", kelurahan, jalan, List.of(
                TahapFormulir.tugas("penggabungan-tinjau-syarat", "lurah", "TinjauSyarat",
                        Map.of("putusan", "PERIKSA_ULANG", "alasan", ALASAN))));
    }
}
