package id.rukun.prosedur.penonaktifan.proses;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.ParameterHukum;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.kebijakan.penonaktifan.SubjekDidengar;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.penonaktifan.KasusPenonaktifan;
import id.rukun.prosedur.penonaktifan.PenonaktifanService;
import id.rukun.prosedur.penonaktifan.formulir.TanggapanIsian;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The one concerned is told and heard, on either route. */
@Component
class TanggapanLangkah {

    private static final String WAKTU = KutipanAturan.parameter(SubjekDidengar.class);

    private final PenonaktifanService penonaktifan;
    private final KabarPenonaktifan kabar;
    private final JabatanService jabatan;
    private final ParameterHukum parameter;

    TanggapanLangkah(PenonaktifanService penonaktifan, KabarPenonaktifan kabar, JabatanService jabatan, ParameterHukum parameter) {
        this.penonaktifan = penonaktifan;
        this.kabar = kabar;
        this.jabatan = jabatan;
        this.parameter = parameter;
    }

    /**
     * He is told of what he is said to have done and by what it is shown; anew where that is another submission than the one he was
     * told about. The same one that is handed in again gives him no other time.
     */
    @TugasModel("penonaktifanBeritahuDelegate")
    void beritahu(Langkah langkah) {
        if (langkah.isianId().equals(penonaktifan.ambil(langkah.kasusId()).diberitahuAtas())) {
            return;
        }
        PemegangJabatan siapa = penonaktifan.subjek(langkah.kasusId());
        penonaktifan.beritahu(langkah.kasusId(), langkah.hariIni(), langkah.isianId());
        String huruf = Sebutan.daftar(penonaktifan.dasar(langkah.kasusId()).stream().map(d -> d.dasar().huruf()).toList());
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Yang bersangkutan diberi tahu", "keterangan",
                "Perkara penonaktifan " + jabatan.sebutan(siapa) + ", Pasal 35 ayat (2) huruf " + huruf + "."));
        kabar.subjek(langkah, siapa, "beritahu/" + langkah.isianId(), "Perkara penonaktifan Anda sebagai " + jabatan.sebutan(siapa)
                + " dibuka menurut Pasal 35 ayat (2) huruf " + huruf + " Pergub DKI 171/2016. Uraiannya tertera pada tugas “Beri "
                + "tanggapan”; Anda dapat menanggapinya di sana sampai " + Kalender.tulis(batas(langkah, langkah.hariIni())) + ".");
    }

    private LocalDate batas(Langkah langkah, LocalDate diberitahu) {
        return Kalender.batasTenggat(diberitahu, parameter.pada(langkah.kasus().edisi()).masa(WAKTU));
    }

    /** He answers, on the day on which he did, also where his answer is handed in again. */
    @TugasModel("penonaktifanTanggapanDelegate")
    void tanggapan(Langkah langkah) {
        penonaktifan.dengar(langkah.kasusId(), langkah.hariIsian(), true);
        TanggapanIsian isian = langkah.isian(TanggapanIsian.class);
        PemegangJabatan siapa = penonaktifan.subjek(langkah.kasusId());
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Tanggapan yang bersangkutan", "tanggapan", isian.jenis().sebutan(),
                "keterangan", isian.keterangan()));
        kabar.lurah(langkah, siapa, "tanggapan/" + langkah.isianId(), jabatan.sebutan(siapa) + " menanggapi perkaranya: "
                + isian.jenis().sebutan().toLowerCase(Locale.ROOT) + ".");
    }

    /** The time for an answer has passed: the case goes on, and says so. */
    @TugasModel("penonaktifanTanpaTanggapanDelegate")
    void tanpaTanggapan(Langkah langkah) {
        KasusPenonaktifan yang = penonaktifan.ambil(langkah.kasusId());
        if (yang.menanggapi()) {
            // He has answered: what is done again after a correction does not unsay it.
            return;
        }
        // The first day after his time, not that of the job: a correction that passes here again changes nothing.
        penonaktifan.dengar(langkah.kasusId(), batas(langkah, yang.diberitahu()).plusDays(1), false);
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Tanpa tanggapan", "keterangan",
                "Waktu untuk menanggapi lewat; yang bersangkutan tidak menjawab."));
    }
}
