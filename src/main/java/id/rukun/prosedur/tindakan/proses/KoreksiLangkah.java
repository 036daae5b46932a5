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
import id.rukun.isian.arsip.ArsipIsian;
import id.rukun.isian.arsip.Kiriman;
import id.rukun.isian.arsip.RiwayatIsian;
import id.rukun.isian.arsip.SuratDiwakili;
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
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code tindakan}: the correction of a submission, from its choice to the superior's answer. */
@Component
class KoreksiLangkah {

    private final TindakanService tindakan;
    private final KeadaanKasus keadaan;
    private final SasaranKoreksi koreksi;
    private final PembandingIsian pembanding;
    private final ArsipIsian arsip;
    private final RiwayatIsian riwayat;
    private final RumahFormulir formulir;
    private final Kantor kantor;
    private final Penjabat penjabat;

    KoreksiLangkah(TindakanService tindakan, KeadaanKasus keadaan, SasaranKoreksi koreksi, PembandingIsian pembanding,
            ArsipIsian arsip, RiwayatIsian riwayat, RumahFormulir formulir, Kantor kantor, Penjabat penjabat) {
        this.tindakan = tindakan;
        this.keadaan = keadaan;
        this.koreksi = koreksi;
        this.pembanding = pembanding;
        this.arsip = arsip;
        this.riwayat = riwayat;
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
        String penyetuju = wajibPenyetuju(langkah, milik);
        Kiriman sasaran = milik.orElseThrow();
        tindakan.mengenai(langkah.prosesId(), sasaran.id());
        langkah.tetapkan(Variabel.KOREKSI_ATAS, sasaran.id());
        langkah.tetapkan(TindakanProcess.FORMULIR_KOREKSI, formulir.kunci(sasaran.formulir()));
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Isian yang dikoreksi dipilih",
                "isian", koreksi.sebutan(sasaran)));
        langkah.tetapkan(TindakanProcess.PERAN_PENYETUJU, penyetuju);
    }

    /** Role of the office that approves; none where only parties are left above. */
    private String wajibPenyetuju(Langkah langkah, Optional<Kiriman> milik) {
        Set<String> pihak = penjabat.orang(pihak(langkah.prosesId(), langkah.isianId()));
        Optional<String> penyetuju =
                milik.flatMap(k -> koreksi.penyetuju(k, langkah.teks(Variabel.KANTOR_PEMOHON), pihak));
        langkah.wajib(KoreksiIsianSendiri.class, new KoreksiIsianSendiri.Fakta(true, milik.isPresent(),
                milik.map(k -> kantor.nama(k.kantor())).orElse(""),
                penyetuju.map(peran -> Jabatan.dariPeran(peran).sebutan()).orElse(null)));
        return penyetuju.orElseThrow();
    }

    /** Who asked, and who wrote this submission of the request, and for whom: logins and ids of persons. */
    private List<String> pihak(String prosesId, String isianId) {
        return Stream.of(Stream.of(tindakan.tindakan(prosesId).pemohon(), arsip.pelaku(isianId).akun()),
                arsip.diwakili(isianId).map(SuratDiwakili::orang).stream()).flatMap(s -> s).toList();
    }

    /**
     * Notes the corrected submission; it must differ from the old one. Who approves is asked again: somebody may have
     * been appointed since, or another have written it than who asked.
     */
    @TugasModel(value = "tindakanCatatKoreksiDelegate", aturan = {AdaPerubahan.class, KoreksiIsianSendiri.class, BukanPerkaraSendiri.class})
    void koreksi(Langkah langkah) {
        penjabat.wajibBukanPihakKasus(langkah);
        String lama = tindakan.tindakan(langkah.prosesId()).sasaran();
        langkah.wajib(AdaPerubahan.class,
                new AdaPerubahan.Fakta(pembanding.bandingkan(lama, langkah.isianId()).size()));
        tindakan.digantiDengan(langkah.prosesId(), langkah.isianId());
        langkah.tetapkan(TindakanProcess.PERAN_PENYETUJU,
                wajibPenyetuju(langkah, Optional.of(riwayat.satu(langkah.kasusId(), lama))));
    }

    /** The superior's answer; nobody approves what he asked or wrote himself, and nothing after the signature. */
    @TugasModel(value = "tindakanPutusanKoreksiGerbang", aturan = {
            BukanPerkaraSendiri.class, SebelumDitetapkan.class, AlasanCukup.class})
    @Jawaban("putusanKoreksi")
    PutusanKoreksi putusan(Pertanyaan pertanyaan) {
        PersetujuanKoreksiIsian isian = pertanyaan.isian(PersetujuanKoreksiIsian.class);
        penjabat.wajibBukanPihakKasus(pertanyaan);
        penjabat.wajibBukanPihak(pertanyaan,
                pihak(pertanyaan.prosesId(), tindakan.tindakan(pertanyaan.prosesId()).pengganti()));
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
