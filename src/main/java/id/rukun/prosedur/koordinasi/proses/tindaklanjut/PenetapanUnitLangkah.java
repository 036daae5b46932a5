package id.rukun.prosedur.koordinasi.proses.tindaklanjut;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.tindaklanjut.PenetapanUnitLain;
import id.rukun.hukum.perwalibukittinggi.permintaan.UnitKerjaTerdaftar;
import id.rukun.hukum.perwalibukittinggi.tindaklanjut.WajibMenindaklanjuti;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.formulir.tindaklanjut.PenetapanTindakLanjutIsian;
import id.rukun.prosedur.koordinasi.formulir.tindaklanjut.PutusanPenetapan;
import id.rukun.prosedur.koordinasi.proses.tindaklanjut.PenanggungJawabLangkah.PenerimaanTindakLanjut;
import id.rukun.prosedur.koordinasi.tindaklanjut.PembukaTindakLanjut;
import id.rukun.prosedur.koordinasi.tindaklanjut.SyaratTindakLanjut;
import id.rukun.prosedur.koordinasi.tindaklanjut.ButirTindakLanjut;
import id.rukun.prosedur.koordinasi.tindaklanjut.TindakLanjutService;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code tindak-lanjut-koordinasi}: who is responsible for an item that was given back. */
@Component
class PenetapanUnitLangkah {

    /** Who is to follow it up. */
    enum PenetapanUnit { UNIT_LAIN, TETAP, DIBATALKAN }

    private final TindakLanjutService tindakLanjut;
    private final SyaratTindakLanjut syarat;
    private final KabarTindakLanjut kabar;
    private final DirektoriUnit direktori;

    PenetapanUnitLangkah(TindakLanjutService tindakLanjut, SyaratTindakLanjut syarat, KabarTindakLanjut kabar, DirektoriUnit direktori) {
        this.tindakLanjut = tindakLanjut;
        this.syarat = syarat;
        this.kabar = kabar;
        this.direktori = direktori;
    }

    /** BKT-PR-09/G2: another unit, the same one by the word of the Sekretaris Daerah only, or nobody. */
    @TugasModel(value = "koordinasiTindakLanjutPenetapanGerbang", aturan = {AlasanCukup.class, PenetapanUnitLain.class,
            UnitKerjaTerdaftar.class})
    @Jawaban("penetapanUnit")
    PenetapanUnit penetapan(Pertanyaan pertanyaan) {
        PenetapanTindakLanjutIsian isian = pertanyaan.beralasan(PenetapanTindakLanjutIsian.class);
        boolean unitLain = isian.putusan() == PutusanPenetapan.UNIT_LAIN;
        if (unitLain) {
            pertanyaan.wajib(List.of("unit"), UnitKerjaTerdaftar.class, syarat.dikenal(isian.unit(), pertanyaan.kasus().tenant()));
        }
        pertanyaan.wajib(List.of(unitLain ? "unit" : "putusan"), PenetapanUnitLain.class, new PenetapanUnitLain.Fakta(
                direktori.nama(yang(pertanyaan).unitId()), isian.putusan() == PutusanPenetapan.TETAP,
                PenerimaanTindakLanjut.KEMBALI_KE_SEKDA.name().equals(pertanyaan.teks(TindakLanjutProcess.PENERIMAAN)),
                unitLain ? direktori.nama(isian.unit()) : null));
        return switch (isian.putusan()) {
            case UNIT_LAIN -> PenetapanUnit.UNIT_LAIN;
            case TETAP -> PenetapanUnit.TETAP;
            case BATALKAN -> PenetapanUnit.DIBATALKAN;
        };
    }

    /** BKT-PR-09/S5, S6: another unit is responsible, of which it is a duty or not (BKT-R-49). */
    @TugasModel(value = "koordinasiTindakLanjutUnitLainDelegate", aturan = WajibMenindaklanjuti.class)
    void unitLain(Langkah langkah) {
        String unit = langkah.isian(PenetapanTindakLanjutIsian.class).unit();
        ButirTindakLanjut yang = yang(langkah);
        tindakLanjut.tetapkan(yang.id(), unit, langkah.tanya(WajibMenindaklanjuti.class, syarat.unit(unit)).terpenuhi());
        langkah.tetapkan(TindakLanjutProcess.PENANGGUNG_JAWAB, unit);
        kabar.ditugaskan(langkah, yang);
    }

    /** BKT-PR-09/S6: the unit keeps it, as the Sekretaris Daerah has decided. */
    @TugasModel("koordinasiTindakLanjutTetapDelegate")
    void tetap(Langkah langkah) {
        ButirTindakLanjut yang = yang(langkah);
        tindakLanjut.kerjakan(yang.id());
        kabar.ditetapkan(langkah, yang, langkah.isian(PenetapanTindakLanjutIsian.class).alasan());
    }

    /** BKT-PR-09: nobody is to follow it up any more; that a duty is done by nobody is a finding (Pasal 16 ayat (1)). */
    @TugasModel("koordinasiTindakLanjutBatalDelegate")
    void batal(Langkah langkah) {
        ButirTindakLanjut yang = yang(langkah);
        tindakLanjut.batalkan(yang.id(), langkah.hariIni());
        String kalimat = kabar.dibatalkan(langkah, yang, langkah.isian(PenetapanTindakLanjutIsian.class).alasan());
        if (yang.wajib()) {
            langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", "TINDAK_LANJUT_DIBATALKAN", "unit", yang.unitId(), "keterangan", kalimat));
        }
    }

    private ButirTindakLanjut yang(Pertanyaan pertanyaan) {
        return tindakLanjut.ambil(pertanyaan.teks(PembukaTindakLanjut.TINDAK_LANJUT));
    }
}
