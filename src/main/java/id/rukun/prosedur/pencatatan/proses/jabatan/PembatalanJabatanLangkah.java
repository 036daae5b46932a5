package id.rukun.prosedur.pencatatan.proses.jabatan;

import id.rukun.berkas.KasusService;
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
import id.rukun.hukum.kebijakan.pencatatan.jabatan.AdaPenetapPencatatan;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.AtasanPos;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.DipulihkanTanpaRangkap;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.NamaPosTunggal;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.PencatatanJabatanDapatDibatalkan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.pencatatan.Dampak;
import id.rukun.prosedur.pencatatan.DampakService;
import id.rukun.prosedur.pencatatan.formulir.jabatan.JenisPencatatanJabatan;
import id.rukun.prosedur.pencatatan.formulir.jabatan.PembatalanJabatanIsian;
import id.rukun.prosedur.pencatatan.formulir.jabatan.PenetapanJabatanIsian;
import id.rukun.prosedur.pencatatan.formulir.jabatan.PutusanPencatatanJabatan;
import id.rukun.prosedur.pencatatan.jabatan.JabatanKantor;
import id.rukun.prosedur.pencatatan.jabatan.KursiDicatat;
import id.rukun.prosedur.pencatatan.jabatan.PembatalanJabatan;
import id.rukun.prosedur.pencatatan.jabatan.PencatatanJabatan;
import id.rukun.prosedur.pencatatan.jabatan.PencatatanJabatanService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code pembatalan-jabatan}: what was recorded of a post is undone. */
@Component
class PembatalanJabatanLangkah {

    private final PencatatanJabatanService pencatatan;
    private final JabatanKantor jabatanKantor;
    private final SyaratPencatatanJabatan syarat;
    private final PembacaJabatan pembaca;
    private final DampakService dampak;
    private final KabarJabatan kabar;
    private final KasusService kasus;
    private final JabatanService jabatan;
    private final SyaratPos syaratPos;
    private final SyaratJabatanPulih syaratPulih;

    PembatalanJabatanLangkah(PencatatanJabatanService pencatatan, JabatanKantor jabatanKantor, SyaratPencatatanJabatan syarat,
            PembacaJabatan pembaca, DampakService dampak, KabarJabatan kabar, KasusService kasus, JabatanService jabatan,
            SyaratPos syaratPos, SyaratJabatanPulih syaratPulih) {
        this.pencatatan = pencatatan;
        this.jabatanKantor = jabatanKantor;
        this.syarat = syarat;
        this.pembaca = pembaca;
        this.dampak = dampak;
        this.kabar = kabar;
        this.kasus = kasus;
        this.jabatan = jabatan;
        this.syaratPos = syaratPos;
        this.syaratPulih = syaratPulih;
    }

    /** Put forward, in the place of what the case put forward before, to the office above. */
    @TugasModel(value = "pencatatanBatalJabatanAjukanDelegate", aturan = {PencatatanJabatanDapatDibatalkan.class,
            DipulihkanTanpaRangkap.class, NamaPosTunggal.class, AtasanPos.class, AdaPenetapPencatatan.class, AlasanCukup.class,
            BukanMasaDepan.class, UrutanTanggal.class})
    void ajukan(Langkah langkah) {
        PembatalanJabatanIsian isian = langkah.isian(PembatalanJabatanIsian.class);
        langkah.wajibTanggalSesuai();
        langkah.wajibBeralasan(isian.alasan());
        PencatatanJabatan yang = wajibDapat(langkah, pencatatan.cari(isian.pencatatan()));
        String penetap = syarat.wajibPenetap(langkah, yang.grup(), tentang(yang));
        pencatatan.ajukanPembatalan(langkah.kasusId(), yang, langkah.pelaku().akun(), langkah.teks(Variabel.KANTOR_PEMOHON), penetap);
        langkah.tetapkan(PencatatanJabatanProcess.PERAN_PENETAP, Kantor.peranGrup(penetap));
        langkah.tetapkan(PencatatanJabatanProcess.UNIT_PENETAP, Kantor.unitGrup(penetap));
        tulis(langkah, "Pembatalan diajukan", kalimat(yang));
    }

    /** Whom the undoing is about: whose row was chosen then, and all who got a post by it, lost it, or were absent from it. */
    private Set<String> tentang(PencatatanJabatan yang) {
        return Stream.concat(jabatan.posisi(yang.pemegangId()).map(PemegangJabatan::orang).stream(),
                pencatatan.orang(yang.kasusId()).stream()).collect(Collectors.toSet());
    }

