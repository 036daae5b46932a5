package id.rukun.prosedur.koordinasi.proses.laporan;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.kebijakan.laporan.JenisLaporanPelapor;
import id.rukun.hukum.kebijakan.laporan.SuratDalamMasa;
import id.rukun.hukum.koordinasi.laporan.JenisLaporan;
import id.rukun.hukum.perwalibanjar.laporan.FungsiPemantauanDikenal;
import id.rukun.hukum.perwalibanjar.laporan.LaporanTepatWaktu;
import id.rukun.hukum.perwalibanjar.laporan.PemantauanDilaporkan;
import id.rukun.hukum.perwalibanjar.laporan.SalinanUntukCamat;
import id.rukun.hukum.perwalibanjar.laporan.UnsurLengkap;
import id.rukun.hukum.perwalibukittinggi.laporan.IsiEvaluasi;
import id.rukun.hukum.perwalibukittinggi.laporan.IsiPengendalian;
import id.rukun.hukum.perwalibukittinggi.laporan.LaporanBerkalaTepatWaktu;
import id.rukun.hukum.perwalibukittinggi.laporan.LaporanTertulis;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.formulir.laporan.LaporanIsiIsian;
import id.rukun.prosedur.koordinasi.laporan.LaporanKoordinasi;
import id.rukun.prosedur.koordinasi.laporan.LaporanService;
import id.rukun.prosedur.koordinasi.laporan.NaskahLaporan;
import id.rukun.prosedur.koordinasi.laporan.SuratLaporan;
import id.rukun.prosedur.koordinasi.laporan.SyaratLaporan;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code laporan-koordinasi}: what the report tells, and that it comes late or not at all. */
@Component
class IsiLaporanLangkah {

    private final LaporanService laporan;
    private final SyaratLaporan syarat;
    private final NaskahLaporan naskah;
    private final KabarLaporan kabar;
    private final DirektoriUnit direktori;

    IsiLaporanLangkah(LaporanService laporan, SyaratLaporan syarat, NaskahLaporan naskah, KabarLaporan kabar, DirektoriUnit direktori) {
        this.laporan = laporan;
        this.syarat = syarat;
        this.naskah = naskah;
        this.kabar = kabar;
        this.direktori = direktori;
    }

    /** S2: complete by its kind, written and signed; on paper, and a finding where it comes late. */
    @TugasModel(value = "koordinasiLaporanIsiDelegate", aturan = {JenisLaporanPelapor.class, LaporanTertulis.class, IsiPengendalian.class,
            IsiEvaluasi.class, UnsurLengkap.class, FungsiPemantauanDikenal.class, PemantauanDilaporkan.class, LaporanBerkalaTepatWaktu.class,
            LaporanTepatWaktu.class, SalinanUntukCamat.class, BukanMasaDepan.class, UrutanTanggal.class, SuratDalamMasa.class})
    void isi(Langkah langkah) {
        LaporanIsiIsian isian = langkah.isian(LaporanIsiIsian.class);
        LaporanKoordinasi yang = laporan.ambil(langkah.kasusId());
        langkah.wajib(List.of("jenis"), JenisLaporanPelapor.class, syarat.jenis(yang, isian.jenis()));
        langkah.wajibTanggalSesuai();
        langkah.wajib(List.of("tanggalSurat"), SuratDalamMasa.class, new SuratDalamMasa.Fakta(isian.tanggalSurat(), yang.periode().mulai()));
        wajibLengkap(langkah, yang, isian);
        laporan.sampaikan(yang.kasusId(), new SuratLaporan(isian.nomorSurat(), isian.tanggalSurat(), isian.penandatangan(),
                        yang.jenis() == JenisLaporan.PEMANTAUAN ? isian.fungsi() : null),
                UnsurDiisi.dari(yang.jenis(), isian), langkah.hariIni());
        naskah.simpan(langkah.kasus(), yang);
        catatTerlambat(langkah, yang);
        salinan(langkah, yang);
    }

