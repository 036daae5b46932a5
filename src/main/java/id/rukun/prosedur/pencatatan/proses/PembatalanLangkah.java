package id.rukun.prosedur.pencatatan.proses;

import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.Variabel;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.kebijakan.penataan.UnitAktif;
import id.rukun.hukum.kebijakan.pencatatan.MenungguPenataan;
import id.rukun.hukum.kebijakan.pencatatan.NomorKependudukanUnik;
import id.rukun.hukum.kebijakan.pencatatan.PencatatanDapatDibatalkan;
import id.rukun.hukum.kebijakan.pencatatan.SatuPencatatanSekaligus;
import id.rukun.prosedur.pencatatan.Dampak;
import id.rukun.prosedur.pencatatan.KabarPencatatan;
import id.rukun.prosedur.pencatatan.NaskahPencatatan;
import id.rukun.prosedur.pencatatan.NaskahPencatatan.IsiCatatan;
import id.rukun.prosedur.pencatatan.PembatalRegister;
import id.rukun.prosedur.pencatatan.Pencatatan;
import id.rukun.prosedur.pencatatan.Pencatatan.PermintaanPencatatan;
import id.rukun.prosedur.pencatatan.PencatatanService;
import id.rukun.prosedur.pencatatan.StatusPencatatan;
import id.rukun.prosedur.pencatatan.SuratDasar;
import id.rukun.prosedur.pencatatan.formulir.PembatalanIsian;
import id.rukun.prosedur.pencatatan.penghapusan.PerencanaPenghapusan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code pembatalan-pencatatan}: what was recorded by mistake is undone, and what stood before holds again. */
@Component
class PembatalanLangkah {

    private static final String JENIS = "PEMBATALAN";

    private final PencatatanService pencatatan;
    private final PembatalSemua pembatal;
    private final SyaratPembatalan syarat;
    private final KasusService kasusService;
    private final KabarPencatatan kabar;
    private final NaskahPencatatan naskah;
    private final Kantor kantor;

    PembatalanLangkah(PencatatanService pencatatan, PembatalSemua pembatal, SyaratPembatalan syarat, KasusService kasusService,
            KabarPencatatan kabar, NaskahPencatatan naskah, Kantor kantor) {
        this.pencatatan = pencatatan;
        this.pembatal = pembatal;
        this.syarat = syarat;
        this.kasusService = kasusService;
        this.kabar = kabar;
        this.naskah = naskah;
        this.kantor = kantor;
    }

