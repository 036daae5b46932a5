package id.rukun.prosedur.koordinasi.proses.horizontal;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.reminder.KabarKasus;
import id.rukun.engine.step.Langkah;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.perwalibukittinggi.horizontal.NaskahDisetujuiSemua;
import id.rukun.jabatan.Jabatan;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.horizontal.HasilHorizontal;
import id.rukun.prosedur.koordinasi.horizontal.HorizontalService;
import id.rukun.prosedur.koordinasi.horizontal.KoordinasiHorizontal;
import id.rukun.tenggat.JamRukun;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the Asisten, the Sekretaris Daerah and who coordinates the matter how a coordination among the Asisten goes on. */
@Component
class KabarHorizontal {

    private static final String PERIHAL = "Koordinasi antar-Asisten";
    private static final String SEGERA = "RUKUN-PRD-63";
    private static final String BATAS = "BKT-T-13";
    private static final String MASA = KutipanAturan.parameter(NaskahDisetujuiSemua.class);

    private final HorizontalService horizontal;
    private final KoordinasiService koordinasi;
    private final DirektoriUnit direktori;
    private final KabarKasus kabar;
    private final Kantor kantor;
    private final JamRukun jam;

    KabarHorizontal(HorizontalService horizontal, KoordinasiService koordinasi, DirektoriUnit direktori, KabarKasus kabar, Kantor kantor,
            JamRukun jam) {
        this.horizontal = horizontal;
        this.koordinasi = koordinasi;
        this.direktori = direktori;
        this.kabar = kabar;
        this.kantor = kantor;
        this.jam = jam;
    }

    /** All who take part. */
    void dibuka(Langkah langkah, KoordinasiHorizontal yang) {
        semua(langkah, yang, "dibuka/" + langkah.hariIni(), "Anda diikutsertakan dalam koordinasi antar-Asisten “" + yang.pokok()
                + "”. Naskahnya disusun " + direktori.nama(yang.penyusunId()) + ".");
    }

    /** All who are asked about the text. */
    void diedarkan(Langkah langkah, KoordinasiHorizontal yang) {
        semua(langkah, yang, "diedarkan/" + langkah.isianId(), "Naskah koordinasi antar-Asisten “" + yang.pokok()
                + "” menunggu persetujuan Anda.");
    }

    /** Who has not written it, and who decides now. */
    void tanpaNaskah(Langkah langkah, KoordinasiHorizontal yang) {
        String kalimat = "Naskah koordinasi antar-Asisten “" + yang.pokok() + "” tidak disusun dalam waktunya; Sekretaris Daerah memutus.";
        lewat(langkah, "naskah/" + yang.dimintaPada(), kantor.kepala(yang.penyusunId()), kalimat);
        lewat(langkah, "naskah/sekda/" + yang.dimintaPada(), sekda(langkah), kalimat);
    }

    /** Who has kept silent. */
    void diam(Langkah langkah, KoordinasiHorizontal yang, String asistenId) {
        lewat(langkah, "diam/" + asistenId + "/" + yang.diedarkanPada(), kantor.kepala(asistenId), "Anda tidak menjawab naskah koordinasi "
                + "antar-Asisten “" + yang.pokok() + "” dalam waktunya; Sekretaris Daerah memutus.");
    }

    /** All who take part. */
    void diulang(Langkah langkah, KoordinasiHorizontal yang, String alasan) {
        semua(langkah, yang, "diulang/" + langkah.isianId(), "Sekretaris Daerah meminta naskah koordinasi antar-Asisten “" + yang.pokok()
                + "” disusun ulang: " + alasan);
    }

    /** All who take part, and who coordinates the matter (BKT-M-06 tells the case that waits). */
    void selesai(Langkah langkah, KoordinasiHorizontal yang, HasilHorizontal hasil) {
        String kalimat = "Koordinasi antar-Asisten “" + yang.pokok() + "” selesai: " + (hasil == HasilHorizontal.SEPAKAT ? "para Asisten sepakat."
                : "ditetapkan Sekretaris Daerah.");
        semua(langkah, yang, "selesai", kalimat);
        Optional.ofNullable(yang.koordinasiId()).flatMap(koordinasi::cari).map(Koordinasi::ditanganiOleh)
                .ifPresent(penangan -> beri(langkah, new Pemicu(SEGERA, SEGERA, jam.instant()), "selesai/penangan/" + yang.id(), penangan,
                        kalimat));
    }

    private void semua(Langkah langkah, KoordinasiHorizontal yang, String hal, String kalimat) {
        horizontal.peserta(yang.id()).forEach(satu -> beri(langkah, new Pemicu(SEGERA, SEGERA, jam.instant()),
                String.join("/", hal, yang.id(), satu.asistenId()), kantor.kepala(satu.asistenId()), kalimat));
    }

    private void lewat(Langkah langkah, String hal, String penerima, String kalimat) {
        beri(langkah, new Pemicu(BATAS, MASA, jam.instant()), hal, penerima, kalimat);
    }

    private String sekda(Langkah langkah) {
        return kantor.grup(Jabatan.SEKDA.peran(), langkah.unitId());
    }

    private void beri(Langkah langkah, Pemicu pemicu, String hal, String penerima, String kalimat) {
        kabar.beri(langkah.kasus(), langkah.unitId(), PERIHAL, String.join("/", pemicu.timer(), langkah.kasusId(), hal), pemicu, penerima,
                kalimat);
    }
}
