package id.rukun.prosedur.tindakan.proses;

import id.rukun.engine.Variabel;
import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.hukum.kebijakan.KoreksiIsianSendiri;
import id.rukun.prosedur.tindakan.JenisTindakan;
import id.rukun.prosedur.tindakan.TindakanIsian;
import org.springframework.stereotype.Component;

/** What is asked; refuses at once what this office may not ask. */
@Component
@Jawaban("jenisTindakan")
class JenisTindakanGerbang extends Gerbang<JenisTindakan> {

    private final PemeriksaPenarikan penarikan;
    private final SasaranKoreksi koreksi;
    private final SasaranPengembalian pengembalian;

    JenisTindakanGerbang(LangkahFactory factory, PemeriksaPenarikan penarikan, SasaranKoreksi koreksi,
            SasaranPengembalian pengembalian) {
        super(factory);
        this.penarikan = penarikan;
        this.koreksi = koreksi;
        this.pengembalian = pengembalian;
    }

    @Override
    protected JenisTindakan jawab(Pertanyaan pertanyaan) {
        TindakanIsian isian = pertanyaan.isian(TindakanIsian.class);
        String kantor = pertanyaan.teks(Variabel.KANTOR_PEMOHON);
        switch (isian.jenis()) {
            case TARIK -> penarikan.periksa(pertanyaan, isian, kantor);
            case KOREKSI -> periksaIsian(pertanyaan, kantor);
            case KEMBALIKAN -> pengembalian.periksa(pertanyaan, kantor);
        }
        return isian.jenis();
    }

    /** Which submission it is, and who approves, is asked once it is chosen. */
    private void periksaIsian(Pertanyaan pertanyaan, String kantor) {
        pertanyaan.pastikan(KoreksiIsianSendiri.class, new KoreksiIsianSendiri.Fakta(
                !koreksi.boleh(pertanyaan.kasusId(), kantor).isEmpty(), true, "", "kantor atasan"));
    }
}
