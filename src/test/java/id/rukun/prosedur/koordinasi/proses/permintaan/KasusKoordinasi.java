package id.rukun.prosedur.koordinasi.proses.permintaan;

import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.Perkara;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A coordination in Bukittinggi, step by step in the plainest lawful way. */
final class KasusKoordinasi implements Perkara {

    static final String ALASAN = "Alasan ini cukup panjang untuk dipahami pembaca.";

    private final Panggung panggung;
    private final KotaUji kota;
    private final LocalDate hari;
    private String pemohon;
    private String nomor;

    KasusKoordinasi(Panggung panggung, KotaUji kota, LocalDate hari) {
        this.panggung = panggung;
        this.kota = kota;
        this.hari = hari;
    }

    @Override
    public String nomor() {
        return nomor;
    }

    @Override
    public Pejabat pejabat(String peran) {
        return kota.pejabat(peran);
    }

    /** What somebody asks about a unit, carried out otherwise than by a procedure of Rukun. */
    Map<String, Object> permintaan(String perihal, String utama, String... terkait) {
        Map<String, Object> isi = new HashMap<>();
        isi.put("perihal", perihal);
        isi.put("uraian", "Yang perlu diselaraskan diuraikan di sini.");
        isi.put("unitUtama", kota.unit(utama));
        isi.put("unitTerkait", List.of(terkait).stream().map(kota::unit).toList());
        isi.put("bentuk", List.of("CARA_LAIN"));
        isi.put("caraLain", "Surat beredar kepada semua pihak");
        return isi;
    }

    static Map<String, Object> pembidangan(String topik, String keterkaitan, String... bidang) {
        Map<String, Object> isi = new HashMap<>();
        isi.put("bidang", List.of(bidang));
        isi.put("tahap", "PELAKSANAAN");
        isi.put("keterkaitan", keterkaitan);
        isi.put("jenisKaitan", "FUNGSIONAL");
        isi.put("fungsi", "PELAKSANAAN_TUGAS");
        isi.put("topik", topik);
        isi.put("mendesak", false);
        return isi;
    }

    KasusKoordinasi mulai(String oleh, Map<String, Object> isi) {
        pemohon = oleh;
        nomor = pejabat(oleh).mulai("permintaan-koordinasi", isi);
        return this;
    }

    KasusKoordinasi rinci(Map<String, Object> isi) {
        pejabat(pemohon).kirim(nomor, "LengkapiPembidangan", isi);
        return this;
    }

    KasusKoordinasi asisten(String asisten, Map<String, Object> isi) {
        pejabat("asisten." + asisten).kirim(nomor, "TerimaKoordinasi", isi);
        return this;
    }

    KasusKoordinasi sekda(Map<String, Object> isi) {
        pejabat("sekda").kirim(nomor, "PutuskanPermintaan", isi);
        return this;
    }

    Map<String, Object> pelaksanaan() {
        return new HashMap<>(Map.of("tanggal", hari, "uraian", "Surat telah dijawab semua pihak.",
                "pernyataan", List.of(Map.of("unit", kota.unit("DINKES"), "isi", "Sepakat.")),
                "hasil", List.of(Map.of("uraian", "Jadwal bersama", "unit", kota.unit("DINKES")))));
    }

    KasusKoordinasi laksanakan() {
        panggung.jalankanPekerjaan(nomor);
        pejabat(pemohon).kirim(nomor, "CatatPelaksanaan", pelaksanaan());
        panggung.jalankanPekerjaan(nomor);
        return this;
    }
}
