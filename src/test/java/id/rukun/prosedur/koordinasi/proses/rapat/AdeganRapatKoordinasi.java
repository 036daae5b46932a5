package id.rukun.prosedur.koordinasi.proses.rapat;

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
        prakarsa.putAll(Map.of("alasan", ALASAN, "bidang", List.of("BUDPAR")));
        Map<String, Object> undangan = kasus.undangan(List.of("DISBUDPAR", "KEMENAG"), "DISBUDPAR", "KEMENAG", "PDAM");
        Map<String, Object> hadir = kasus.hadir("DISBUDPAR");
        hadir.putAll(Map.of("wakil", List.of(kasus.wakil("PDAM", "KONFIRMASI")), "bermedia", List.of(kota.unit("PDAM")),
                "berpernyataan", List.of(kota.unit("PDAM")), "pernyataan", ALASAN));
        Map<String, Object> undanganKedua = new HashMap<>(undangan);
        undanganKedua.put("mulai", "13:00");
        Map<String, Object> kelanjutan = Map.of("putusan", "JADWAL_ULANG", "alasan", ALASAN, "pendapat", List.of(kota.unit("KEMENAG")));
        return new Adegan("rapat koordinasi", kota, kasus, List.of(
                TahapFormulir.mulai("rapat-prakarsa", DINAS, "rapat-koordinasi", prakarsa, () -> kasus.mulai(DINAS, prakarsa)),
                TahapFormulir.tugas("rapat-undangan", DINAS, "UndangUnit", undangan, () -> {
                    kasus.semuaKepala("DISBUDPAR");
                    kasus.konfirmasi("PDAM", Map.of("kehadiran", "WAKIL", "namaWakil", "Direktur Umum", "mandat", "Surat 4/2024"));
                }),
                TahapFormulir.tugas("rapat-konfirmasi", "kepala.KEMENAG", "KonfirmasiKehadiran", Map.of("kehadiran", "KEPALA"),
                        () -> panggung.jalankanPekerjaan(kasus.nomor())),
                TahapFormulir.tugas("rapat-kehadiran", DINAS, "CatatKehadiran", hadir),
                TahapFormulir.tugas("rapat-kelanjutan", DINAS, "TentukanKelanjutan", kelanjutan, () -> {
                    kasus.undang(undanganKedua).semuaKepala("DISBUDPAR", "KEMENAG", "PDAM").catat(kasus.hadir("DISBUDPAR"));
                    kasus.kirim("TentukanKelanjutan", Map.of("putusan", "MINTA_PUTUSAN", "pimpinan", "SEKDA", "alasan", ALASAN,
                            "pendapat", List.of()));
                }),
                TahapFormulir.tugas("rapat-putusan-pimpinan", "sekda", "PutuskanTanpaUnit",
                        Map.of("putusan", "LANJUT_TANPA_UNIT", "alasan", ALASAN)),
                TahapFormulir.tugas("rapat-notulen", DINAS, "TulisNotulen", kasus.notulen("DISBUDPAR"))));
    }
}
