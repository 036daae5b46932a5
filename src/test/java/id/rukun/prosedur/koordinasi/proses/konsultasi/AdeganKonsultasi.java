package id.rukun.prosedur.koordinasi.proses.konsultasi;

import id.rukun.hukum.koordinasi.BentukKoordinasi;
import id.rukun.prosedur.koordinasi.DataKoordinasi;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Adegan;
import id.rukun.uji.AdeganFormulir;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.TahapFormulir;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

class AdeganKonsultasi implements AdeganFormulir {

    private static final String DINAS = "kepala.DISKOPERINDAG";

    @Override
    public List<Supplier<Adegan>> adegan(Panggung panggung, JamRukun jam) {
        return List.of(() -> konsultasi(panggung, jam), () -> dipanggil(panggung, jam));
    }

    /** A Dinas of Bukittinggi consults the statistics office, which is in no list. */
    private static Adegan konsultasi(Panggung panggung, JamRukun jam) {
        KotaUji kota = new KotaUji(panggung, "13.75");
        List.of(DINAS, "kepala.BPS", "asisten.ASISTEN_2").forEach(kota::akun);
        KasusKonsultasi kasus = new KasusKonsultasi(panggung, kota, jam);
        Map<String, Object> isi = kasus.permintaan("BPS", "STATISTIK");
        Map<String, Object> hasil = KasusKonsultasi.sepaham("Perbarui data pedagang.");
        return new Adegan("konsultasi", kota, kasus, List.of(
                TahapFormulir.mulai("konsultasi-permintaan", DINAS, "konsultasi", isi, () -> kasus.mulai(DINAS, isi)),
                TahapFormulir.tugas("konsultasi-tanggapan", "kepala.BPS", "TanggapiKonsultasi",
                        Map.of("tanggapan", "DITANGGAPI", "isi", "Menurut sensus tahun 2020.")),
                TahapFormulir.tugas("konsultasi-hasil", DINAS, "IsiHasil", hasil)));
    }

    /** Called by a coordination; a field of Pasal 11 is Bukittinggi's to name. */
    private static Adegan dipanggil(Panggung panggung, JamRukun jam) {
        KotaUji kota = new KotaUji(panggung, "13.75");
        List.of(DINAS, "kepala.BPS").forEach(kota::akun);
        KasusKonsultasi kasus = new KasusKonsultasi(panggung, kota, jam).dipanggil(DataKoordinasi.panggil(panggung, kota, "konsultasi",
                "DISKOPERINDAG", BentukKoordinasi.KONSULTASI, null, jam.hariIni(), "BPS"));
        return new Adegan("konsultasi dalam koordinasi", kota, kasus, List.of(TahapFormulir.tugas("konsultasi-permintaan", DINAS,
                "IsiKonsultasi", kasus.permintaan("BPS", "STATISTIK"))));
    }
}
