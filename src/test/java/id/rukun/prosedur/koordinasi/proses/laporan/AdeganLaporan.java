package id.rukun.prosedur.koordinasi.proses.laporan;

import id.rukun.prosedur.koordinasi.laporan.PeriodeLaporan;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Adegan;
import id.rukun.uji.AdeganFormulir;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.TahapFormulir;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

class AdeganLaporan implements AdeganFormulir {

    @Override
    public List<Supplier<Adegan>> adegan(Panggung panggung, JamRukun jam) {
        return List.of(() -> evaluasi(panggung, jam), () -> koordinasi(panggung, jam), () -> pertanggungjawaban(panggung, jam));
    }

    private static Adegan evaluasi(Panggung panggung, JamRukun jam) {
        KotaUji kota = new KotaUji(panggung, "13.75");
        List.of("wakil", "walikota", "sekda").forEach(kota::akun);
        KasusLaporan kasus = new KasusLaporan(panggung, kota, jam);
        LocalDate hari = jam.hariIni();
        return new Adegan("evaluasi Wakil Walikota", kota, kasus, List.of(
                TahapFormulir.mulai("laporan-baru", "wakil", "laporan-koordinasi", Map.of("jenis", "EVALUASI_WAKIL", "mulai",
                        hari.minusDays(30), "akhir", hari), () -> kasus.mulai("wakil", "EVALUASI_WAKIL", hari.minusDays(30), hari)),
                TahapFormulir.tugas("laporan-isi", "wakil", "IsiLaporan", isi("EVALUASI_WAKIL", hari)),
                TahapFormulir.tugas("laporan-penerimaan", "walikota", "TerimaLaporan",
                        Map.of("putusan", "BERI_PETUNJUK", "petunjuk", ALASAN)),
                TahapFormulir.tugas("laporan-pengakuan", "wakil", "AkuiPetunjuk",
                        Map.of("pengakuan", "DIAKUI", "tanggapan", "Akan dilaksanakan."))));
    }

    private static Adegan koordinasi(Panggung panggung, JamRukun jam) {
        KotaUji kota = new KotaUji(panggung, "13.75");
        List.of("kepala.KESBANGPOL", "walikota", "sekda").forEach(kota::akun);
        KasusLaporan kasus = new KasusLaporan(panggung, kota, jam);
        LocalDate hari = jam.hariIni();
        kasus.mulai("kepala.KESBANGPOL", "KOORDINASI", hari.minusDays(30), hari);
        Map<String, Object> isi = isi("KOORDINASI", hari);
        return new Adegan("laporan koordinasi", kota, kasus, List.of(
                TahapFormulir.tugas("laporan-isi", "kepala.KESBANGPOL", "IsiLaporan", isi),
                TahapFormulir.tugas("laporan-penerusan", "sekda", "TeruskanLaporan", Map.of("putusan", "TERUSKAN", "catatan", ALASAN))));
    }

    private static Adegan pertanggungjawaban(Panggung panggung, JamRukun jam) {
        KotaUji kota = new KotaUji(panggung, "32.79");
        List.of("kepala.DISDIKBUD", "walikota", "sekda").forEach(kota::akun);
        KasusLaporan kasus = new KasusLaporan(panggung, kota, jam);
        LocalDate hari = jam.hariIni();
        PeriodeLaporan triwulan = PeriodeLaporan.pada(hari, Period.ofMonths(3));
        kasus.mulai("kepala.DISDIKBUD", "PERTANGGUNGJAWABAN", triwulan.mulai(), triwulan.akhir());
        Map<String, Object> isi = isi("PERTANGGUNGJAWABAN", hari);
        return new Adegan("pertanggungjawaban", kota, kasus, List.of(
                TahapFormulir.tugas("laporan-isi", "kepala.DISDIKBUD", "IsiLaporan", isi)));
    }

    /** What another kind asks is not read. */
    private static Map<String, Object> isi(String jenis, LocalDate hari) {
        Map<String, Object> isi = KasusLaporan.isi(jenis, hari);
        isi.put("nihilKoordinasi", List.of("TINDAK_LANJUT"));
        isi.put("nihil", List.of("PENYUSUNAN_KEBIJAKAN"));
        return isi;
    }
}
