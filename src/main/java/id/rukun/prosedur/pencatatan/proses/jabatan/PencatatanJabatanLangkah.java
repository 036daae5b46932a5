package id.rukun.prosedur.pencatatan.proses.jabatan;

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
import id.rukun.hukum.kebijakan.pencatatan.RegisterBelumBerubah;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.AdaPenetapPencatatan;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.AtasanPos;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.CalonPejabat;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.JabatanDalamKantor;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.MasaPencatatan;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.NamaPosTunggal;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.NamaSesuaiNip;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.NipBelumBertindak;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.PelaksanaSesuaiKeadaan;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.PosDitiadakanKosong;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.PosSelamaMasa;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.UnitSelamaMasa;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.YangDiubahTercatat;
import id.rukun.hukum.kebijakan.pengurus.KetidakhadiranDicatat;
import id.rukun.jabatan.JabatanService;
import id.rukun.prosedur.pencatatan.Dampak;
import id.rukun.prosedur.pencatatan.DampakService;
import id.rukun.prosedur.pencatatan.formulir.jabatan.PencatatanJabatanIsian;
import id.rukun.prosedur.pencatatan.formulir.jabatan.PenetapanJabatanIsian;
import id.rukun.prosedur.pencatatan.formulir.jabatan.PutusanPencatatanJabatan;
import id.rukun.prosedur.pencatatan.jabatan.KursiDicatat;
import id.rukun.prosedur.pencatatan.jabatan.PencatatanBaru;
import id.rukun.prosedur.pencatatan.jabatan.PencatatanJabatan;
import id.rukun.prosedur.pencatatan.jabatan.PencatatanJabatanService;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code pencatatan-jabatan}: a change of who holds a post, from the office that puts it forward to the register. */
@Component
class PencatatanJabatanLangkah {

    private final PencatatanJabatanService pencatatan;
    private final SyaratPencatatanJabatan syarat;
    private final PembacaJabatan pembaca;
    private final DampakService dampak;
    private final KabarJabatan kabar;
    private final JabatanService jabatan;

    PencatatanJabatanLangkah(PencatatanJabatanService pencatatan, SyaratPencatatanJabatan syarat, PembacaJabatan pembaca,
            DampakService dampak, KabarJabatan kabar, JabatanService jabatan) {
        this.pencatatan = pencatatan;
        this.syarat = syarat;
        this.pembaca = pembaca;
        this.dampak = dampak;
        this.kabar = kabar;
        this.jabatan = jabatan;
    }

    /** Put forward, in the place of what the case put forward before, to the office above. */
    @TugasModel(value = "pencatatanJabatanAjukanDelegate", aturan = {JabatanDalamKantor.class, AdaPenetapPencatatan.class,
            KetidakhadiranDicatat.class, MasaPencatatan.class, PelaksanaSesuaiKeadaan.class, CalonPejabat.class, NamaSesuaiNip.class,
            NipBelumBertindak.class, YangDiubahTercatat.class, NamaPosTunggal.class, AtasanPos.class, PosSelamaMasa.class, UnitSelamaMasa.class,
            PosDitiadakanKosong.class, AlasanCukup.class, BukanMasaDepan.class, UrutanTanggal.class})
    void ajukan(Langkah langkah) {
        PencatatanJabatanIsian isian = langkah.isian(PencatatanJabatanIsian.class);
        langkah.wajibTanggalSesuai();
        langkah.wajibBeralasan(isian.alasan());
        KursiDicatat kursi = syarat.wajib(langkah, isian);
        String penetap = syarat.wajibPenetap(langkah, kursi.grup(), SyaratPencatatanJabatan.tentang(kursi.pemegang(), isian.nip()));
        pencatatan.ajukan(langkah.kasusId(), new PencatatanBaru(kursi, isian.jenis(), langkah.pelaku().akun(),
                langkah.teks(Variabel.KANTOR_PEMOHON), penetap, isian.mulai() == null ? langkah.hariIni() : isian.mulai()));
        langkah.tetapkan(PencatatanJabatanProcess.PERAN_PENETAP, Kantor.peranGrup(penetap));
        langkah.tetapkan(PencatatanJabatanProcess.UNIT_PENETAP, Kantor.unitGrup(penetap));
        tulis(langkah, "Pencatatan jabatan diajukan", isian, pembaca.kalimat(pencatatan.ambil(langkah.kasusId()), isian), Dampak.KOSONG);
    }

