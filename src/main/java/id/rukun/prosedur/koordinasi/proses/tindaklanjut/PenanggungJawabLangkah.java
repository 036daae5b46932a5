package id.rukun.prosedur.koordinasi.proses.tindaklanjut;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.perwalibukittinggi.tindaklanjut.BuktiTindakLanjut;
import id.rukun.hukum.perwalibukittinggi.tindaklanjut.SesuaiFungsiUnit;
import id.rukun.hukum.perwalibukittinggi.tindaklanjut.WajibMenindaklanjuti;
import id.rukun.prosedur.koordinasi.formulir.tindaklanjut.PelaksanaanTindakLanjutIsian;
import id.rukun.prosedur.koordinasi.formulir.tindaklanjut.PenerimaanTindakLanjutIsian;
import id.rukun.prosedur.koordinasi.formulir.tindaklanjut.PilihanHasil;
import id.rukun.prosedur.koordinasi.formulir.tindaklanjut.PutusanPenanggungJawab;
import id.rukun.prosedur.koordinasi.tindaklanjut.PembukaTindakLanjut;
import id.rukun.prosedur.koordinasi.tindaklanjut.SyaratTindakLanjut;
import id.rukun.prosedur.koordinasi.tindaklanjut.ButirTindakLanjut;
import id.rukun.prosedur.koordinasi.tindaklanjut.TindakLanjutService;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code tindak-lanjut-koordinasi}: what a unit does about an item that it was given. */
@Component
class PenanggungJawabLangkah {

    /** Whether the unit takes it as its own, and who decides otherwise. */
    enum PenerimaanTindakLanjut { DITERIMA, KEMBALI_KE_ASISTEN, KEMBALI_KE_SEKDA }

    /** How it ends. */
    enum HasilTindakLanjut { SELESAI, DIGANTI }

    private final TindakLanjutService tindakLanjut;
    private final SyaratTindakLanjut syarat;
    private final KabarTindakLanjut kabar;
    private final PengingatTindakLanjut pengingat;

    PenanggungJawabLangkah(TindakLanjutService tindakLanjut, SyaratTindakLanjut syarat, KabarTindakLanjut kabar,
            PengingatTindakLanjut pengingat) {
        this.tindakLanjut = tindakLanjut;
        this.syarat = syarat;
        this.kabar = kabar;
        this.pengingat = pengingat;
    }

    /** BKT-PR-09/S1: a duty of Perangkat Daerah and Instansi Vertikal, voluntary for all others (BKT-R-49). */
    @TugasModel(value = "koordinasiTindakLanjutBukaDelegate", aturan = WajibMenindaklanjuti.class)
    void buka(Langkah langkah) {
        ButirTindakLanjut yang = yang(langkah);
        tindakLanjut.mulai(yang.id(), langkah.kasusId());
        tindakLanjut.tetapkan(yang.id(), yang.unitId(), langkah.tanya(WajibMenindaklanjuti.class, syarat.unit(yang.unitId())).terpenuhi());
        langkah.tetapkan(TindakLanjutProcess.PENANGGUNG_JAWAB, yang.unitId());
        langkah.tetapkan(TindakLanjutProcess.ASISTEN, yang.asistenId());
        kabar.ditugaskan(langkah, yang);
    }

    /** BKT-PR-09/G1: within its function, or back to the Asisten of the matter, or to the Sekretaris Daerah (BKT-R-50). */
    @TugasModel(value = "koordinasiTindakLanjutPenerimaanGerbang", aturan = {SesuaiFungsiUnit.class, AlasanCukup.class})
    @Jawaban("penerimaanTindakLanjut")
    PenerimaanTindakLanjut penerimaan(Pertanyaan pertanyaan) {
        PenerimaanTindakLanjutIsian isian = pertanyaan.isian(PenerimaanTindakLanjutIsian.class);
        boolean fungsinya = isian.putusan() == PutusanPenanggungJawab.TERIMA;
        if (!fungsinya) {
            pertanyaan.wajibBeralasan(isian.alasan());
        }
        SesuaiFungsiUnit.Fakta fakta = syarat.fungsi(yang(pertanyaan), fungsinya, pertanyaan.hariIni());
        if (pertanyaan.tanya(SesuaiFungsiUnit.class, fakta).terpenuhi()) {
            return PenerimaanTindakLanjut.DITERIMA;
        }
        return SesuaiFungsiUnit.kepadaSekda(fakta) ? PenerimaanTindakLanjut.KEMBALI_KE_SEKDA : PenerimaanTindakLanjut.KEMBALI_KE_ASISTEN;
    }

