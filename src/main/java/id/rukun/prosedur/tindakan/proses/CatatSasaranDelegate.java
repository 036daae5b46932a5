package id.rukun.prosedur.tindakan.proses;

import id.rukun.berkas.JenisEntri;
import id.rukun.engine.Kantor;
import id.rukun.engine.Langkah;
import id.rukun.engine.LangkahDelegate;
import id.rukun.engine.LangkahFactory;
import id.rukun.engine.Penolakan;
import id.rukun.engine.RumahFormulir;
import id.rukun.engine.Variabel;
import id.rukun.isian.Kiriman;
import id.rukun.prosedur.tindakan.SasaranKoreksiIsian;
import id.rukun.prosedur.tindakan.TindakanService;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Notes which submission is to be corrected, so that its own form is opened next and the right superior asked. */
@Component
class CatatSasaranDelegate extends LangkahDelegate {

    private final TindakanService tindakan;
    private final SasaranKoreksi koreksi;
    private final RumahFormulir formulir;
    private final Kantor kantor;

    CatatSasaranDelegate(LangkahFactory factory, TindakanService tindakan, SasaranKoreksi koreksi,
            RumahFormulir formulir, Kantor kantor) {
        super(factory);
        this.tindakan = tindakan;
        this.koreksi = koreksi;
        this.formulir = formulir;
        this.kantor = kantor;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        String dipilih = langkah.isian(SasaranKoreksiIsian.class).sasaran();
        Kiriman sasaran = koreksi.boleh(langkah.kasusId(), langkah.teks(Variabel.KANTOR_PEMOHON)).stream()
                .filter(k -> k.id().equals(dipilih)).findFirst()
                .orElseThrow(() -> Penolakan.karena("BUKAN_ISIAN_ANDA",
                        "Isian yang dipilih bukan isian kantor Anda, atau sudah tidak berlaku."));
        tindakan.mengenai(langkah.prosesId(), sasaran.id());
        langkah.tetapkan(Variabel.KOREKSI_ATAS, sasaran.id());
        langkah.tetapkan(TindakanProcess.FORMULIR_KOREKSI, formulir.kunci(sasaran.formulir()));
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Isian yang dikoreksi dipilih",
                "isian", koreksi.sebutan(sasaran)));
        langkah.tetapkan(TindakanProcess.PERAN_PENYETUJU,
                koreksi.penyetuju(sasaran, langkah.teks(Variabel.KANTOR_PEMOHON)).orElseThrow(() -> tanpaAtasan(sasaran)));
    }

    private RuntimeException tanpaAtasan(Kiriman sasaran) {
        return Penolakan.karena("TANPA_ATASAN", "Isian ini tidak dapat dikoreksi: koreksi disetujui kantor atasan, dan "
                + "di atas " + kantor.nama(sasaran.kantor()) + " tidak ada kantor yang mengerjakan kasus.");
    }
}
