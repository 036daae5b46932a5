package id.rukun.prosedur.koordinasi.proses.laporan;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.laporan.PenerimaBukanPelapor;
import id.rukun.hukum.kebijakan.laporan.PengembalianLaporan;
import id.rukun.hukum.perwalibanjar.laporan.JalurPertanggungjawaban;
import id.rukun.hukum.perwalibanjar.laporan.PetunjukDiakui;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.formulir.laporan.LaporanPenerimaanIsian;
import id.rukun.prosedur.koordinasi.formulir.laporan.LaporanPengakuanIsian;
import id.rukun.prosedur.koordinasi.laporan.LaporanKoordinasi;
import id.rukun.prosedur.koordinasi.laporan.LaporanService;
import id.rukun.prosedur.koordinasi.laporan.SyaratLaporan;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code laporan-koordinasi}: what the one to whom it is addressed does with the report, and what becomes of his instructions. */
@Component
class PenerimaanLaporanLangkah {

    /** What he does with it. */
    enum PenerimaanLaporan { DITERIMA, DENGAN_PETUNJUK, DIKEMBALIKAN }

    private final LaporanService laporan;
    private final SyaratLaporan syarat;
    private final PengembalianStasiun pengembalian;
    private final KabarLaporan kabar;

    PenerimaanLaporanLangkah(LaporanService laporan, SyaratLaporan syarat, PengembalianStasiun pengembalian, KabarLaporan kabar) {
        this.laporan = laporan;
        this.syarat = syarat;
        this.pengembalian = pengembalian;
        this.kabar = kabar;
    }

    /** G3: he takes it, with instructions or without, or returns it. */
    @TugasModel(value = "koordinasiLaporanPenerimaanGerbang", aturan = {JalurPertanggungjawaban.class, AlasanCukup.class,
            PengembalianLaporan.class, PenerimaBukanPelapor.class})
    @Jawaban("penerimaanLaporan")
    PenerimaanLaporan penerimaan(Pertanyaan pertanyaan) {
        LaporanPenerimaanIsian isian = pertanyaan.isian(LaporanPenerimaanIsian.class);
        pengembalian.wajibOrangLain(pertanyaan);
        return switch (isian.putusan()) {
            case KEMBALIKAN -> {
                pengembalian.wajibBoleh(pertanyaan, "petunjuk", isian.petunjuk());
                yield PenerimaanLaporan.DIKEMBALIKAN;
            }
            case TERIMA -> {
                pengembalian.wajibUrut(pertanyaan);
                yield PenerimaanLaporan.DITERIMA;
            }
            case BERI_PETUNJUK -> {
                pengembalian.wajibUrut(pertanyaan);
                yield PenerimaanLaporan.DENGAN_PETUNJUK;
            }
        };
    }

    /** S5: he has taken it. */
    @TugasModel("koordinasiLaporanTerimaDelegate")
    void terima(Langkah langkah) {
        laporan.terima(langkah.kasusId(), langkah.hariIni());
    }

    /** S5: he has taken it and says what is to be done; in force from now on. */
    @TugasModel("koordinasiLaporanPetunjukDelegate")
    void petunjuk(Langkah langkah) {
        String isi = langkah.isian(LaporanPenerimaanIsian.class).petunjuk();
        laporan.petunjuk(langkah.kasusId(), isi, langkah.hariIni());
        kabar.petunjuk(langkah, laporan.ambil(langkah.kasusId()), isi);
    }

    /** S5: it goes back to be mended. */
    @TugasModel("koordinasiLaporanKembaliAkhirDelegate")
    void kembali(Langkah langkah) {
        pengembalian.kembalikan(langkah, langkah.isian(LaporanPenerimaanIsian.class).petunjuk());
    }

    /** S6: who was instructed says that he has read it; in Banjar late is a finding (BJR-R-51). */
    @TugasModel(value = "koordinasiLaporanAkuiDelegate", aturan = PetunjukDiakui.class)
    void akui(Langkah langkah) {
        laporan.akui(langkah.kasusId(), langkah.isian(LaporanPengakuanIsian.class).tanggapan(), langkah.hariIni());
        LaporanKoordinasi yang = laporan.ambil(langkah.kasusId());
        if (banjar(yang)) {
            langkah.tanya(PetunjukDiakui.class, syarat.petunjuk(yang, langkah.hariIni()));
        }
        kabar.diakui(langkah, yang);
    }

    /** BJR-T-15: it was not acknowledged in time. In Bukittinggi no time is set: who gave the instruction is told. */
    @TugasModel(value = "koordinasiLaporanBelumDiakuiDelegate", aturan = PetunjukDiakui.class)
    void belumDiakui(Langkah langkah) {
        LaporanKoordinasi yang = laporan.ambil(langkah.kasusId());
        if (banjar(yang)) {
            Putusan diakui = langkah.tanya(PetunjukDiakui.class, syarat.petunjuk(yang, langkah.hariIni()));
            if (!diakui.terpenuhi()) {
                langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", "PETUNJUK_BELUM_DIAKUI", "unit", yang.unitId(), "keterangan",
                        diakui.pesan()));
            }
        }
        kabar.belumDiakui(langkah, yang);
    }

    private static boolean banjar(LaporanKoordinasi yang) {
        return KotaKoordinasi.dari(yang.tenant()) == KotaKoordinasi.BANJAR;
    }

    /** S7: it is filed; who made it and the one to whom it is addressed are told (BKT-M-10, BKT-M-11; BJR-M-09, BJR-M-15). */
    @TugasModel("koordinasiLaporanArsipDelegate")
    void arsipkan(Langkah langkah) {
        laporan.arsipkan(langkah.kasusId(), langkah.hariIni());
        LaporanKoordinasi yang = laporan.ambil(langkah.kasusId());
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Laporan diarsipkan", "keterangan", yang.jenis().sebutan() + " nomor "
                + yang.surat().nomor() + " " + yang.status().sebutan() + "."));
        kabar.selesai(langkah, yang);
    }
}
