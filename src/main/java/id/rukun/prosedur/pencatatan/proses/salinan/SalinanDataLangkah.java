package id.rukun.prosedur.pencatatan.proses.salinan;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.berkas.sidik.Sidik;
import id.rukun.engine.Variabel;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.kebijakan.pencatatan.PendudukWilayahSendiri;
import id.rukun.hukum.kebijakan.pencatatan.SatuPencatatanSekaligus;
import id.rukun.penduduk.catat.KeadaanPenduduk;
import id.rukun.penduduk.catat.PembacaPenduduk;
import id.rukun.prosedur.pencatatan.KabarPencatatan;
import id.rukun.prosedur.pencatatan.Pencatatan.PermintaanPencatatan;
import id.rukun.prosedur.pencatatan.PencatatanService;
import id.rukun.prosedur.pencatatan.formulir.salinan.SalinanDataIsian;
import id.rukun.prosedur.pencatatan.proses.PencatatanProcess;
import id.rukun.prosedur.pencatatan.salinan.NaskahSalinan;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code salinan-data-pribadi}: from a person's request to the paper that says what is held about him. */
@Component
class SalinanDataLangkah {

    private static final String JENIS = "SALINAN_DATA";

    private final PembacaPenduduk pembaca;
    private final PencatatanService pencatatan;
    private final NaskahSalinan naskah;
    private final KabarPencatatan kabar;
    private final WilayahService wilayah;

    SalinanDataLangkah(PembacaPenduduk pembaca, PencatatanService pencatatan, NaskahSalinan naskah, KabarPencatatan kabar,
            WilayahService wilayah) {
        this.pembaca = pembaca;
        this.pencatatan = pencatatan;
        this.naskah = naskah;
        this.kabar = kabar;
        this.wilayah = wilayah;
    }

    /** Whose data are asked for, by himself: a resident of the Kelurahan. */
    @TugasModel(value = "pencatatanMintaSalinanDelegate", aturan = {AlasanCukup.class, BukanMasaDepan.class, UrutanTanggal.class,
            PendudukWilayahSendiri.class, SatuPencatatanSekaligus.class})
    void minta(Langkah langkah) {
        SalinanDataIsian isian = langkah.isian(SalinanDataIsian.class);
        langkah.wajibTanggalSesuai();
        langkah.wajibBeralasan(isian.alasan());
        Optional<KeadaanPenduduk> siapa = pembaca.tahan(isian.penduduk());
        boolean disini = siapa.map(KeadaanPenduduk::rtId).filter(rt -> wilayah.mencakup(langkah.unitId(), rt)).isPresent();
        langkah.wajib(List.of("penduduk"), PendudukWilayahSendiri.class,
                new PendudukWilayahSendiri.Fakta(wilayah.nama(langkah.unitId()), false, siapa.isPresent(), disini, false));
        String pokok = "salinan/" + isian.penduduk();
        langkah.wajib(List.of("penduduk"), SatuPencatatanSekaligus.class,
                new SatuPencatatanSekaligus.Fakta(pencatatan.kasusLain(pokok, langkah.kasusId()).orElse(null)));
        pencatatan.minta(langkah.kasusId(), new PermintaanPencatatan(JENIS, pokok, isian.penduduk(), siapa.orElseThrow().rtId(), null,
                langkah.pelaku().akun(), Sidik.atas("")));
        langkah.tetapkan(PencatatanProcess.PERAN_PEMUTUS,
                PencatatanProcess.pemutus(Kantor.peranGrup(langkah.teks(Variabel.KANTOR_PEMOHON))).peran());
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Salinan data pribadi diminta"));
    }

    /** What is held about him is written down, to be handed over on paper; nothing in the register changes. */
    @TugasModel("pencatatanSusunSalinanDelegate")
    void susun(Langkah langkah) {
        SalinanDataIsian isian = langkah.isianTerbaru(SalinanDataIsian.class);
        naskah.simpan(langkah.kasus(), isian, langkah.pelaku().akun(), langkah.hariIni());
        pencatatan.dicatat(langkah.kasusId(), isian.penduduk());
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Salinan data pribadi disusun"));
        kabar.beri(langkah.kasus(), langkah.unitId(), "salinan/" + langkah.isianId(), List.of(langkah.teks(Variabel.KANTOR_PEMOHON)),
                "Salinan data pribadi sudah disusun. Cetak, mintakan tanda tangan, dan serahkan kepada pemohonnya sendiri.");
    }
}
