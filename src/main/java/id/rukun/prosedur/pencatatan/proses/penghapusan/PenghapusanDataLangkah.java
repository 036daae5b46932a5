package id.rukun.prosedur.pencatatan.proses.penghapusan;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.Variabel;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.BukanPerkaraSendiri;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.kebijakan.pencatatan.KelurahanTerakhir;
import id.rukun.hukum.kebijakan.pencatatan.PemohonSesuaiRegister;
import id.rukun.hukum.kebijakan.pencatatan.SatuPencatatanSekaligus;
import id.rukun.hukum.kebijakan.pencatatan.penghapusan.AdaYangDihapus;
import id.rukun.hukum.kebijakan.pencatatan.penghapusan.DataRegisterDihapus;
import id.rukun.hukum.kebijakan.pencatatan.penghapusan.IsiKasusDihapusAwal;
import id.rukun.hukum.kebijakan.pencatatan.penghapusan.PenghapusanDiyakini;
import id.rukun.hukum.kebijakan.pencatatan.penghapusan.PerkaraBerjalanMenunggu;
import id.rukun.hukum.kebijakan.pencatatan.penghapusan.RencanaHapusTetap;
import id.rukun.penduduk.catat.KeadaanPenduduk;
import id.rukun.penduduk.catat.PembacaPenduduk;
import id.rukun.prosedur.pencatatan.Dampak;
import id.rukun.prosedur.pencatatan.KabarPencatatan;
import id.rukun.prosedur.pencatatan.Pencatatan;
import id.rukun.prosedur.pencatatan.Pencatatan.PermintaanPencatatan;
import id.rukun.prosedur.pencatatan.PencatatanService;
import id.rukun.prosedur.pencatatan.formulir.PutusanPencatatan;
import id.rukun.prosedur.pencatatan.formulir.penghapusan.PenghapusanDataIsian;
import id.rukun.prosedur.pencatatan.formulir.penghapusan.PutusanPenghapusanIsian;
import id.rukun.prosedur.pencatatan.penghapusan.NaskahPenghapusan;
import id.rukun.prosedur.pencatatan.penghapusan.NaskahPenghapusan.PermintaanHapus;
import id.rukun.prosedur.pencatatan.penghapusan.PelaksanaPenghapusan;
import id.rukun.prosedur.pencatatan.penghapusan.PerencanaPenghapusan;
import id.rukun.prosedur.pencatatan.penghapusan.RencanaPenghapusan;
import id.rukun.prosedur.pencatatan.penghapusan.RencanaPenghapusan.IsiKasus;
import id.rukun.prosedur.pencatatan.proses.PemeriksaPemohon;
import id.rukun.prosedur.pencatatan.proses.PencatatanProcess;
import id.rukun.prosedur.pencatatan.proses.PihakPencatatan;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code penghapusan-data-pribadi}: from the request to what is erased, or to the letter that says why nothing is. */
@Component
class PenghapusanDataLangkah {

    private static final List<String> PENDUDUK = List.of("penduduk");

    private final PemeriksaPemohon pemeriksa;
    private final PembacaPenduduk pembaca;
    private final PencatatanService pencatatan;
    private final PerencanaPenghapusan perencana;
    private final PelaksanaPenghapusan pelaksana;
    private final NaskahPenghapusan naskah;
    private final KabarPencatatan kabar;
    private final PihakPencatatan pihak;
    private final Kantor kantor;

    PenghapusanDataLangkah(PemeriksaPemohon pemeriksa, PembacaPenduduk pembaca, PencatatanService pencatatan, PerencanaPenghapusan perencana,
            PelaksanaPenghapusan pelaksana, NaskahPenghapusan naskah, KabarPencatatan kabar, PihakPencatatan pihak, Kantor kantor) {
        this.pemeriksa = pemeriksa;
        this.pembaca = pembaca;
        this.pencatatan = pencatatan;
        this.perencana = perencana;
        this.pelaksana = pelaksana;
        this.naskah = naskah;
        this.kabar = kabar;
        this.pihak = pihak;
        this.kantor = kantor;
    }

    /** Whose data are to be erased, by whom it is asked for and why; what can be erased is for who decides. */
    @TugasModel(value = "pencatatanMintaPenghapusanDelegate", aturan = {AlasanCukup.class, BukanMasaDepan.class, UrutanTanggal.class,
            KelurahanTerakhir.class, PemohonSesuaiRegister.class, SatuPencatatanSekaligus.class, DataRegisterDihapus.class,
            IsiKasusDihapusAwal.class})
    void minta(Langkah langkah) {
        PenghapusanDataIsian isian = langkah.isian(PenghapusanDataIsian.class);
        langkah.wajibTanggalSesuai();
        langkah.wajibBeralasan(isian.alasan());
        KeadaanPenduduk siapa = pemeriksa.wajib(langkah, isian.penduduk(), isian.kedudukan());
        // The same as of a change of what the register says of him: neither is decided while the other one waits.
        String pokok = "penduduk/" + isian.penduduk();
        langkah.wajib(PENDUDUK, SatuPencatatanSekaligus.class,
                new SatuPencatatanSekaligus.Fakta(pencatatan.kasusLain(pokok, langkah.kasusId()).orElse(null)));
        pencatatan.minta(langkah.kasusId(), new PermintaanPencatatan(PerencanaPenghapusan.JENIS, pokok, isian.penduduk(),
                langkah.unitId(), isian.diterima(), langkah.pelaku().akun(),
                perencana.rencana(siapa, langkah.kasus(), langkah.unitId()).sidik()));
        langkah.tetapkan(PencatatanProcess.PERAN_PEMUTUS,
                PencatatanProcess.pemutus(Kantor.peranGrup(langkah.teks(Variabel.KANTOR_PEMOHON))).peran());
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Penghapusan data pribadi diminta"));
    }

