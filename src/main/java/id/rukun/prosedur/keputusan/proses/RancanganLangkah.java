package id.rukun.prosedur.keputusan.proses;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Penjabat;
import id.rukun.engine.step.PenjagaNomor;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.BukanPerkaraSendiri;
import id.rukun.hukum.kebijakan.PenjabatHariItu;
import id.rukun.hukum.kebijakan.keputusan.PenolakanLurah;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.kebijakan.penomoran.BatasNomor;
import id.rukun.hukum.kebijakan.penomoran.LompatanNomor;
import id.rukun.hukum.kebijakan.penomoran.NomorBerurutan;
import id.rukun.hukum.kebijakan.penomoran.NomorNaskahUnik;
import id.rukun.hukum.kebijakan.penomoran.TahunNomorSesuai;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.keputusan.register.IsiRancangan;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.keputusan.SuratCamat;
import id.rukun.prosedur.keputusan.ketentuan.MatriksKeputusan;
import id.rukun.prosedur.keputusan.register.PermintaanKeputusan;
import id.rukun.prosedur.keputusan.formulir.RancanganIsian;
import id.rukun.prosedur.keputusan.register.RancanganKeputusan;
import id.rukun.prosedur.keputusan.formulir.Tinjauan;
import id.rukun.prosedur.keputusan.formulir.TinjauanIsian;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code penetapan-keputusan-lurah}, from the first draft to the one that the Lurah passes on. */
@Component
class RancanganLangkah {

    private static final RancanganIsian TANPA_TAMBAHAN = new RancanganIsian(null, null, null);

    private final KeputusanService keputusan;
    private final MatriksKeputusan matriks;
    private final Penjabat penjabat;
    private final SuratCamat suratCamat;
    private final PenjagaNomor penjagaNomor;
    private final PenjagaBerlaku penjagaBerlaku;

    RancanganLangkah(KeputusanService keputusan, MatriksKeputusan matriks, Penjabat penjabat,
            SuratCamat suratCamat, PenjagaNomor penjagaNomor, PenjagaBerlaku penjagaBerlaku) {
        this.keputusan = keputusan;
        this.matriks = matriks;
        this.penjabat = penjabat;
        this.suratCamat = suratCamat;
        this.penjagaNomor = penjagaNomor;
        this.penjagaBerlaku = penjagaBerlaku;
    }

    /** P-14/S1: the first version of the draft, from the facts of the case alone. */
    @TugasModel("keputusanSusunRancanganDelegate")
    void susun(Langkah langkah) {
        PermintaanKeputusan permintaan = PenetapanProcess.permintaan(langkah);
        keputusan.catat(permintaan, keputusan.susun(permintaan, TANPA_TAMBAHAN, langkah.hariIni()));
    }

    /** P-14/S1: the draft with what the staff added; a changed draft is a new version with a new hash. */
    @TugasModel(value = "keputusanCatatRancanganDelegate", aturan = {BukanMasaDepan.class, UrutanTanggal.class, BukanPerkaraSendiri.class})
    void rancangan(Langkah langkah) {
        penjabat.wajibBukanPihakKasus(langkah);
        langkah.wajibTanggalSesuai();
        penjagaBerlaku.wajib(langkah, langkah.isian(RancanganIsian.class).berlakuSejak(), langkah.hariIni());
        PermintaanKeputusan permintaan = PenetapanProcess.permintaan(langkah);
        RancanganKeputusan rancangan = keputusan.catat(permintaan,
                keputusan.susun(permintaan, langkah.isian(RancanganIsian.class), langkah.hariIni()));
        IsiRancangan isi = keputusan.isi(rancangan);
        langkah.tulis(JenisEntri.DOKUMEN, Map.of("dokumen", "Rancangan Keputusan Lurah",
                "tentang", isi.konten().tentang(), "menimbang", String.join("\n", isi.kalimatMenimbang()),
                "perubahanMenimbang", String.join("\n", isi.perubahanMenimbang()), "memutuskan", isi.teksDiktum(),
                "versi", rancangan.versi(), "sidik", rancangan.hash()));
    }

    /**
     * P-14/G1: where the text says <em>dapat</em> the Lurah may refuse with a reason; otherwise he owes the Keputusan
     * once its conditions are met and refuses only with one that fails.
     */
    @TugasModel(value = "keputusanTinjauanGerbang", aturan = {
            BukanMasaDepan.class, UrutanTanggal.class, AlasanCukup.class, PenjabatHariItu.class,
            PenolakanLurah.class, BukanPerkaraSendiri.class})
    @Jawaban("tinjauan")
    Tinjauan tinjauan(Pertanyaan pertanyaan) {
        TinjauanIsian isian = pertanyaan.isian(TinjauanIsian.class);
        penjabat.wajibBukanPihakKasus(pertanyaan);
        pertanyaan.wajibTanggalSesuai();
        if (isian.putusan() != Tinjauan.LANJUT) {
            pertanyaan.wajibBeralasan(isian.alasan());
        }
        if (isian.putusan() == Tinjauan.TOLAK) {
            penjabat.wajib(pertanyaan, Jabatan.LURAH, pertanyaan.unitId(), pertanyaan.hariIni());
            wajibBerdasar(pertanyaan);
        }
        if (isian.putusan() == Tinjauan.LANJUT) {
            pertanyaan.ingatkan(syaratHariIni(pertanyaan));
        }
        return isian.putusan();
    }

    /** P-14/S2: notes who passed the draft on, with the letter to the Camat; the Camat's answer may not be his. */
    @TugasModel(value = "keputusanCatatPeninjauDelegate", aturan = {
            TahunNomorSesuai.class, NomorNaskahUnik.class, BatasNomor.class, NomorBerurutan.class,
            LompatanNomor.class})
    void peninjau(Langkah langkah) {
        langkah.tetapkan(PenetapanProcess.PENINJAU, penjabat.pemutus(langkah, Jabatan.LURAH, langkah.unitId()));
        RancanganKeputusan rancangan = keputusan.rancangan(langkah.prosesId()).orElseThrow();
        if (matriks.perluPersetujuanCamat(rancangan.jenis(), langkah.kasus().edisi())) {
            TinjauanIsian isian = langkah.isian(TinjauanIsian.class);
            penjagaNomor.wajib(langkah, keputusan.nomor(rancangan, isian, langkah.hariIni()));
            suratCamat.permohonan(PenetapanProcess.permintaan(langkah), rancangan, isian.nomor(),
                    penjabat.pada(Jabatan.LURAH, langkah.unitId(), langkah.hariIni()), langkah.hariIni());
        }
    }

    /** Demands what a refusal must rest on. */
    void wajibBerdasar(Pertanyaan pertanyaan) {
        List<Putusan> gagal = syaratHariIni(pertanyaan).stream().filter(p -> !p.terpenuhi()).toList();
        String jenis = pertanyaan.teks(PenetapanProcess.JENIS_KEPUTUSAN);
        pertanyaan.wajib(PenolakanLurah.class, new PenolakanLurah.Fakta(matriks.dapat(jenis),
                matriks.dasarPilihan(jenis, pertanyaan.kasus().edisi()), gagal.stream().map(Putusan::judul).toList()));
        gagal.forEach(pertanyaan::catat);
    }

    private List<Putusan> syaratHariIni(Pertanyaan pertanyaan) {
        return keputusan.syarat(PenetapanProcess.permintaan(pertanyaan), pertanyaan.hariIni());
    }
}
