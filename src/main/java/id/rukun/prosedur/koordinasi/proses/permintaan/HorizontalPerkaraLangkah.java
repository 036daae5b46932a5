package id.rukun.prosedur.koordinasi.proses.permintaan;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.perwalibukittinggi.horizontal.KewajibanAntarAsisten;
import id.rukun.hukum.perwalibukittinggi.permintaan.HorizontalSebelumDitutup;
import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.horizontal.HorizontalService;
import id.rukun.prosedur.koordinasi.horizontal.SyaratHorizontal;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code permintaan-koordinasi}, G6 and S13: a matter of several Asisten is closed once they have coordinated among themselves. */
@Component
class HorizontalPerkaraLangkah {

    enum KeadaanHorizontal { TERPENUHI, BERJALAN, BELUM }

    private final KoordinasiService koordinasi;
    private final HorizontalService horizontal;
    private final SyaratHorizontal syarat;
    private final HorizontalPerkara horizontalPerkara;

    HorizontalPerkaraLangkah(KoordinasiService koordinasi, HorizontalService horizontal, SyaratHorizontal syarat, HorizontalPerkara horizontalPerkara) {
        this.koordinasi = koordinasi;
        this.horizontal = horizontal;
        this.syarat = syarat;
        this.horizontalPerkara = horizontalPerkara;
    }

    /**
     * G6: whether they have (BKT-R-13). The receipt queues for the dossier: one that ends at the same moment queues for it before it looks
     * for who waits, so that either what is read from then on shows its end, or it finds this case waiting.
     */
    @TugasModel(value = "koordinasiKeadaanHorizontalGerbang", aturan = HorizontalSebelumDitutup.class)
    @Jawaban("keadaanHorizontal")
    KeadaanHorizontal keadaan(Pertanyaan pertanyaan) {
        if (!koordinasi.koordinasi(pertanyaan.kasusId()).kota().menurutPembidangan()) {
            return KeadaanHorizontal.TERPENUHI;
        }
        if (pertanyaan.tanya(HorizontalSebelumDitutup.class, syarat.kewajiban(pertanyaan.kasusId())).terpenuhi()) {
            return KeadaanHorizontal.TERPENUHI;
        }
        return horizontal.berjalan(pertanyaan.kasusId()).isPresent() ? KeadaanHorizontal.BERJALAN : sesudahAntre(pertanyaan);
    }

    /** One may have ended well while this case queued. */
    private KeadaanHorizontal sesudahAntre(Pertanyaan pertanyaan) {
        Putusan kini = pertanyaan.nilai(HorizontalSebelumDitutup.class, syarat.kewajiban(pertanyaan.kasusId()));
        if (!kini.terpenuhi()) {
            return KeadaanHorizontal.BELUM;
        }
        pertanyaan.catat(kini);
        return KeadaanHorizontal.TERPENUHI;
    }

    /** S13: that it is begun only now is a finding (BKT-R-33). */
    @TugasModel(value = "koordinasiBukaAntarAsistenDelegate", aturan = KewajibanAntarAsisten.class)
    void buka(Langkah langkah) {
        Koordinasi satu = koordinasi.koordinasi(langkah.kasusId());
        Putusan kewajiban = langkah.tanya(KewajibanAntarAsisten.class, syarat.kewajiban(satu.kasusId()));
        langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", "KOORDINASI_HORIZONTAL_BELUM", "keterangan", kewajiban.pesan()));
        horizontalPerkara.sebelumDitutup(langkah, satu);
    }
}
