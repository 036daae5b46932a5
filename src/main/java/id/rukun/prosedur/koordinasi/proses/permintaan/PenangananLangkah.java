package id.rukun.prosedur.koordinasi.proses.permintaan;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.koordinasi.PenyerahanSekdaTetap;
import id.rukun.hukum.perwalibukittinggi.permintaan.AtasNamaSekda;
import id.rukun.hukum.perwalibukittinggi.permintaan.PengalihanAsisten;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.KoordinasiPihak;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PenerimaanKoordinasiIsian;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PutusanPenerimaan;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PutusanSekda;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PutusanSekdaIsian;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code permintaan-koordinasi}, S6 to S8: the Asisten, or the Sekda, takes the matter, gives it back, or sends it on. */
@Component
class PenangananLangkah {

    enum PenerimaanAsisten { DITERIMA, DIKEMBALIKAN, BUKAN_BIDANGNYA }

    enum HasilPutusanSekda { DITANGANI, DIRUTEKAN, DIKEMBALIKAN, DITOLAK }

    /** In place of a code, which the form does not take. */
    private static final String TIDAK_DIKENAL = "yang dipilih";

    private final KoordinasiService koordinasi;
    private final RutePerkara perkara;
    private final DirektoriUnit direktori;
    private final Kantor kantor;
    private final KabarKoordinasi kabar;
    private final NaskahKoordinasi naskah;

    PenangananLangkah(KoordinasiService koordinasi, RutePerkara perkara, DirektoriUnit direktori, Kantor kantor,
            KabarKoordinasi kabar, NaskahKoordinasi naskah) {
        this.koordinasi = koordinasi;
        this.perkara = perkara;
        this.direktori = direktori;
        this.kantor = kantor;
        this.kabar = kabar;
        this.naskah = naskah;
    }

    /** BKT-PR-02/S5: the Asisten answers; what the Sekda has given him he does not send up again. */
    @TugasModel(value = "koordinasiCatatPenerimaanDelegate", aturan = {AlasanCukup.class, PenyerahanSekdaTetap.class,
            AtasNamaSekda.class})
    void penerimaan(Langkah langkah) {
        PenerimaanKoordinasiIsian isian = langkah.isian(PenerimaanKoordinasiIsian.class);
        Koordinasi satu = koordinasi.koordinasi(langkah.kasusId());
        if (isian.putusan() != PutusanPenerimaan.TERIMA) {
            langkah.wajib(List.of("catatan"), AlasanCukup.class, new AlasanCukup.Fakta(isian.catatan()));
        }
        if (isian.putusan() == PutusanPenerimaan.BUKAN_BIDANG) {
            langkah.wajib(List.of("putusan"), PenyerahanSekdaTetap.class,
                    new PenyerahanSekdaTetap.Fakta(direktori.nama(satu.asistenUtama()), satu.diserahkanSekda()));
        }
        if (isian.putusan() == PutusanPenerimaan.TERIMA) {
            if (Boolean.TRUE.equals(isian.menyangkutPpKb())) {
                asistenBidang(satu).ifPresent(id -> koordinasi.dampingi(langkah.kasusId(), id));
            }
            terima(langkah, kantor.kepala(satu.asistenUtama()));
            wajibAtasNamaSekda(langkah);
        }
        kabariPemohon(langkah, satu, "penerimaan", direktori.nama(satu.asistenUtama()), isian.putusan().sebutan(), isian.catatan());
    }

    /** The Asisten of the fields of the main unit, where Pasal 11 and Pasal 12 differ about it (BKT-A-03). */
    private Optional<String> asistenBidang(Koordinasi satu) {
        KoordinasiPihak utama = koordinasi.pihak(satu.kasusId()).get(0);
        return Optional.ofNullable(utama.asistenBidang()).flatMap(kode -> direktori.asisten(satu.tenant(), kode));
    }

    /** G3: what the Asisten answered. */
    @TugasModel("koordinasiPenerimaanGerbang")
    @Jawaban("penerimaanAsisten")
    PenerimaanAsisten penerimaanGerbang(Pertanyaan pertanyaan) {
        return switch (pertanyaan.isian(PenerimaanKoordinasiIsian.class).putusan()) {
            case TERIMA -> PenerimaanAsisten.DITERIMA;
            case KEMBALIKAN -> PenerimaanAsisten.DIKEMBALIKAN;
            case BUKAN_BIDANG -> PenerimaanAsisten.BUKAN_BIDANGNYA;
        };
    }

