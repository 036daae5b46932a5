package id.rukun.prosedur.pencatatan.proses.salinan;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.berkas.sidik.Sidik;
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
import id.rukun.penduduk.catat.KeadaanPenduduk;
import id.rukun.penduduk.catat.PembacaPenduduk;
import id.rukun.prosedur.pencatatan.KabarPencatatan;
import id.rukun.prosedur.pencatatan.Pencatatan.PermintaanPencatatan;
import id.rukun.prosedur.pencatatan.PencatatanService;
import id.rukun.prosedur.pencatatan.formulir.PutusanPencatatan;
import id.rukun.prosedur.pencatatan.formulir.salinan.PutusanSalinanIsian;
import id.rukun.prosedur.pencatatan.formulir.salinan.SalinanDataIsian;
import id.rukun.prosedur.pencatatan.proses.PemeriksaPemohon;
import id.rukun.prosedur.pencatatan.proses.PencatatanProcess;
import id.rukun.prosedur.pencatatan.proses.PihakPencatatan;
import id.rukun.prosedur.pencatatan.salinan.NaskahSalinan;
import id.rukun.prosedur.pencatatan.salinan.NaskahSalinan.PermintaanSalinan;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code salinan-data-pribadi}: from the request to the paper that says what is held about a person, or why he is not told. */
@Component
class SalinanDataLangkah {

    private static final String JENIS = "SALINAN_DATA";

    private final PemeriksaPemohon pemeriksa;
    private final PembacaPenduduk pembaca;
    private final PencatatanService pencatatan;
    private final NaskahSalinan naskah;
    private final KabarPencatatan kabar;
    private final PihakPencatatan pihak;

    SalinanDataLangkah(PemeriksaPemohon pemeriksa, PembacaPenduduk pembaca, PencatatanService pencatatan, NaskahSalinan naskah,
            KabarPencatatan kabar, PihakPencatatan pihak) {
        this.pemeriksa = pemeriksa;
        this.pembaca = pembaca;
        this.pencatatan = pencatatan;
        this.naskah = naskah;
        this.kabar = kabar;
        this.pihak = pihak;
    }

    /** Whose data are asked for, and by whom: somebody who lives in the Kelurahan or lived there last. */
    @TugasModel(value = "pencatatanMintaSalinanDelegate", aturan = {AlasanCukup.class, BukanMasaDepan.class, UrutanTanggal.class,
            KelurahanTerakhir.class, PemohonSesuaiRegister.class, SatuPencatatanSekaligus.class})
    void minta(Langkah langkah) {
        SalinanDataIsian isian = langkah.isian(SalinanDataIsian.class);
        langkah.wajibTanggalSesuai();
        langkah.wajibBeralasan(isian.alasan());
        KeadaanPenduduk siapa = pemeriksa.wajib(langkah, isian.penduduk(), isian.kedudukan());
        String pokok = "salinan/" + isian.penduduk();
        langkah.wajib(List.of("penduduk"), SatuPencatatanSekaligus.class,
                new SatuPencatatanSekaligus.Fakta(pencatatan.kasusLain(pokok, langkah.kasusId()).orElse(null)));
        pencatatan.minta(langkah.kasusId(), new PermintaanPencatatan(JENIS, pokok, isian.penduduk(),
                siapa.rtId() == null ? langkah.unitId() : siapa.rtId(), isian.diterima(), langkah.pelaku().akun(), Sidik.atas("")));
        langkah.tetapkan(PencatatanProcess.PERAN_PEMUTUS,
                PencatatanProcess.pemutus(Kantor.peranGrup(langkah.teks(Variabel.KANTOR_PEMOHON))).peran());
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Salinan data pribadi diminta"));
    }

    /** What was decided: with a reason where it is not approved, and by somebody who has not asked for it and is not concerned. */
    @TugasModel(value = "pencatatanPutusanSalinanGerbang", aturan = {AlasanCukup.class, BukanPerkaraSendiri.class})
    @Jawaban("putusanSalinan")
    PutusanPencatatan putusan(Pertanyaan pertanyaan) {
        PutusanSalinanIsian isian = pertanyaan.isian(PutusanSalinanIsian.class);
        if (isian.putusan() != PutusanPencatatan.SETUJUI) {
            pertanyaan.wajibBeralasan(isian.alasan());
        }
        pihak.wajibBukan(pertanyaan, pencatatan.ambil(pertanyaan.kasusId()));
        return isian.putusan();
    }

    /** What is held about him is written down, to be handed over on paper; nothing in the register changes. */
    @TugasModel("pencatatanSusunSalinanDelegate")
    void susun(Langkah langkah) {
        SalinanDataIsian isian = langkah.isianTerbaru(SalinanDataIsian.class);
        naskah.simpan(langkah.kasus(), permintaan(langkah, isian));
        pencatatan.dicatat(langkah.kasusId(), isian.penduduk());
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Salinan data pribadi disusun"));
        beri(langkah, "Salinan data pribadi sudah disusun. Cetak, mintakan tanda tangan, dan serahkan kepada yang meminta.");
    }

    /** None is given; the letter says why. */
    @TugasModel("pencatatanTolakSalinanDelegate")
    void tolak(Langkah langkah) {
        String alasan = langkah.isian(PutusanSalinanIsian.class).alasan();
        naskah.ditolak(langkah.kasus(), permintaan(langkah, langkah.isianTerbaru(SalinanDataIsian.class)), alasan);
        pencatatan.ditolak(langkah.kasusId());
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Salinan data pribadi ditolak", "alasan", alasan));
        beri(langkah, "Permintaan salinan data pribadi ditolak. Cetak surat penolakannya, mintakan tanda tangan, dan serahkan kepada yang meminta.");
    }

    private PermintaanSalinan permintaan(Langkah langkah, SalinanDataIsian isian) {
        return new PermintaanSalinan(pembaca.keadaan(isian.penduduk()).orElseThrow().orang().nama(), isian,
                langkah.isian(PutusanSalinanIsian.class).nomor(), langkah.pelaku().akun(), langkah.hariIni());
    }

    private void beri(Langkah langkah, String kalimat) {
        kabar.beri(langkah.kasus(), langkah.unitId(), "salinan/" + langkah.isianId(), List.of(langkah.teks(Variabel.KANTOR_PEMOHON)), kalimat);
    }
}
