package id.rukun.prosedur.koordinasi.proses.horizontal;

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
import org.camunda.bpm.engine.task.Task;

/** The Asisten of Bukittinggi coordinate among themselves. */
final class KasusHorizontal implements Perkara {

    static final String ALASAN = "Alasan ini cukup panjang untuk dipahami pembaca.";

    private final Panggung panggung;
    private final KotaUji kota;
    private final JamRukun jam;
    private String nomor;

    KasusHorizontal(Panggung panggung, KotaUji kota, JamRukun jam) {
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

    /** What an Asisten asks for. */
    Map<String, Object> prakarsa(String koordinasi, String... asisten) {
        Map<String, Object> isi = new HashMap<>();
        isi.put("asisten", List.of(asisten).stream().map(kota::unit).toList());
        isi.put("pokok", "Penataan pasar atas");
        isi.put("tujuan", "KETERPADUAN_PROSES");
        if (koordinasi != null) {
            isi.put("koordinasi", koordinasi);
        }
        return isi;
    }

    KasusHorizontal mulai(String siapa, Map<String, Object> isi) {
        nomor = pejabat(siapa).mulai("koordinasi-horizontal", isi);
        return this;
    }

    /** One that another case has opened. */
    KasusHorizontal dari(String nomorKasus) {
        nomor = nomorKasus;
        return this;
    }

    KasusHorizontal naskah(String siapa, String teks) {
        pejabat(siapa).kirim(nomor, "SusunNaskah", Map.of("naskah", teks, "dibahasDalam", "RAPAT"));
        return this;
    }

    KasusHorizontal setuju(String siapa) {
        return jawab(siapa, Map.of("putusan", "SETUJU"));
    }

    KasusHorizontal jawab(String siapa, Map<String, Object> isi) {
        pejabat(siapa).kirim(nomor, "SetujuiNaskah", isi);
        panggung.jalankanPekerjaan(nomor);
        return this;
    }

    KasusHorizontal sekda(Map<String, Object> isi) {
        pejabat("sekda").kirim(nomor, "PutuskanHorizontal", isi);
        return this;
    }

    /** Hands a task back that a refusal has left with whoever took it. */
    void kembalikan(String siapa, String kegiatan) {
        Task tugas = pejabat(siapa).tugas(nomor, kegiatan);
        pejabat(siapa).kembalikan(tugas);
    }

    KasusHorizontal pada(LocalDate hari) {
        jam.maju(Duration.between(jam.instant(), Kalender.awalHari(hari).plusSeconds(60)));
        panggung.jalankanPekerjaan(nomor);
        return this;
    }
}