    /** What is to be undone, if nothing rests on it. */
    @TugasModel(value = "pencatatanMintaBatalDelegate", aturan = {AlasanCukup.class, BukanMasaDepan.class, UrutanTanggal.class,
            PencatatanDapatDibatalkan.class, MenungguPenataan.class, UnitAktif.class, NomorKependudukanUnik.class,
            SatuPencatatanSekaligus.class})
    void minta(Langkah langkah) {
        PembatalanIsian isian = langkah.isian(PembatalanIsian.class);
        langkah.wajibTanggalSesuai();
        langkah.wajibBeralasan(isian.alasan());
        Pencatatan yang = wajibDapat(langkah, isian.pencatatan(), List.of("pencatatan"));
        langkah.wajib(List.of("pencatatan"), SatuPencatatanSekaligus.class,
                new SatuPencatatanSekaligus.Fakta(pencatatan.kasusLain(yang.pokok(), langkah.kasusId()).orElse(null)));
        pencatatan.mintaBatal(langkah.kasusId(), new PermintaanPencatatan(JENIS, yang.pokok(), yang.subjekId(), yang.unitId(), yang.berlaku(),
                langkah.pelaku().akun(), yang.keadaan()), yang.kasusId());
        langkah.tetapkan(PencatatanProcess.PERAN_PEMUTUS,
                PencatatanProcess.pemutus(Kantor.peranGrup(langkah.teks(Variabel.KANTOR_PEMOHON))).peran());
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Pembatalan perubahan register diminta", "keterangan", "Kasus "
                + kasusService.kasus(yang.kasusId()).nomor()));
    }

    private Pencatatan wajibDapat(Pertanyaan langkah, String kasusId, List<String> kolom) {
        Optional<Pencatatan> yang = pencatatan.cari(kasusId);
        Optional<Kasus> asal = yang.map(p -> kasusService.kasus(p.kasusId()));
        yang.ifPresent(p -> pembatal.untuk(p).ifPresent(b -> b.tahan(p)));
        boolean berlaku = yang.filter(p -> p.status() == StatusPencatatan.DICATAT && p.membatalkan() == null)
                .filter(p -> pembatal.untuk(p).isPresent()).isPresent()
                && asal.filter(k -> k.unitId().equals(langkah.unitId())).isPresent();
        Optional<String> bertumpu = berlaku ? pembatal.ambil(yang.orElseThrow()).bertumpu(yang.orElseThrow()) : Optional.empty();
        langkah.wajib(kolom, PencatatanDapatDibatalkan.class, new PencatatanDapatDibatalkan.Fakta(
                asal.filter(k -> berlaku).map(Kasus::nomor).orElse("yang dipilih"), berlaku, bertumpu.isPresent(),
                bertumpu.filter(id -> !id.isEmpty()).map(id -> kasusService.kasus(id).nomor()).orElse(null),
                bertumpu.flatMap(pencatatan::cari).filter(p -> p.jenis().equals(PerencanaPenghapusan.JENIS)).isPresent()));
        syarat.wajib(langkah, kolom, pembatal.ambil(yang.orElseThrow()).syarat(yang.orElseThrow()));
        return yang.orElseThrow();
    }

    /** What stood before holds again by new rows. */
    @TugasModel(value = "pencatatanBatalkanDelegate", aturan = {PencatatanDapatDibatalkan.class, MenungguPenataan.class,
            UnitAktif.class, NomorKependudukanUnik.class})
    void batalkan(Langkah langkah) {
        Pencatatan yang = wajibDapat(langkah, pencatatan.ambil(langkah.kasusId()).membatalkan(), List.of());
        PembatalRegister register = pembatal.ambil(yang);
        List<String> pemulihan = register.pemulihan(yang);
        Dampak tersentuh = register.dampak(yang, langkah.unitId(), langkah.kasusId());
        String sebutan = register.sebutan(yang);
        register.batalkan(yang, langkah.kasusId());
        pencatatan.dibatalkan(yang.kasusId(), langkah.kasusId());
        pencatatan.dicatat(langkah.kasusId(), yang.subjekId());
        ceritakan(langkah, yang, sebutan, pemulihan);
        kabari(langkah, yang, tersentuh);
    }

    private void ceritakan(Langkah langkah, Pencatatan yang, String sebutan, List<String> pemulihan) {
        PembatalanIsian isian = langkah.isianTerbaru(PembatalanIsian.class);
        String nomor = kasusService.kasus(yang.kasusId()).nomor();
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Perubahan register dibatalkan", "kasus", nomor, "tentang", sebutan,
                "pemulihan", pemulihan));
        naskah.simpan(langkah.kasus(), langkah.pelaku().akun(), langkah.hariIni(), new IsiCatatan("Pembatalan kasus " + nomor, sebutan,
                List.of("sebagaimana dicatat dalam kasus " + nomor), pemulihan, SuratDasar.sebut(isian.surat(),
                isian.nomorSurat(), isian.tanggalSurat()), isian.alasan()));
    }

    private void kabari(Langkah langkah, Pencatatan yang, Dampak tersentuh) {
        String kalimat = "Perubahan register dalam kasus " + kasusService.kasus(yang.kasusId()).nomor() + " dibatalkan; yang semula "
                + "berlaku lagi.";
        kabar.diubah(langkah.kasus(), langkah.unitId(), "batal/" + langkah.isianId(), tersentuh,
                kantor.grup(langkah.teks(PencatatanProcess.PERAN_PEMUTUS), langkah.unitId()), kalimat);
        kabar.beri(langkah.kasus(), langkah.unitId(), "pemohon/" + langkah.isianId(), List.of(langkah.teks(Variabel.KANTOR_PEMOHON)),
                kalimat);
    }
}