    private void wajibLengkap(Langkah langkah, LaporanKoordinasi yang, LaporanIsiIsian isian) {
        switch (yang.jenis()) {
            case KOORDINASI -> {
                langkah.wajib(List.of("nomorSurat", "tanggalSurat", "penandatangan"), LaporanTertulis.class,
                        new LaporanTertulis.Fakta(isian.nomorSurat(), isian.tanggalSurat(), isian.penandatangan()));
                langkah.wajib(List.of("hasil", "tindakLanjut"), IsiPengendalian.class, UnsurDiisi.pengendalian(isian));
            }
            case EVALUASI_WAKIL -> langkah.wajib(List.of("kegiatan", "koordinasi", "sinkronisasi", "optimalisasi"), IsiEvaluasi.class,
                    new IsiEvaluasi.Fakta(isian.kegiatan(), isian.koordinasi(), isian.sinkronisasi(), isian.optimalisasi()));
            case PERTANGGUNGJAWABAN -> langkah.wajib(List.of("nihil"), UnsurLengkap.class,
                    new UnsurLengkap.Fakta(direktori.nama(yang.unitId()), UnsurDiisi.pertanggungjawaban(isian)));
            case PEMANTAUAN -> {
                langkah.wajib(List.of("fungsi"), FungsiPemantauanDikenal.class, new FungsiPemantauanDikenal.Fakta(isian.fungsi()));
                langkah.wajib(List.of("hasilPemantauan"), PemantauanDilaporkan.class,
                        new PemantauanDilaporkan.Fakta(isian.hasilPemantauan(), langkah.hariIni()));
            }
            case BERKALA_ATASAN -> { }
        }
    }

    /** BKT-T-11, BJR-T-08: the last timely day is over and it was not handed in. */
    @TugasModel(value = "koordinasiLaporanLewatDelegate", aturan = {LaporanBerkalaTepatWaktu.class, LaporanTepatWaktu.class})
    void lewat(Langkah langkah) {
        LaporanKoordinasi yang = laporan.ambil(langkah.kasusId());
        if (yang.disampaikanPada() == null) {
            catatTerlambat(langkah, yang);
        }
    }

    private void catatTerlambat(Langkah langkah, LaporanKoordinasi yang) {
        if (yang.jatuhTempo() == null) {
            return;
        }
        Putusan tepat = yang.jenis() == JenisLaporan.KOORDINASI
                ? langkah.tanya(LaporanBerkalaTepatWaktu.class, syarat.tepatWaktu(yang, langkah.hariIni()))
                : langkah.tanya(LaporanTepatWaktu.class, syarat.padaWaktunya(yang, langkah.hariIni()));
        if (!tepat.terpenuhi() && laporan.catatTerlambat(yang.kasusId())) {
            langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", "LAPORAN_BERKALA_TERLAMBAT", "unit", yang.unitId(), "keterangan",
                    tepat.pesan()));
            kabar.terlambat(langkah, yang, tepat.pesan());
        }
    }

    /** BJR-R-88: the way of the accountability of a Kelurahan names no Camat; he is told where he finds it. */
    private void salinan(Langkah langkah, LaporanKoordinasi yang) {
        if (yang.jenis() == JenisLaporan.PERTANGGUNGJAWABAN) {
            syarat.camat(yang).ifPresent(camat -> kabar.salinan(langkah, camat,
                    langkah.tanya(SalinanUntukCamat.class, syarat.salinan(yang)).pesan()));
        }
    }

    /** BKT-T-17, BJR-T-19: the next period is over too; what it should have told is due in the next one. */
    @TugasModel("koordinasiLaporanTidakDisampaikanDelegate")
    void tidakDisampaikan(Langkah langkah) {
        laporan.tidakDisampaikan(langkah.kasusId(), langkah.hariIni());
        kabar.tidakDisampaikan(langkah, laporan.ambil(langkah.kasusId()));
    }
}
