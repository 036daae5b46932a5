package id.rukun.prosedur.careteker.proses;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.reminder.KabarTugas;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.TugasModel;
import id.rukun.engine.step.TugasTerbuka;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.ParameterHukum;
import id.rukun.hukum.pergub171.careteker.MasaTerlama;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.prosedur.careteker.EvaluasiCaretekerService;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** TM-06: the period of a Careteker draws to its end, and ends. The Lurah's task stays open. */
@Component
class KabarEvaluasiLangkah {

    private static final String DASAR = KutipanAturan.dasar(MasaTerlama.class);
    private static final String TERLAMA = KutipanAturan.parameter(MasaTerlama.class);
    private static final String INGATKAN = "PRD-08";

    private final EvaluasiCaretekerService evaluasi;
    private final ParameterHukum parameter;
    private final KabarTugas kabar;
    private final TugasTerbuka tugasTerbuka;
    private final Kantor kantor;
    private final WilayahService wilayah;

    KabarEvaluasiLangkah(EvaluasiCaretekerService evaluasi, ParameterHukum parameter, KabarTugas kabar,
            TugasTerbuka tugasTerbuka, Kantor kantor, WilayahService wilayah) {
        this.evaluasi = evaluasi;
        this.parameter = parameter;
        this.kabar = kabar;
        this.tugasTerbuka = tugasTerbuka;
        this.kantor = kantor;
        this.wilayah = wilayah;
    }

    /** TM-06a: the Lurah is told that an evaluation is to be made if there is to be no gap. */
    @TugasModel("caretekerIngatkanEvaluasiDelegate")
    void ingatkan(Langkah langkah) {
        PemegangJabatan siapa = evaluasi.careteker(langkah.kasusId());
        LocalDate hari = Kalender.batasMundur(siapa.sampai(), parameter.pada(langkah.kasus().edisi()).masa(INGATKAN));
        beri(langkah, new Pemicu("TM-06a", INGATKAN, Kalender.awalHari(hari), siapa.sampai()),
                "Careteker Ketua " + wilayah.nama(langkah.unitId()) + " menjabat sampai " + Kalender.tulis(siapa.sampai())
                        + ". Supaya kursinya tidak kosong, evaluasi dan Keputusan barunya dibuat sebelum itu (" + DASAR + ").");
    }

    /** TM-06b: from now on nobody has the powers of the Ketua; the register has ended the post by itself (INV-21). */
    @TugasModel("caretekerCatatHabisDelegate")
    void habis(Langkah langkah) {
        PemegangJabatan siapa = evaluasi.careteker(langkah.kasusId());
        String kalimat = "Masa Careteker Ketua " + wilayah.nama(langkah.unitId()) + " habis pada " + Kalender.tulis(siapa.sampai())
                + ". Sejak itu ia tidak berwenang; sebelum ada Keputusan baru tidak ada Careteker (" + DASAR + ").";
        langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", "MASA_CARETEKER_HABIS", "unit", langkah.unitId(), "keterangan", kalimat));
        beri(langkah, new Pemicu("TM-06b", TERLAMA, Kalender.akhirHari(siapa.sampai()), siapa.sampai()), kalimat);
    }

    /** Once for the period that the task is about. */
    private void beri(Langkah langkah, Pemicu pemicu, String kalimat) {
        tugasTerbuka.cari(langkah.prosesId(), EvaluasiCaretekerProcess.NILAI, langkah.unitId()).ifPresent(tugas ->
                kabar.kabarkan(tugas, String.join("/", pemicu.timer(), evaluasi.dari(langkah.kasusId()).pemegangId()), pemicu,
                        kantor.grup("lurah", langkah.unitId()), kalimat));
    }
}