    /** What was decided: by somebody who has not asked for it and is not concerned, and what cannot be undone not by one click. */
    @TugasModel(value = "pencatatanPutusanPenghapusanGerbang", aturan = {AlasanCukup.class, BukanPerkaraSendiri.class,
            PenghapusanDiyakini.class})
    @Jawaban("putusanPenghapusan")
    PutusanPencatatan putusan(Pertanyaan pertanyaan) {
        PutusanPenghapusanIsian isian = pertanyaan.isian(PutusanPenghapusanIsian.class);
        pihak.wajibBukan(pertanyaan, pencatatan.ambil(pertanyaan.kasusId()));
        if (isian.putusan() == PutusanPencatatan.SETUJUI) {
            pertanyaan.wajib(List.of("konfirmasi"), PenghapusanDiyakini.class,
                    new PenghapusanDiyakini.Fakta(isian.konfirmasi(), pertanyaan.kasus().nomor()));
        } else {
            pertanyaan.wajibBeralasan(isian.alasan());
        }
        return isian.putusan();
    }

    /** It is erased, if there still is what was asked for and nobody is deciding with it. */
    @TugasModel(value = "pencatatanHapusDataDelegate", aturan = {PerkaraBerjalanMenunggu.class, RencanaHapusTetap.class,
            AdaYangDihapus.class, DataRegisterDihapus.class, IsiKasusDihapusAwal.class})
    void hapus(Langkah langkah) {
        Pencatatan yang = pencatatan.ambil(langkah.kasusId());
        PenghapusanDataIsian isian = langkah.isianTerbaru(PenghapusanDataIsian.class);
        KeadaanPenduduk siapa = pembaca.tahan(isian.penduduk()).orElseThrow();
        RencanaPenghapusan rencana = perencana.rencana(siapa, langkah.kasus(), langkah.unitId());
        List<String> putusan = List.of("putusan");
        langkah.wajib(putusan, PerkaraBerjalanMenunggu.class, rencana.berjalan());
        langkah.wajib(putusan, RencanaHapusTetap.class, new RencanaHapusTetap.Fakta(yang.keadaan().equals(rencana.sidik())));
        langkah.wajib(putusan, AdaYangDihapus.class, rencana.banyaknya());
        langkah.tanya(DataRegisterDihapus.class, rencana.register());
        rencana.kasus().stream().map(IsiKasus::fakta).forEach(fakta -> langkah.tanya(IsiKasusDihapusAwal.class, fakta));
        PermintaanHapus permintaan = permintaan(langkah, siapa, isian);
        pelaksana.laksanakan(langkah.kasus(), rencana);
        // What was read before is forgotten by now.
        pencatatan.dicatat(langkah.kasusId(), isian.penduduk());
        naskah.dihapus(langkah.kasus(), permintaan, rencana);
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Data pribadi dihapus", "dihapus", rencana.dihapus(), "tetap", rencana.tetap()));
        kabari(langkah);
    }

    private static PermintaanHapus permintaan(Langkah langkah, KeadaanPenduduk siapa, PenghapusanDataIsian isian) {
        return new PermintaanHapus(siapa.orang().nama(), isian, langkah.isian(PutusanPenghapusanIsian.class).nomor(), langkah.pelaku().akun(),
                langkah.hariIni());
    }

    private void kabari(Langkah langkah) {
        kabar.diubah(langkah.kasus(), langkah.unitId(), "dihapus/" + langkah.isianId(), Dampak.KOSONG,
                kantor.grup(langkah.teks(PencatatanProcess.PERAN_PEMUTUS), langkah.unitId()),
                "Data pribadi seorang penduduk dihapus atas permintaan (UU 27/2022).");
        beri(langkah, "Data pribadi dihapus. Cetak surat pemberitahuannya, mintakan tanda tangan, dan serahkan kepada yang meminta.");
    }

    /** Nothing is erased; the letter says why. */
    @TugasModel(value = "pencatatanTolakPenghapusanDelegate", aturan = {DataRegisterDihapus.class, IsiKasusDihapusAwal.class})
    void tolak(Langkah langkah) {
        PutusanPenghapusanIsian putusan = langkah.isian(PutusanPenghapusanIsian.class);
        PenghapusanDataIsian isian = langkah.isianTerbaru(PenghapusanDataIsian.class);
        KeadaanPenduduk siapa = pembaca.keadaan(isian.penduduk()).orElseThrow();
        naskah.ditolak(langkah.kasus(), permintaan(langkah, siapa, isian), perencana.rencana(siapa, langkah.kasus(), langkah.unitId()),
                putusan.alasan());
        pencatatan.ditolak(langkah.kasusId());
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Penghapusan data pribadi ditolak", "alasan", putusan.alasan()));
        beri(langkah, "Penghapusan data pribadi ditolak. Cetak surat penolakannya, mintakan tanda tangan, dan serahkan kepada yang meminta.");
    }

    private void beri(Langkah langkah, String kalimat) {
        kabar.beri(langkah.kasus(), langkah.unitId(), "pemohon/" + langkah.isianId(), List.of(langkah.teks(Variabel.KANTOR_PEMOHON)),
                kalimat);
    }
}