    /** BKT-PR-09/S2: it is at it. */
    @TugasModel("koordinasiTindakLanjutTerimaDelegate")
    void terima(Langkah langkah) {
        tindakLanjut.kerjakan(yang(langkah).id());
    }

    /** BKT-PR-09/S2: it is not the unit's; who is to name another one is told. */
    @TugasModel("koordinasiTindakLanjutKembaliDelegate")
    void kembali(Langkah langkah) {
        String alasan = langkah.isian(PenerimaanTindakLanjutIsian.class).alasan();
        ButirTindakLanjut yang = yang(langkah);
        tindakLanjut.kembalikan(yang.id(), alasan);
        kabar.dikembalikan(langkah, yang, PenerimaanTindakLanjut.KEMBALI_KE_SEKDA.name().equals(langkah.teks(TindakLanjutProcess.PENERIMAAN)),
                alasan);
    }

    /** BKT-T-08: called to mind in a cycle; after some reminders what is a duty is a finding, told to the Asisten. */
    @TugasModel("koordinasiTindakLanjutIngatkanDelegate")
    void ingatkan(Langkah langkah) {
        ButirTindakLanjut yang = yang(langkah);
        int kali = tindakLanjut.ingatkan(yang.id());
        kabar.diingatkan(langkah, yang, kali);
        if (pengingat.menjadiTemuan(yang, kali, langkah.kasus())) {
            String kalimat = kabar.terlambat(langkah, yang, kali);
            langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", "TINDAK_LANJUT_TERTINGGAL", "unit", yang.unitId(), "keterangan", kalimat));
        }
    }

    /** BKT-PR-09/G3: what was done, and what shows it; or by which item it was overtaken (BKT-R-51). */
    @TugasModel(value = "koordinasiTindakLanjutHasilGerbang", aturan = BuktiTindakLanjut.class)
    @Jawaban("hasilTindakLanjut")
    HasilTindakLanjut hasil(Pertanyaan pertanyaan) {
        PelaksanaanTindakLanjutIsian isian = pertanyaan.isian(PelaksanaanTindakLanjutIsian.class);
        boolean diganti = isian.hasil() == PilihanHasil.DIGANTI;
        pertanyaan.wajib(List.of(diganti ? "penggantiButir" : "bukti"), BuktiTindakLanjut.class,
                syarat.bukti(yang(pertanyaan).id(), isian));
        return diganti ? HasilTindakLanjut.DIGANTI : HasilTindakLanjut.SELESAI;
    }

    /** BKT-PR-09/S4: done; the Asisten is told, and it enters the unit's next report (BKT-M-09). */
    @TugasModel("koordinasiTindakLanjutSelesaiDelegate")
    void selesai(Langkah langkah) {
        PelaksanaanTindakLanjutIsian isian = langkah.isian(PelaksanaanTindakLanjutIsian.class);
        ButirTindakLanjut yang = yang(langkah);
        tindakLanjut.selesai(yang.id(), isian.uraian(), SyaratTindakLanjut.bukti(isian), langkah.hariIni());
        kabar.selesai(langkah, yang, "sudah ditindaklanjuti");
    }

    /** BKT-PR-09: a later result has taken its place. */
    @TugasModel("koordinasiTindakLanjutGantiDelegate")
    void ganti(Langkah langkah) {
        PelaksanaanTindakLanjutIsian isian = langkah.isian(PelaksanaanTindakLanjutIsian.class);
        ButirTindakLanjut yang = yang(langkah);
        tindakLanjut.ganti(yang.id(), isian.uraian(), isian.penggantiButir(), langkah.hariIni());
        kabar.selesai(langkah, yang, "digantikan butir " + tindakLanjut.ambil(isian.penggantiButir()).butir());
    }

    private ButirTindakLanjut yang(Pertanyaan pertanyaan) {
        return tindakLanjut.ambil(pertanyaan.teks(PembukaTindakLanjut.TINDAK_LANJUT));
    }
}
