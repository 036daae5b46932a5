package id.rukun.prosedur.koordinasi.proses.laporan;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Penjabat;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.laporan.PenerimaBukanPelapor;
import id.rukun.hukum.kebijakan.laporan.PengembalianLaporan;
import id.rukun.hukum.koordinasi.laporan.JenisLaporan;
import id.rukun.hukum.koordinasi.laporan.StasiunRantai;
import id.rukun.hukum.perwalibanjar.laporan.AsistenPertanggungjawaban;
import id.rukun.hukum.perwalibanjar.laporan.JalurPertanggungjawaban;
import id.rukun.hukum.perwalibanjar.laporan.LaporanKepadaAtasan;
import id.rukun.hukum.perwalibanjar.laporan.StasiunDilewati;
import id.rukun.hukum.perwalibukittinggi.laporan.EvaluasiKepadaWalikota;
import id.rukun.hukum.perwalibukittinggi.laporan.LaporanMelaluiSekda;
import id.rukun.hukum.perwalibukittinggi.laporan.PenerimaLaporan;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.Pembidangan;
import id.rukun.prosedur.koordinasi.formulir.laporan.LaporanPenerusanIsian;
import id.rukun.prosedur.koordinasi.formulir.laporan.PutusanPenerusan;
import id.rukun.prosedur.koordinasi.laporan.LaporanKoordinasi;
import id.rukun.prosedur.koordinasi.laporan.LaporanService;
import id.rukun.prosedur.koordinasi.laporan.LaporanStasiun;
import id.rukun.prosedur.koordinasi.laporan.PelaporLaporan;
import id.rukun.prosedur.koordinasi.laporan.SyaratLaporan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code laporan-koordinasi}: through whose hands the report goes. */
@Component
class StasiunLaporanLangkah {

    /** Who has the report next. */
    enum StasiunLaporan { ANTARA, AKHIR, SELESAI }

    /** What an office on the way does with it. */
    enum PenerusanLaporan { DITERUSKAN, DIKEMBALIKAN }

    private final LaporanService laporan;
    private final SyaratLaporan syarat;
    private final PengembalianStasiun pengembalian;
    private final PelaporLaporan pelapor;
    private final KabarLaporan kabar;
    private final DirektoriUnit direktori;
    private final Pembidangan pembidangan;
    private final Kantor kantor;
    private final Penjabat penjabat;

    StasiunLaporanLangkah(LaporanService laporan, SyaratLaporan syarat, PengembalianStasiun pengembalian, PelaporLaporan pelapor,
            KabarLaporan kabar, DirektoriUnit direktori, Pembidangan pembidangan, Kantor kantor,
            Penjabat penjabat) {
        this.laporan = laporan;
        this.syarat = syarat;
        this.pengembalian = pengembalian;
        this.pelapor = pelapor;
        this.kabar = kabar;
        this.direktori = direktori;
        this.pembidangan = pembidangan;
        this.kantor = kantor;
        this.penjabat = penjabat;
    }

    /**
     * S3: the next office by the table of the law. In Banjar one that the unit has not, whose post the reporter holds himself, or that is
     * vacant is left out with a note; in Bukittinggi the report waits for the Sekretaris Daerah.
     */
    @TugasModel(value = "koordinasiLaporanStasiunDelegate", aturan = {LaporanMelaluiSekda.class, EvaluasiKepadaWalikota.class,
            LaporanKepadaAtasan.class, AsistenPertanggungjawaban.class, StasiunDilewati.class})
    void berikut(Langkah langkah) {
        LaporanKoordinasi yang = laporan.ambil(langkah.kasusId());
        List<StasiunRantai> rantai = yang.jenis().rantai();
        if (laporan.dilalui(yang.kasusId()).isEmpty()) {
            tanyaTujuan(langkah, yang);
        }
        for (int i = laporan.dilalui(yang.kasusId()).size(); i < rantai.size(); i++) {
            boolean akhir = i == rantai.size() - 1;
            if (akhir && !yang.jenis().akhirBertugas()) {
                return;
            }
            if (serahkan(langkah, yang, rantai.get(i), akhir)) {
                return;
            }
        }
    }

    private void tanyaTujuan(Langkah langkah, LaporanKoordinasi yang) {
        List<StasiunRantai> rantai = yang.jenis().rantai();
        switch (yang.jenis()) {
            case KOORDINASI -> langkah.tanya(LaporanMelaluiSekda.class, new LaporanMelaluiSekda.Fakta(direktori.nama(yang.unitId()),
                    penerima(rantai.get(0)), penerima(yang.jenis().akhir())));
            case EVALUASI_WAKIL -> langkah.tanya(EvaluasiKepadaWalikota.class, new EvaluasiKepadaWalikota.Fakta(penerima(rantai.get(0))));
            case BERKALA_ATASAN, PERTANGGUNGJAWABAN -> langkah.tanya(LaporanKepadaAtasan.class,
                    syarat.atasan(yang.jenis(), yang.kantorPelapor()));
            case PEMANTAUAN -> { }
        }
    }

    private static PenerimaLaporan penerima(StasiunRantai stasiun) {
        return switch (stasiun) {
            case WALI_KOTA -> PenerimaLaporan.WALIKOTA;
            case SEKDA -> PenerimaLaporan.SEKRETARIS_DAERAH;
            case ASISTEN -> PenerimaLaporan.ASISTEN;
            case ATASAN -> PenerimaLaporan.LAINNYA;
        };
    }

