package id.rukun.prosedur.koordinasi.proses.tindaklanjut;

import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.Perkara;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

/** What a unit of Bukittinggi does about a result of coordination. */
final class KasusTindakLanjut implements Perkara {

    static final String ALASAN = "Alasan ini cukup panjang untuk dipahami pembaca.";

    private final Panggung panggung;
    private final KotaUji kota;
    private final JamRukun jam;
    private final String nomor;

    KasusTindakLanjut(Panggung panggung, KotaUji kota, JamRukun jam, String nomor) {
        this.panggung = panggung;
        this.kota = kota;
        this.jam = jam;
        this.nomor = nomor;
    }

    @Override
    public String nomor() {
        return nomor;
    }

    @Override
    public Pejabat pejabat(String peran) {
        return kota.pejabat(peran);
    }

    KasusTindakLanjut terima(String siapa) {
        pejabat(siapa).kirim(nomor, "TerimaTindakLanjut", Map.of("putusan", "TERIMA"));
        return this;
    }

    KasusTindakLanjut kembalikan(String siapa) {
        pejabat(siapa).kirim(nomor, "TerimaTindakLanjut", Map.of("putusan", "BUKAN_FUNGSI", "alasan", ALASAN));
        return this;
    }

    KasusTindakLanjut laksanakan(String siapa, Map<String, Object> isi) {
        pejabat(siapa).kirim(nomor, "LaksanakanTindakLanjut", isi);
        return this;
    }

    KasusTindakLanjut asisten(String siapa, Map<String, Object> isi) {
        pejabat(siapa).kirim(nomor, "TetapkanUnitAsisten", isi);
        return this;
    }

    KasusTindakLanjut sekda(Map<String, Object> isi) {
        pejabat("sekda").kirim(nomor, "TetapkanUnitSekda", isi);
        return this;
    }

    KasusTindakLanjut pada(LocalDate hari) {
        jam.maju(Duration.between(jam.instant(), Kalender.awalHari(hari).plusSeconds(60)));
        panggung.jalankanPekerjaan(nomor);
        return this;
    }
}
