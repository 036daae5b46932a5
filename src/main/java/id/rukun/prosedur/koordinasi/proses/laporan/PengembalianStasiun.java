package id.rukun.prosedur.koordinasi.proses.laporan;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.laporan.PenerimaBukanPelapor;
import id.rukun.hukum.kebijakan.laporan.PengembalianLaporan;
import id.rukun.hukum.koordinasi.laporan.JenisLaporan;
import id.rukun.hukum.perwalibanjar.laporan.JalurPertanggungjawaban;
import id.rukun.hukum.perwalibanjar.laporan.LangkahPertanggungjawaban;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.laporan.KeputusanStasiun;
import id.rukun.prosedur.koordinasi.laporan.LaporanKoordinasi;
import id.rukun.prosedur.koordinasi.laporan.LaporanService;
import id.rukun.prosedur.koordinasi.laporan.LaporanStasiun;
import id.rukun.prosedur.koordinasi.laporan.PelaporLaporan;
import java.util.List;
import org.springframework.stereotype.Component;

/** What each office through whose hands a report goes may do with it: pass it on in the order of the law, or return it with a reason. */
@Component
class PengembalianStasiun {

    private final LaporanService laporan;
    private final PelaporLaporan pelapor;
    private final KabarLaporan kabar;
    private final DirektoriUnit direktori;
    private final Kantor kantor;

    PengembalianStasiun(LaporanService laporan, PelaporLaporan pelapor, KabarLaporan kabar, DirektoriUnit direktori, Kantor kantor) {
        this.laporan = laporan;
        this.pelapor = pelapor;
        this.kabar = kabar;
        this.direktori = direktori;
        this.kantor = kantor;
    }

    /** Refuses whoever reports himself, in whichever post he acts (RUKUN-POL-164). */
    void wajibOrangLain(Pertanyaan pertanyaan) {
        LaporanKoordinasi yang = laporan.ambil(pertanyaan.kasusId());
        String penerima = pelapor.kantor(laporan.menunggu(yang.kasusId()).orElseThrow());
        pertanyaan.wajib(PenerimaBukanPelapor.class, new PenerimaBukanPelapor.Fakta(kantor.nama(penerima), kantor.nama(yang.kantorPelapor()),
                pelapor.sama(penerima, yang.kantorPelapor(), pertanyaan.hariIni())));
    }

    /** Refuses a return without a reason, and one more than the city allows. */
    void wajibBoleh(Pertanyaan pertanyaan, String kolom, String alasan) {
        pertanyaan.wajib(List.of(kolom), AlasanCukup.class, new AlasanCukup.Fakta(alasan));
        LaporanKoordinasi yang = laporan.ambil(pertanyaan.kasusId());
        LaporanStasiun oleh = laporan.menunggu(yang.kasusId()).orElseThrow();
        pertanyaan.wajib(List.of("putusan"), PengembalianLaporan.class, new PengembalianLaporan.Fakta(
                kantor.nama(pelapor.kantor(oleh)), KotaKoordinasi.dari(yang.tenant()) == KotaKoordinasi.BANJAR,
                laporan.dikembalikan(yang.kasusId(), oleh.stasiun())));
    }

    /** Refuses an accountability that has not gone through the offices before (BJR-R-54). */
    void wajibUrut(Pertanyaan pertanyaan) {
        LaporanKoordinasi yang = laporan.ambil(pertanyaan.kasusId());
        if (yang.jenis() == JenisLaporan.PERTANGGUNGJAWABAN) {
            LaporanStasiun kini = laporan.menunggu(yang.kasusId()).orElseThrow();
            pertanyaan.wajib(JalurPertanggungjawaban.class, new JalurPertanggungjawaban.Fakta(direktori.nama(yang.unitId()),
                    kini.stasiun().name(), pertanyaan.hariIni(), laporan.dilalui(yang.kasusId()).stream().filter(satu -> !satu.menunggu())
                            .map(PengembalianStasiun::langkah).toList()));
        }
    }

    private static LangkahPertanggungjawaban langkah(LaporanStasiun satu) {
        boolean dilewati = satu.keputusan() == KeputusanStasiun.DILEWATI;
        return new LangkahPertanggungjawaban(satu.stasiun().name(), dilewati ? null : satu.tanggal(), dilewati);
    }

    /** It goes back to who made it. */
    void kembalikan(Langkah langkah, String alasan) {
        LaporanKoordinasi yang = laporan.ambil(langkah.kasusId());
        LaporanStasiun oleh = laporan.menunggu(yang.kasusId()).orElseThrow();
        laporan.kembalikan(yang.kasusId(), alasan, langkah.hariIni());
        kabar.dikembalikan(langkah, yang, oleh, alasan);
    }
}
