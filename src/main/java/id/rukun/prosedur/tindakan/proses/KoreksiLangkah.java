package id.rukun.prosedur.tindakan.proses;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.RumahFormulir;
import id.rukun.engine.Variabel;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Penjabat;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.tindakan.AdaPerubahan;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.BukanPerkaraSendiri;
import id.rukun.hukum.kebijakan.tindakan.KoreksiIsianSendiri;
import id.rukun.hukum.kebijakan.tindakan.SebelumDitetapkan;
import id.rukun.isian.arsip.Kiriman;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.tindakan.formulir.PembandingIsian;
import id.rukun.prosedur.tindakan.formulir.PersetujuanKoreksiIsian;
import id.rukun.prosedur.tindakan.formulir.PutusanKoreksi;
import id.rukun.prosedur.tindakan.formulir.SasaranKoreksiIsian;
import id.rukun.prosedur.tindakan.TindakanKasus;
import id.rukun.prosedur.tindakan.TindakanService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code tindakan}: the correction of a submission, from its choice to the superior's answer. */
@Component
class KoreksiLangkah {

    private final TindakanService tindakan;
    private final KeadaanKasus keadaan;
    private final SasaranKoreksi koreksi;
    private final PembandingIsian pembanding;
    private final RumahFormulir formulir;
    private final Kantor kantor;
    private final Penjabat penjabat;

    KoreksiLangkah(TindakanService tindakan, KeadaanKasus keadaan, SasaranKoreksi koreksi, PembandingIsian pembanding,
            RumahFormulir formulir, Kantor kantor, Penjabat penjabat) {
        this.tindakan = tindakan;
        this.keadaan = keadaan;
        this.koreksi = koreksi;
        this.pembanding = pembanding;
        this.formulir = formulir;
        this.kantor = kantor;
        this.penjabat = penjabat;
    }

    /** Notes which submission is to be corrected, so that its own form is opened next and the right superior asked. */
    @TugasModel(value = "tindakanCatatSasaranDelegate", aturan = KoreksiIsianSendiri.class)
    void sasaran(Langkah langkah) {
        String dipilih = langkah.isian(SasaranKoreksiIsian.class).sasaran();
        Optional<Kiriman> milik = koreksi.boleh(langkah.kasusId(), langkah.teks(Variabel.KANTOR_PEMOHON)).stream()
                .filter(k -> k.id().equals(dipilih)).findFirst();
        Optional<String> penyetuju =
                milik.flatMap(k -> koreksi.penyetuju(k, langkah.teks(Variabel.KANTOR_PEMOHON), langkah.pelaku().akun()));
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

    /** Notes the corrected submission; it must differ from the old one. */
    @TugasModel(value = "tindakanCatatKoreksiDelegate", aturan = AdaPerubahan.class)
    void koreksi(Langkah langkah) {
        String lama = tindakan.tindakan(langkah.prosesId()).sasaran();
        langkah.wajib(AdaPerubahan.class,
                new AdaPerubahan.Fakta(pembanding.bandingkan(lama, langkah.isianId()).size()));
        tindakan.digantiDengan(langkah.prosesId(), langkah.isianId());
    }

    /** The superior's answer; nobody approves what he asked himself, and nothing after the signature. */
    @TugasModel(value = "tindakanPutusanKoreksiGerbang", aturan = {
            BukanPerkaraSendiri.class, SebelumDitetapkan.class, AlasanCukup.class})
    @Jawaban("putusanKoreksi")
    PutusanKoreksi putusan(Pertanyaan pertanyaan) {
        PersetujuanKoreksiIsian isian = pertanyaan.isian(PersetujuanKoreksiIsian.class);
        penjabat.wajibBukanPihak(pertanyaan, List.of(tindakan.tindakan(pertanyaan.prosesId()).pemohon()));
        if (isian.putusan() == PutusanKoreksi.SETUJUI) {
            pertanyaan.wajib(SebelumDitetapkan.class, keadaan.fakta(pertanyaan.kasus()));
        } else {
            pertanyaan.wajibBeralasan(isian.alasan());
        }
        return isian.putusan();
    }

    /** Records the superior's answer, and of what is approved who approved it. */
    @TugasModel("tindakanCatatPutusanKoreksiDelegate")
    void catatPutusan(Langkah langkah) {
        PersetujuanKoreksiIsian isian = langkah.isian(PersetujuanKoreksiIsian.class);
        if (isian.putusan() == PutusanKoreksi.SETUJUI) {
            tindakan.disetujui(langkah.prosesId(), langkah.pelaku().akun());
        }
        langkah.tulis(JenisEntri.TINDAKAN, keterangan(isian, tindakan.tindakan(langkah.prosesId())));
    }

    private Map<String, Object> keterangan(PersetujuanKoreksiIsian isian, TindakanKasus permintaan) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("tindakan", isian.putusan() == PutusanKoreksi.SETUJUI ? "Koreksi disetujui" : "Koreksi ditolak");
        isi.put("dimintaOleh", permintaan.jabatanPemohon());
        isi.put("alasanPermintaan", permintaan.alasan());
        isi.put("perubahan", pembanding.bandingkan(permintaan.sasaran(), permintaan.pengganti()));
        isi.put("alasan", isian.alasan());
        return isi;
    }
}