    /** Whether it stands: decided by another person than who put it forward and whom it is about. */
    @TugasModel(value = "pencatatanJabatanPenetapanGerbang", aturan = {BukanPerkaraSendiri.class, AlasanCukup.class})
    @Jawaban("putusanPencatatanJabatan")
    PutusanPencatatanJabatan penetapan(Pertanyaan pertanyaan) {
        PenetapanJabatanIsian isian = pertanyaan.isian(PenetapanJabatanIsian.class);
        PencatatanJabatan yang = pencatatan.ambil(pertanyaan.kasusId());
        syarat.wajibOrangLain(pertanyaan, yang.pengaju(), SyaratPencatatanJabatan.tentang(jabatan.posisi(yang.pemegangId()).orElse(null),
                pertanyaan.isianTerbaru(PencatatanJabatanIsian.class).nip()));
        if (isian.putusan() != PutusanPencatatanJabatan.SETUJUI) {
            pertanyaan.wajibBeralasan(isian.alasan());
        }
        return isian.putusan();
    }

    /** Written, if the register still says what it said; whoever has a case that it touches is told. */
    @TugasModel(value = "pencatatanJabatanCatatDelegate", aturan = {RegisterBelumBerubah.class, JabatanDalamKantor.class,
            KetidakhadiranDicatat.class, MasaPencatatan.class, PelaksanaSesuaiKeadaan.class, CalonPejabat.class, NamaSesuaiNip.class,
            NipBelumBertindak.class, YangDiubahTercatat.class, NamaPosTunggal.class, AtasanPos.class, PosSelamaMasa.class, UnitSelamaMasa.class,
            PosDitiadakanKosong.class})
    void catat(Langkah langkah) {
        PencatatanJabatan yang = pencatatan.ambil(langkah.kasusId());
        PencatatanJabatanIsian isian = langkah.isianTerbaru(PencatatanJabatanIsian.class);
        pencatatan.tahan(yang);
        langkah.wajib(RegisterBelumBerubah.class, new RegisterBelumBerubah.Fakta(pembaca.nama(yang), pencatatan.masihSama(yang)));
        syarat.wajib(langkah, isian);
        Dampak tersentuh = dampak.kantor(yang.grup(), langkah.kasusId());
        String kalimat = pembaca.kalimat(yang, isian);
        pencatatan.catat(yang, isian);
        tulis(langkah, "Register jabatan diubah", isian, kalimat, tersentuh);
        kabar.diubah(langkah.kasus(), yang, tersentuh, yang.kantorPenetap(), yang.kantor(), kalimat);
        kabar.tanpaAkun(langkah.kasus(), yang, pencatatan.ditempatkan(yang.kasusId()).stream().filter(p -> p.akun() == null).toList());
    }

    /** Refused: the register stays as it is. */
    @TugasModel("pencatatanJabatanTolakDelegate")
    void tolak(Langkah langkah) {
        PencatatanJabatan yang = pencatatan.ambil(langkah.kasusId());
        pencatatan.tolak(langkah.kasusId());
        kabar.ditolak(langkah.kasus(), yang, yang.kantor(), "Ditolak, register tidak berubah. "
                + pembaca.kalimat(yang, langkah.isianTerbaru(PencatatanJabatanIsian.class)) + " Alasan: "
                + langkah.isian(PenetapanJabatanIsian.class).alasan());
    }

    private static void tulis(Langkah langkah, String tindakan, PencatatanJabatanIsian isian, String kalimat, Dampak tersentuh) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("tindakan", tindakan);
        isi.put("keterangan", kalimat);
        isi.put("dasar", "Surat nomor " + isian.nomorSurat());
        if (!tersentuh.kosong()) {
            isi.put("tersentuh", tersentuh.kalimat());
        }
        langkah.tulis(JenisEntri.TINDAKAN, isi);
    }
}
