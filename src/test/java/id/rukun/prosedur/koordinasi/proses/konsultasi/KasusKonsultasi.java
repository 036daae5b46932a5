package id.rukun.prosedur.koordinasi.proses.konsultasi;

import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.Perkara;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A consultation between units of a city. */
final class KasusKonsultasi implements Perkara {

    static final String ALASAN = "Alasan ini cukup panjang untuk dipahami pembaca.";

    private final Panggung panggung;
    private final KotaUji kota;
    private final JamRukun jam;
    private String nomor;

    KasusKonsultasi(Panggung panggung, KotaUji kota, JamRukun jam) {
        this.panggung = panggung;
        this.kota = kota;
        this.jam = jam;
    }

    @Override
    public String nomor() {
        return nomor;
    }

    @Override
    public Pejabat pejabat(String peran) {
        return kota.pejabat(peran);
    }

    Map<String, Object> permintaan(String pihak, String... bidang) {
        return new HashMap<>(Map.of("pihak", kota.unit(pihak), "pokok", "Batas kawasan", "uraian", "Bagaimana batasnya dibaca?", "bidang",
                List.of(bidang)));
    }

    KasusKonsultasi mulai(String siapa, Map<String, Object> isi) {
        nomor = pejabat(siapa).mulai("konsultasi", isi);
        return this;
    }

    /** A coordination has called it. */
    KasusKonsultasi dipanggil(String nomorKasus) {
        nomor = nomorKasus;
        return this;
    }

    KasusKonsultasi isi(String siapa, Map<String, Object> isi) {
        return kirim(siapa, "IsiKonsultasi", isi);
    }

    KasusKonsultasi tanggapi(String siapa) {
        return kirim(siapa, "TanggapiKonsultasi", Map.of("tanggapan", "DITANGGAPI", "isi", "Menurut peta tahun 2020."));
    }

    KasusKonsultasi tolak(String siapa) {
        return kirim(siapa, "TanggapiKonsultasi", Map.of("tanggapan", "TIDAK_BERSEDIA", "alasan", ALASAN));
    }

    KasusKonsultasi hasil(String siapa, Map<String, Object> isi) {
        return kirim(siapa, "IsiHasil", isi);
    }

    static Map<String, Object> sepaham(String... tindakLanjut) {
        return new HashMap<>(Map.of("hasil", "KESEPAHAMAN", "kesepahaman", "Batasnya menurut peta tahun 2020.", "tindakLanjut",
                List.of(tindakLanjut).stream().map(satu -> Map.of("uraian", satu)).toList(), "nihil", false));
    }

    static Map<String, Object> beda() {
        return new HashMap<>(Map.of("hasil", "PANDANGAN_BERBEDA", "pandanganPemohon", "Menurut peta tahun 2020.", "pandanganPihak",
                "Menurut sertifikatnya."));
    }

    /** A refused submission leaves the task claimed: it is given back. */
    KasusKonsultasi kirim(String siapa, String kegiatan, Map<String, Object> isi) {
        try {
            pejabat(siapa).kirim(nomor, kegiatan, isi);
        } catch (RuntimeException ditolak) {
            pejabat(siapa).kembalikan(pejabat(siapa).tugas(nomor, kegiatan));
            throw ditolak;
        }
        return this;
    }

    KasusKonsultasi pada(LocalDate hari) {
        jam.maju(Duration.between(jam.instant(), Kalender.awalHari(hari).plusSeconds(60)));
        panggung.jalankanPekerjaan(nomor);
        return this;
    }
}