    /** BKT-PR-02/S6: the Sekda takes it, gives it to an Asisten within BKT-R-70, gives it back, or refuses it. */
    @TugasModel(value = "koordinasiCatatPutusanSekdaDelegate", aturan = {AlasanCukup.class, PengalihanAsisten.class})
    void putusanSekda(Langkah langkah) {
        PutusanSekdaIsian isian = langkah.isian(PutusanSekdaIsian.class);
        Koordinasi satu = koordinasi.koordinasi(langkah.kasusId());
        if (isian.putusan() != PutusanSekda.TANGANI) {
            langkah.wajibBeralasan(isian.alasan());
        }
        if (isian.putusan() == PutusanSekda.TANGANI) {
            terima(langkah, kantor.grup(Jabatan.SEKDA.peran(), langkah.unitId()));
        }
        if (isian.putusan() == PutusanSekda.RUTEKAN) {
            rutekan(langkah, isian);
        }
        kabariPemohon(langkah, satu, "sekda", "Sekretaris Daerah", isian.putusan().sebutan(), isian.alasan());
    }

    private void rutekan(Langkah langkah, PutusanSekdaIsian isian) {
        KoordinasiPihak utama = koordinasi.pihak(langkah.kasusId()).get(0);
        String tenant = langkah.kasus().tenant();
        // In Banjar nobody chooses an Asisten (Pasal 23): whoever is named there is none of the list.
        String kode = Optional.of(isian.asisten()).filter(id -> KotaKoordinasi.dari(tenant).menurutPembidangan())
                .flatMap(id -> direktori.kodeAsisten(id, tenant)).orElse(TIDAK_DIKENAL);
        langkah.wajib(List.of("asisten"), PengalihanAsisten.class, new PengalihanAsisten.Fakta(direktori.nama(utama.unitId()),
                utama.asisten(), perkara.asistenBidang(langkah.kasusId()), kode));
        koordinasi.serahkan(langkah.kasusId(), isian.asisten());
        langkah.tetapkan(PermintaanKoordinasiProcess.ASISTEN_ID, isian.asisten());
    }

    /** G4: what the Sekda answered. */
    @TugasModel("koordinasiPutusanSekdaGerbang")
    @Jawaban("putusanSekda")
    HasilPutusanSekda putusanSekdaGerbang(Pertanyaan pertanyaan) {
        return switch (pertanyaan.isian(PutusanSekdaIsian.class).putusan()) {
            case TANGANI -> HasilPutusanSekda.DITANGANI;
            case RUTEKAN -> HasilPutusanSekda.DIRUTEKAN;
            case KEMBALIKAN -> HasilPutusanSekda.DIKEMBALIKAN;
            case TOLAK -> HasilPutusanSekda.DITOLAK;
        };
    }

    /** Nobody accepts his own request: who asks coordinates it himself. */
    @TugasModel(value = "koordinasiTanganiSendiriDelegate", aturan = AtasNamaSekda.class)
    void sendiri(Langkah langkah) {
        terima(langkah, koordinasi.koordinasi(langkah.kasusId()).kantorPemohon());
        wajibAtasNamaSekda(langkah);
    }

    private void terima(Langkah langkah, String kantorPenangan) {
        koordinasi.tangani(langkah.kasusId(), kantorPenangan);
        naskah.nota(langkah.kasus(), koordinasi.koordinasi(langkah.kasusId()), langkah.hariIni());
    }

    /** An Asisten who takes it signs for the Sekretaris Daerah. */
    private void wajibAtasNamaSekda(Langkah langkah) {
        naskah.asisten(koordinasi.koordinasi(langkah.kasusId()), langkah.hariIni())
                .ifPresent(fakta -> langkah.wajib(AtasNamaSekda.class, fakta));
    }

    private void kabariPemohon(Langkah langkah, Koordinasi satu, String hal, String oleh, String putusan, String alasan) {
        kabar.beri(langkah, satu.kantorPemohon(), hal + "/" + langkah.isianId(), "koordinasi \"" + satu.perihal() + "\": " + oleh + " memutus \""
                + putusan + "\"" + (alasan == null ? "." : ". " + alasan));
    }
}