    /** Whether the office gets it, or is left out. */
    private boolean serahkan(Langkah langkah, LaporanKoordinasi yang, StasiunRantai stasiun, boolean akhir) {
        Optional<String> grup = stasiun == StasiunRantai.ASISTEN ? asisten(langkah, yang) : syarat.stasiun(stasiun, yang.kantorPelapor(), pengisi(langkah));
        Optional<Putusan> dilewati = akhir || yang.jenis() != JenisLaporan.PERTANGGUNGJAWABAN ? Optional.empty()
                : dilewati(langkah, yang, stasiun, grup);
        if (dilewati.isPresent()) {
            laporan.lewati(yang.kasusId(), stasiun, grup.orElse(null), dilewati.get().pesan(), langkah.hariIni());
            return false;
        }
        laporan.serahkan(yang.kasusId(), stasiun, grup.orElseThrow());
        langkah.tetapkan(LaporanProcess.STASIUN, grup.get());
        return true;
    }

    /** Who has entered it himself: in the place of a vacant post, or as its holder; not from a paper that another has signed. */
    private Set<String> pengisi(Langkah langkah) {
        return langkah.diwakili().isPresent() || langkah.pelaku().akun() == null ? Set.of() : penjabat.orang(List.of(langkah.pelaku().akun()));
    }

    private Optional<String> asisten(Langkah langkah, LaporanKoordinasi yang) {
        return Optional.ofNullable(langkah.teks(LaporanProcess.ASISTEN_TABEL))
                .or(() -> pembidangan.asistenUnit(yang.tenant(), direktori.unit(yang.unitId())))
                .flatMap(kode -> direktori.asisten(yang.tenant(), kode)).map(kantor::kepala);
    }

    private Optional<Putusan> dilewati(Langkah langkah, LaporanKoordinasi yang, StasiunRantai stasiun, Optional<String> grup) {
        Optional<Putusan> tanpaAsisten = stasiun != StasiunRantai.ASISTEN ? Optional.empty() : Optional.of(langkah.tanya(
                AsistenPertanggungjawaban.class, new AsistenPertanggungjawaban.Fakta(direktori.nama(yang.unitId()),
                        grup.map(Kantor::unitGrup).map(direktori::nama).orElse(null)))).filter(putusan -> !putusan.terpenuhi());
        return tanpaAsisten.or(() -> Optional.of(langkah.tanya(StasiunDilewati.class, kosong(langkah, yang, stasiun, grup.orElseThrow())))
                .filter(putusan -> !putusan.terpenuhi()));
    }

    private StasiunDilewati.Fakta kosong(Langkah langkah, LaporanKoordinasi yang, StasiunRantai stasiun, String grup) {
        return new StasiunDilewati.Fakta(stasiun.name(), kantor.nama(grup), pelapor.sama(grup, yang.kantorPelapor(), langkah.hariIni()),
                !pelapor.terisi(grup, langkah.hariIni()));
    }

    /** G1: an office on the way, the one to whom it is addressed, or nobody any more. */
    @TugasModel("koordinasiLaporanStasiunGerbang")
    @Jawaban("stasiunLaporan")
    StasiunLaporan stasiun(Pertanyaan pertanyaan) {
        Optional<StasiunRantai> kini = laporan.menunggu(pertanyaan.kasusId()).map(LaporanStasiun::stasiun);
        JenisLaporan jenis = laporan.ambil(pertanyaan.kasusId()).jenis();
        return kini.map(satu -> satu == jenis.akhir() ? StasiunLaporan.AKHIR : StasiunLaporan.ANTARA)
                .orElse(StasiunLaporan.SELESAI);
    }

    /** G2: it goes on in the order of the law, or back to who made it. */
    @TugasModel(value = "koordinasiLaporanPenerusanGerbang", aturan = {JalurPertanggungjawaban.class, AlasanCukup.class,
            PengembalianLaporan.class, PenerimaBukanPelapor.class})
    @Jawaban("penerusanLaporan")
    PenerusanLaporan penerusan(Pertanyaan pertanyaan) {
        LaporanPenerusanIsian isian = pertanyaan.isian(LaporanPenerusanIsian.class);
        pengembalian.wajibOrangLain(pertanyaan);
        if (isian.putusan() == PutusanPenerusan.KEMBALIKAN) {
            pengembalian.wajibBoleh(pertanyaan, "catatan", isian.catatan());
            return PenerusanLaporan.DIKEMBALIKAN;
        }
        pengembalian.wajibUrut(pertanyaan);
        return PenerusanLaporan.DITERUSKAN;
    }

    /** S4: it goes on, with a note or without (BKT-M-10, BJR-M-10). */
    @TugasModel("koordinasiLaporanTeruskanDelegate")
    void teruskan(Langkah langkah) {
        LaporanKoordinasi yang = laporan.ambil(langkah.kasusId());
        LaporanStasiun oleh = laporan.menunggu(yang.kasusId()).orElseThrow();
        laporan.teruskan(yang.kasusId(), langkah.isian(LaporanPenerusanIsian.class).catatan(), langkah.hariIni());
        kabar.diteruskan(langkah, yang, oleh);
    }

    /** S4: it goes back to be mended. */
    @TugasModel("koordinasiLaporanKembaliDelegate")
    void kembali(Langkah langkah) {
        pengembalian.kembalikan(langkah, langkah.isian(LaporanPenerusanIsian.class).catatan());
    }
}
