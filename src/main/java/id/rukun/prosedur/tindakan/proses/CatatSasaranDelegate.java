package id.rukun.prosedur.tindakan.proses;

import id.rukun.berkas.JenisEntri;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.RumahFormulir;
import id.rukun.engine.Variabel;
import id.rukun.hukum.kebijakan.KoreksiIsianSendiri;
import id.rukun.isian.Kiriman;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.tindakan.SasaranKoreksiIsian;
import id.rukun.prosedur.tindakan.TindakanService;
import java.util.Map;
import java.util.Optional;
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
        Optional<Kiriman> milik = koreksi.boleh(langkah.kasusId(), langkah.teks(Variabel.KANTOR_PEMOHON)).stream()
                .filter(k -> k.id().equals(dipilih)).findFirst();
        Optional<String> penyetuju =
                milik.flatMap(k -> koreksi.penyetuju(k, langkah.teks(Variabel.KANTOR_PEMOHON)));
        langkah.wajib(KoreksiIsianSendiri.class, new KoreksiIsianSendiri.Fakta(true, milik.isPresent(),
                milik.map(k -> kantor.nama(k.kantor())).orElse(""),
                penyetuju.map(peran -> Jabatan.dariPeran(peran).sebutan()).orElse(null)));
        Kiriman sasaran = milik.orElseThrow();
        tindakan.mengenai(langkah.prosesId(), sasaran.id());
        langkah.tetapkan(Variabel.KOREKSI_ATAS, sasaran.id());
        langkah.tetapkan(TindakanProcess.FORMULIR_KOREKSI, formulir.kunci(sasaran.formulir()));
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Isian yang dikoreksi dipilih",
                "isian", koreksi.sebutan(sasaran)));
        langkah.tetapkan(TindakanProcess.PERAN_PENYETUJU, penyetuju.orElseThrow());
    }
}
