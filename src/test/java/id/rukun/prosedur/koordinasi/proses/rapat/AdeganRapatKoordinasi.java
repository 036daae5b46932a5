package id.rukun.prosedur.koordinasi.proses.rapat;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Adegan;
import id.rukun.uji.AdeganFormulir;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.TahapFormulir;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

class AdeganRapatKoordinasi implements AdeganFormulir {

    private static final String DINAS = "kepala.DISTAN";

    @Override
    public List<Supplier<Adegan>> adegan(Panggung panggung, JamRukun jam) {
        return List.of(() -> rapat(panggung, jam));
    }

    /** A policy meeting to which a concerned unit does not come twice, until the Sekda lets the result be taken without it. */
    private static Adegan rapat(Panggung panggung, JamRukun jam) {
        KotaUji kota = new KotaUji(panggung, "13.75");
        KasusRapat kasus = new KasusRapat(panggung, null, jam, kota);
        List.of("sekda", "kepala.KEMENAG", "kepala.DISBUDPAR").forEach(kota::akun);
        Map<String, Object> prakarsa = kasus.prakarsa("KEBIJAKAN");
        prakarsa.put("alasan", ALASAN);
        Map<String, Object> undangan = kasus.undangan(List.of("DISBUDPAR", "KEMENAG"), "DISBUDPAR", "KEMENAG");
        Map<String, Object> kelanjutan = Map.of("putusan", "JADWAL_ULANG", "alasan", ALASAN, "pendapat", List.of(kota.unit("KEMENAG")));
        return new Adegan("rapat koordinasi", kota, kasus, List.of(
                TahapFormulir.mulai("rapat-prakarsa", DINAS, "rapat-koordinasi", prakarsa, () -> kasus.mulai(DINAS, prakarsa)),
                TahapFormulir.tugas("rapat-undangan", DINAS, "UndangUnit", undangan, () -> {
                    kasus.undang(undangan);
                    kasus.semuaKepala("DISBUDPAR");
                }),
                TahapFormulir.tugas("rapat-konfirmasi", "kepala.KEMENAG", "KonfirmasiKehadiran", Map.of("kehadiran", "KEPALA"),
                        () -> kasus.semuaKepala("KEMENAG")),
                TahapFormulir.tugas("rapat-kehadiran", DINAS, "CatatKehadiran", kasus.hadir("DISBUDPAR"),
                        () -> kasus.catat(kasus.hadir("DISBUDPAR"))),
                TahapFormulir.tugas("rapat-kelanjutan", DINAS, "TentukanKelanjutan", kelanjutan, () -> {
                    kasus.kirim("TentukanKelanjutan", kelanjutan).undang(undangan).semuaKepala("DISBUDPAR", "KEMENAG")
                            .catat(kasus.hadir("DISBUDPAR"));
                    kasus.kirim("TentukanKelanjutan", Map.of("putusan", "MINTA_PUTUSAN", "pimpinan", "SEKDA", "alasan", ALASAN,
                            "pendapat", List.of()));
                }),
                TahapFormulir.tugas("rapat-putusan-pimpinan", "sekda", "PutuskanTanpaUnit",
                        Map.of("putusan", "LANJUT_TANPA_UNIT", "alasan", ALASAN), () -> kasus.pejabat("sekda").kirim(kasus.nomor(),
                                "PutuskanTanpaUnit", Map.of("putusan", "LANJUT_TANPA_UNIT", "alasan", ALASAN))),
                TahapFormulir.tugas("rapat-notulen", DINAS, "TulisNotulen", kasus.notulen("DISBUDPAR"))));
    }
}
