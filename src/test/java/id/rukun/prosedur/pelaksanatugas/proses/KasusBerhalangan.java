package id.rukun.prosedur.pelaksanatugas.proses;

import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.Perkara;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Somebody of a board is absent; the Kelurahan's staff record it. */
final class KasusBerhalangan implements Perkara {

    private final Panggung panggung;
    private final KelurahanUji kelurahan;
    private final JamRukun jam;
    private String nomor;

    KasusBerhalangan(Panggung panggung, KelurahanUji kelurahan, JamRukun jam) {
        this.panggung = panggung;
        this.kelurahan = kelurahan;
        this.jam = jam;
    }

    @Override
    public String nomor() {
        return nomor;
    }

    @Override
    public Pejabat pejabat(String peran) {
        return panggung.sebagai(kelurahan.akun(peran));
    }

    /** @param peran account of who is absent */
    Map<String, Object> isian(String peran, LocalDate mulai) {
        return new HashMap<>(Map.of("pengurus", kelurahan.jabatan(peran), "sifat", "SEMENTARA", "mulai", mulai,
                "perkiraan", mulai.plusDays(30), "sebab", "Surat keterangan dokter nomor 12"));
    }

    KasusBerhalangan mulai(String siapa, Map<String, ?> isian) {
        nomor = pejabat(siapa).mulai("pelaksana-tugas-ketua", isian);
        return this;
    }

    void kembali(String siapa, Map<String, ?> isian) {
        pejabat(siapa).kirim(nomor, "CatatKembali", isian);
    }

    KasusBerhalangan pada(LocalDate hari) {
        jam.maju(Duration.between(jam.instant(), Kalender.awalHari(hari).plusSeconds(60)));
        panggung.jalankanPekerjaan(nomor);
        return this;
    }
}
