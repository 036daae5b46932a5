package id.rukun.prosedur.tindakan.proses;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.berkas.kasus.StatusKasus;
import id.rukun.engine.PohonKasus;
import id.rukun.engine.replay.Jeda;
import id.rukun.engine.replay.PengembalianKasus;
import id.rukun.engine.replay.PengembalianKasus.Gugur;
import id.rukun.engine.replay.PengirimUlang;
import id.rukun.engine.replay.PengirimUlang.HasilKirim;
import id.rukun.engine.replay.PokokDikoreksi;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.tindakan.SebelumDitetapkan;
import id.rukun.isian.arsip.ArsipIsian;
import id.rukun.isian.arsip.Kiriman;
import id.rukun.isian.arsip.RiwayatIsian;
import id.rukun.prosedur.tindakan.formulir.JenisTindakan;
import id.rukun.prosedur.tindakan.StatusTindakan;
import id.rukun.prosedur.tindakan.TindakanKasus;
import id.rukun.prosedur.tindakan.TindakanService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** {@code tindakan}: what was asked is done, and the case goes on. */
@Component
class PelaksanaanTindakanLangkah {

    /** Whether what was asked can still be done now, and what it is. */
    enum PelaksanaanTindakan { TARIK, KEMBALIKAN, TERLAMBAT }

    /** Whether more can be handed in again; TUNGGU: not before the case has taken a step of its own. */
    enum KelanjutanKasus { LAGI, TUNGGU, SELESAI }

    private final TindakanService tindakan;
    private final KeadaanKasus keadaan;
    private final SasaranKoreksi koreksi;
    private final PengembalianKasus pengembalian;
    private final PengirimUlang pengirim;
    private final KoreksiPembuka koreksiPembuka;
    private final RiwayatIsian riwayat;
    private final ArsipIsian arsip;
    private final PohonKasus pohon;
    private final List<PokokDikoreksi> pokok;

    PelaksanaanTindakanLangkah(TindakanService tindakan, KeadaanKasus keadaan, SasaranKoreksi koreksi,
            PengembalianKasus pengembalian, PengirimUlang pengirim, KoreksiPembuka koreksiPembuka, RiwayatIsian riwayat,
            ArsipIsian arsip, PohonKasus pohon, List<PokokDikoreksi> pokok) {
        this.tindakan = tindakan;
        this.keadaan = keadaan;
        this.koreksi = koreksi;
        this.pengembalian = pengembalian;
        this.pengirim = pengirim;
        this.koreksiPembuka = koreksiPembuka;
        this.riwayat = riwayat;
        this.arsip = arsip;
        this.pohon = pohon;
        this.pokok = pokok;
    }

    /** Asked again in the moment of doing it: the case may have been signed, ended or moved on since the request. */
    @TugasModel(value = "tindakanPelaksanaanTindakanGerbang", aturan = SebelumDitetapkan.class)
    @Jawaban("pelaksanaanTindakan")
    PelaksanaanTindakan pelaksanaan(Pertanyaan pertanyaan) {
        TindakanKasus permintaan = tindakan.tindakan(pertanyaan.prosesId());
        boolean berjalan = pertanyaan.kasus().status() == StatusKasus.BERJALAN
                && pertanyaan.tanya(SebelumDitetapkan.class, keadaan.fakta(pertanyaan.kasus())).terpenuhi();
        if (!berjalan || permintaan.jenis() != JenisTindakan.TARIK && terlewat(pertanyaan, permintaan)) {
            return PelaksanaanTindakan.TERLAMBAT;
        }
        return permintaan.jenis() == JenisTindakan.TARIK ? PelaksanaanTindakan.TARIK : PelaksanaanTindakan.KEMBALIKAN;
    }

