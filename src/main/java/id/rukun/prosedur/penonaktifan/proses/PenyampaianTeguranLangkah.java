package id.rukun.prosedur.penonaktifan.proses;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Penjabat;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.ParameterHukum;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.BukanPerkaraSendiri;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.kebijakan.penonaktifan.PenyampaianPengganti;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.penonaktifan.PenonaktifanService;
import id.rukun.prosedur.penonaktifan.TeguranService;
import id.rukun.prosedur.penonaktifan.formulir.PenyerahanIsian;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * {@code penonaktifan-lurah}: the written warning is brought to him, and again; who is not met, or hides, ends nothing: it is left for
 * him, and is taken to have reached him some days later.
 */
@Component
class PenyampaianTeguranLangkah {

    /** Whether the written warning has reached him. */
    enum SuratSampai { SAMPAI, BELUM }

    private static final String PERCOBAAN = KutipanAturan.parameter(PenyampaianPengganti.class);
    private static final String DIANGGAP_SAMPAI = "RUKUN-PRD-44";

    private final PenonaktifanService penonaktifan;
    private final TeguranService teguran;
    private final Penjabat penjabat;
    private final KabarPenonaktifan kabar;
    private final JabatanService jabatan;
    private final ParameterHukum parameter;

    PenyampaianTeguranLangkah(PenonaktifanService penonaktifan, TeguranService teguran, Penjabat penjabat, KabarPenonaktifan kabar,
            JabatanService jabatan, ParameterHukum parameter) {
        this.penonaktifan = penonaktifan;
        this.teguran = teguran;
        this.penjabat = penjabat;
        this.kabar = kabar;
        this.jabatan = jabatan;
        this.parameter = parameter;
    }

    /** Whether the letter has reached him; until then nothing is decided on it. It is left for him only where he was not met. */
    @TugasModel(value = "penonaktifanPenyerahanGerbang", aturan = {BukanMasaDepan.class, UrutanTanggal.class, BukanPerkaraSendiri.class,
            PenyampaianPengganti.class})
    @Jawaban("penyerahan")
    SuratSampai penyerahan(Pertanyaan pertanyaan) {
        PenyerahanIsian isian = pertanyaan.isian(PenyerahanIsian.class);
        penjabat.wajibBukanPihak(pertanyaan, List.of(pertanyaan.teks(PenonaktifanProcess.SUBJEK)));
        pertanyaan.wajibTanggalSesuai();
        if (!isian.sampai()) {
            return SuratSampai.BELUM;
        }
        pertanyaan.wajib(List.of("hasil"), PenyampaianPengganti.class, new PenyampaianPengganti.Fakta(isian.hasil().pengganti(),
                teguran.percobaan(pertanyaan.kasusId())));
        return SuratSampai.SAMPAI;
    }

    /** The day on which it has reached him; where it was left for him, that on which it is taken to have. */
    @TugasModel("penonaktifanCatatPenyerahanDelegate")
    void catatPenyerahan(Langkah langkah) {
        PenyerahanIsian isian = langkah.isian(PenyerahanIsian.class);
        LocalDate sampai = isian.hasil().pengganti()
                ? Kalender.batasTenggat(isian.tanggal(), parameter.pada(langkah.kasus().edisi()).masa(DIANGGAP_SAMPAI)) : isian.tanggal();
        teguran.sampai(langkah.kasusId(), sampai);
        PemegangJabatan siapa = penonaktifan.subjek(langkah.kasusId());
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Teguran tertulis sampai (" + isian.hasil().sebutan() + ")", "keterangan",
                jabatan.sebutan(siapa) + ", " + Kalender.tulis(sampai) + "."));
        kabar.subjek(langkah, siapa, "terima/" + langkah.isianId(), (isian.hasil().pengganti() ? "Surat teguran ditinggalkan untuk Anda pada "
                + Kalender.tulis(isian.tanggal()) + " (" + isian.penerima() + ") dan dianggap sampai pada "
                : "Surat teguran dicatat sampai kepada Anda pada ") + Kalender.tulis(sampai)
                + ". Bila Anda tidak pernah menerimanya, sampaikan kepada Lurah.");
    }

    /** It has not; it is brought again. Once it was brought often enough the Lurah learns how it can reach him otherwise. */
    @TugasModel("penonaktifanCatatBelumSampaiDelegate")
    void belumSampai(Langkah langkah) {
        int percobaan = teguran.percobaan(langkah.kasusId());
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Teguran tertulis belum sampai", "keterangan",
                langkah.isian(PenyerahanIsian.class).keterangan()));
        if (percobaan >= parameter.pada(langkah.kasus().edisi()).bilangan(PERCOBAAN)) {
            tidakDitemui(langkah, percobaan);
        }
    }

    private void tidakDitemui(Langkah langkah, int percobaan) {
        PemegangJabatan siapa = penonaktifan.subjek(langkah.kasusId());
        String kalimat = "Surat teguran kepada " + jabatan.sebutan(siapa) + " diantar tanpa hasil pada " + percobaan
                + " hari. Surat itu dapat dititipkan pada orang serumah, Ketua RT, atau Ketua RW, atau ditempel di alamatnya di hadapan dua saksi.";
        langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", "TEGURAN_TIDAK_SAMPAI", "keterangan", kalimat));
        kabar.lurah(langkah, siapa, "belum-sampai/" + langkah.isianId(), kalimat);
    }
}
