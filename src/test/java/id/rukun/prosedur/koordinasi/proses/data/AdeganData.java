package id.rukun.prosedur.koordinasi.proses.data;

import id.rukun.hukum.koordinasi.BentukKoordinasi;
import id.rukun.prosedur.koordinasi.DataKoordinasi;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Adegan;
import id.rukun.uji.AdeganFormulir;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.TahapFormulir;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

class AdeganData implements AdeganFormulir {

    private static final String PEMINTA = "kepala.DISTAN";
    private static final String BANJAR = "kepala.DISARPUS";

    @Override
    public List<Supplier<Adegan>> adegan(Panggung panggung, JamRukun jam) {
        return List.of(() -> diminta(panggung, jam), () -> dipanggil(panggung, jam));
    }

    /** Asked for by a person, answered once it was asked for again. */
    private static Adegan diminta(Panggung panggung, JamRukun jam) {
        KotaUji kota = new KotaUji(panggung, "13.75");
        List.of(PEMINTA, "kepala.DISBUDPAR").forEach(kota::akun);
        KasusData kasus = new KasusData(panggung, kota, jam);
        String koordinasi = DataKoordinasi.terbuka(panggung, kota, PEMINTA, "ASISTEN_2", "Adegan data", "DISBUDPAR");
        Map<String, Object> isi = kasus.permintaan(koordinasi, "DATA", "DISBUDPAR");
        isi.put("tenggat", jam.hariIni().plusDays(3).toString());
        Map<String, Object> kelanjutan = Map.of("putusan", "MINTA_ULANG", "alasan", ALASAN);
        return new Adegan("permintaan data", kota, kasus, List.of(
                TahapFormulir.mulai("data-permintaan", PEMINTA, "permintaan-data", isi,
                        () -> kasus.mulai(PEMINTA, isi).pada(jam.hariIni().plusDays(31))),
                TahapFormulir.tugas("data-kelanjutan", PEMINTA, "TentukanKelanjutan", kelanjutan),
                TahapFormulir.tugas("data-jawaban", "kepala.DISBUDPAR", "JawabPermintaan",
                        Map.of("jawaban", "DIJAWAB", "isi", "Jumlahnya terlampir."))));
    }

    /** Called by a coordination of Banjar. */
    private static Adegan dipanggil(Panggung panggung, JamRukun jam) {
        KotaUji kota = new KotaUji(panggung, "32.79");
        List.of(BANJAR, "kepala.DISKOMINFO").forEach(kota::akun);
        KasusData kasus = new KasusData(panggung, kota, jam).dipanggil(DataKoordinasi.panggil(panggung, kota, "permintaan-data", "DISARPUS",
                BentukKoordinasi.PERTUKARAN_DATA, null, jam.hariIni(), "DISKOMINFO"));
        Map<String, Object> isi = new HashMap<>(kasus.pertukaran("PERMINTAAN", "INFORMASI", "DISKOMINFO"));
        isi.put("tenggat", jam.hariIni().plusDays(3).toString());
        return new Adegan("pertukaran data dalam koordinasi", kota, kasus, List.of(
                TahapFormulir.tugas("data-pertukaran", BANJAR, "IsiPertukaran", isi)));
    }
}