    /** Ends the withdrawn case; its locks are released with it. */
    @TugasModel("tindakanTarikKasusDelegate")
    void tarik(Langkah langkah) {
        TindakanKasus permintaan = tindakan.tindakan(langkah.prosesId());
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Kasus ditarik", "dimintaOleh",
                String.valueOf(permintaan.jabatanPemohon()), "alasan", permintaan.alasan()));
        pengembalian.akhiri(langkah.kasus(), StatusTindakan.DITARIK.name());
    }

    /** Tells whoever reads the case that what was asked came too late. */
    @TugasModel("tindakanCatatKeterlambatanDelegate")
    void keterlambatan(Langkah langkah) {
        langkah.tulis(JenisEntri.TEMUAN, KoreksiPembuka.terlambat());
    }

    /**
     * Takes the case back; an approved correction takes the place of what it corrects. What opened the case is
     * corrected where it is handed in ({@link #masukkanIsian}): until then the case stands.
     */
    @TugasModel("tindakanKembalikanKasusDelegate")
    void kembalikan(Langkah langkah) {
        TindakanKasus permintaan = tindakan.tindakan(langkah.prosesId());
        if (koreksiPembuka.menunggu(permintaan, langkah.kasusId()).isPresent()) {
            return;
        }
        Kiriman sasaran = riwayat.satu(langkah.kasusId(), permintaan.sasaran());
        boolean dikoreksi = permintaan.jenis() == JenisTindakan.KOREKSI;
        boolean sesudahnyaBerlaku = dikoreksi && !koreksi.pokok(sasaran);
        Gugur gugur = pengembalian.kembalikan(langkah.kasus(), sasaran, langkah.prosesId(),
                k -> sesudahnyaBerlaku || k.posisi() < sasaran.posisi());
        if (dikoreksi) {
            arsip.gantikan(sasaran.id(), permintaan.pengganti());
            riwayat.masukkanKoreksi(sasaran, permintaan.pengganti(), langkah.prosesId());
            pokok.stream().filter(p -> p.formulir().equals(sasaran.formulir()))
                    .forEach(p -> p.dikoreksi(langkah.kasusId(), permintaan.pengganti()));
        }
        langkah.tulis(JenisEntri.TINDAKAN, keterangan(permintaan, sasaran, gugur));
    }

    /** Hands in again one submission that fell, if the case asks for it; notes what came of it. */
    @TugasModel("tindakanMasukkanIsianDelegate")
    void masukkanIsian(Langkah langkah) {
        TindakanKasus permintaan = tindakan.tindakan(langkah.prosesId());
        HasilKirim hasil = koreksiPembuka.menunggu(permintaan, langkah.kasusId())
                .map(pembuka -> koreksiPembuka.coba(langkah, pembuka, permintaan.pengganti(),
                        gugur -> langkah.tulis(JenisEntri.TINDAKAN, keterangan(permintaan, pembuka, gugur))))
                .orElseGet(() -> pengirim.coba(langkah.kasus(), langkah.prosesId(), batas(langkah)));
        langkah.tetapkan(TindakanProcess.PEMASUKAN, hasil.name());
        langkah.tetapkan(TindakanProcess.DIAM,
                hasil == HasilKirim.MENUNGGU ? langkah.bilangan(TindakanProcess.DIAM) + 1 : 0);
    }

    /** Whether there may be more to hand in again, and whether to wait for a step of the case before. */
    @TugasModel("tindakanKelanjutanKasusGerbang")
    @Jawaban("kelanjutanKasus")
    KelanjutanKasus kelanjutan(Pertanyaan pertanyaan) {
        if (HasilKirim.valueOf(pertanyaan.teks(TindakanProcess.PEMASUKAN)) == HasilKirim.SELESAI) {
            return KelanjutanKasus.SELESAI;
        }
        return Jeda.perlu(pertanyaan.bilangan(TindakanProcess.DIAM)) ? KelanjutanKasus.TUNGGU : KelanjutanKasus.LAGI;
    }

    /** Lets go of what the case no longer asks for, and records for what it waits now. */
    @TugasModel("tindakanCatatKelanjutanDelegate")
    void catatKelanjutan(Langkah langkah) {
        riwayat.kosongkanAntrean(langkah.prosesId());
        List<String> menunggu = pohon.tugas(langkah.kasus()).stream().map(Task::getName).toList();
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", langkah.kasus().status() == StatusKasus.SELESAI
                ? "Kasus berakhir" : "Kasus berlanjut", "tugasYangTerbuka", menunggu));
    }

    private boolean terlewat(Pertanyaan pertanyaan, TindakanKasus permintaan) {
        Kiriman sasaran = riwayat.satu(pertanyaan.kasusId(), permintaan.sasaran());
        return !pengembalian.dapatKembali(pertanyaan.kasus(), sasaran)
                || permintaan.jenis() == JenisTindakan.KEMBALIKAN
                        && pengembalian.dilanjutkan(pertanyaan.kasus(), sasaran);
    }

    private Map<String, Object> keterangan(TindakanKasus permintaan, Kiriman sasaran, Gugur gugur) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("tindakan", permintaan.jenis() == JenisTindakan.KOREKSI ? "Koreksi diterapkan; kasus kembali"
                : "Kasus dikembalikan satu tahap");
        isi.put("kembaliKe", koreksi.sebutan(sasaran));
        isi.put("dimintaOleh", permintaan.jabatanPemohon());
        isi.put("alasan", permintaan.alasan());
        isi.put("tugasYangGugur", gugur.tugas().stream().map(Task::getName).toList());
        isi.put("isianYangGugur", gugur.kiriman().stream().filter(koreksi::fakta).map(koreksi::sebutan).toList());
        isi.put("persetujuanYangGugur", gugur.kiriman().stream().filter(k -> !koreksi.fakta(k))
                .map(koreksi::sebutan).toList());
        return isi;
    }

    /** A correction has the place of what it corrects, and so has what its office sends in its stead meanwhile. */
    private long batas(Langkah langkah) {
        return riwayat.posisi(langkah.kasusId(), tindakan.tindakan(langkah.prosesId()).sasaran());
    }
}