    private PencatatanJabatan wajibDapat(Pertanyaan langkah, Optional<PencatatanJabatan> yang) {
        boolean tercatat = yang.filter(PencatatanJabatan::dapatDibatalkan)
                .filter(p -> jabatanKantor.dicatat(langkah.unitId(), new KursiDicatat(p.kursi(), null))).isPresent();
        langkah.wajib(List.of("pencatatan"), PencatatanJabatanDapatDibatalkan.class, new PencatatanJabatanDapatDibatalkan.Fakta(
                yang.map(p -> kasus.kasus(p.kasusId()).nomor()).orElse("tidak dikenal"), tercatat,
                tercatat && pencatatan.ditumpangi(yang.orElseThrow()), tercatat ? pencatatan.dikerjakan(yang.orElseThrow()) : 0));
        syaratPulih.wajib(langkah, yang.orElseThrow());
        wajibPulih(langkah, yang.orElseThrow());
        return yang.orElseThrow();
    }

    private void wajibPulih(Pertanyaan langkah, PencatatanJabatan yang) {
        if (yang.jenis() == JenisPencatatanJabatan.POS_BERAKHIR || yang.jenis() == JenisPencatatanJabatan.ATASAN_POS) {
            syaratPos.wajibPulih(langkah, new KursiDicatat(yang.kursi(), null), pencatatan.atasanLama(yang.kasusId()).orElse(null),
                    yang.jenis() == JenisPencatatanJabatan.POS_BERAKHIR);
        }
    }

    /** Whether it is undone: decided by another person than who put it forward and whom it is about. */
    @TugasModel(value = "pencatatanBatalJabatanPenetapanGerbang", aturan = {BukanPerkaraSendiri.class, AlasanCukup.class})
    @Jawaban("putusanPencatatanJabatan")
    PutusanPencatatanJabatan penetapan(Pertanyaan pertanyaan) {
        PenetapanJabatanIsian isian = pertanyaan.isian(PenetapanJabatanIsian.class);
        PembatalanJabatan batal = pencatatan.pembatalan(pertanyaan.kasusId());
        PencatatanJabatan yang = pencatatan.ambil(batal.pencatatanId());
        syarat.wajibOrangLain(pertanyaan, batal.pengaju(), tentang(yang));
        if (isian.putusan() != PutusanPencatatanJabatan.SETUJUI) {
            pertanyaan.wajibBeralasan(isian.alasan());
        }
        return isian.putusan();
    }

    /** What stood before stands again, by new rows, if nothing rests on it meanwhile. */
    @TugasModel(value = "pencatatanBatalJabatanCatatDelegate", aturan = {PencatatanJabatanDapatDibatalkan.class,
            DipulihkanTanpaRangkap.class, NamaPosTunggal.class, AtasanPos.class})
    void catat(Langkah langkah) {
        PembatalanJabatan batal = pencatatan.pembatalan(langkah.kasusId());
        PencatatanJabatan yang = pencatatan.ambil(batal.pencatatanId());
        pencatatan.tahan(yang);
        wajibDapat(langkah, Optional.of(yang));
        Dampak tersentuh = dampak.kantor(yang.grup(), langkah.kasusId());
        pencatatan.batalkan(batal);
        tulis(langkah, "Pencatatan jabatan dibatalkan", kalimat(yang));
        kabar.diubah(langkah.kasus(), yang, tersentuh, batal.kantorPenetap(), batal.kantor(), kalimat(yang) + " Dibatalkan; "
                + "register sekarang: " + pembaca.kini(yang).replace("\n", "; ") + ".");
    }

    /** It stands as it was recorded. */
    @TugasModel("pencatatanBatalJabatanTolakDelegate")
    void tolak(Langkah langkah) {
        PembatalanJabatan batal = pencatatan.pembatalan(langkah.kasusId());
        pencatatan.tolakPembatalan(langkah.kasusId());
        PencatatanJabatan yang = pencatatan.ambil(batal.pencatatanId());
        kabar.ditolak(langkah.kasus(), yang, batal.kantor(), "Pembatalan ditolak, register tidak berubah. " + kalimat(yang) + " Alasan: "
                + langkah.isian(PenetapanJabatanIsian.class).alasan());
    }

    private String kalimat(PencatatanJabatan yang) {
        return pembaca.nama(yang) + ": " + yang.jenis().sebutan() + ", kasus " + kasus.kasus(yang.kasusId()).nomor() + ".";
    }

    private static void tulis(Langkah langkah, String tindakan, String kalimat) {
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", tindakan, "keterangan", kalimat));
    }
}
