package id.rukun.prosedur.koordinasi.proses.data;

import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.Perkara;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** An exchange of data between units of a city. */
final class KasusData implements Perkara {

    static final String ALASAN = "Alasan ini cukup panjang untuk dipahami pembaca.";

    private final Panggung panggung;
    private final KotaUji kota;
    private final JamRukun jam;
    private String nomor;

    KasusData(Panggung panggung, KotaUji kota, JamRukun jam) {
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

    /** What an official of Bukittinggi asks for, in the coordination of a number. */
    Map<String, Object> permintaan(String koordinasi, String jenis, String penerima) {
        Map<String, Object> isi = new HashMap<>(Map.of("jenis", jenis, "isi", "Jumlah penderita menurut kelurahan.", "penerima",
                kota.unit(penerima)));
        if (koordinasi != null) {
            isi.put("koordinasi", panggung.kasus(koordinasi).id());
        }
        return isi;
    }

    KasusData mulai(String siapa, Map<String, Object> isi) {
        nomor = pejabat(siapa).mulai("permintaan-data", isi);
        return this;
    }

    /** A coordination has called it. */
    KasusData dipanggil(String nomorKasus) {
        nomor = nomorKasus;
        return this;
    }

    Map<String, Object> pertukaran(String arah, String jenis, String penerima) {
        return new HashMap<>(Map.of("arah", arah, "jenis", jenis, "isi", "Telaahan pelatihan.", "penerima", kota.unit(penerima)));
    }

    KasusData isi(String siapa, Map<String, Object> isi) {
        return kirim(siapa, "IsiPertukaran", isi);
    }

    KasusData jawab(String siapa, Map<String, Object> isi) {
        return kirim(siapa, "JawabPermintaan", isi);
    }

    KasusData lanjut(String siapa, String putusan) {
        return kirim(siapa, "TentukanKelanjutan", Map.of("putusan", putusan, "alasan", ALASAN));
    }

    /** A refused submission leaves the task claimed: it is given back. */
    private KasusData kirim(String siapa, String kegiatan, Map<String, Object> isi) {
        try {
            pejabat(siapa).kirim(nomor, kegiatan, isi);
        } catch (RuntimeException ditolak) {
            pejabat(siapa).kembalikan(pejabat(siapa).tugas(nomor, kegiatan));
            throw ditolak;
        }
        return this;
    }

    KasusData pada(LocalDate hari) {
        jam.maju(Duration.between(jam.instant(), Kalender.awalHari(hari).plusSeconds(60)));
        panggung.jalankanPekerjaan(nomor);
        return this;
    }
}
