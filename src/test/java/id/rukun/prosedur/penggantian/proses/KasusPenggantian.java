package id.rukun.prosedur.penggantian.proses;

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

/** A post on the board of RW 01 is filled again, step by step in the plainest lawful way. */
public final class KasusPenggantian implements Perkara {

    public static final String ALASAN = "Alasan ini cukup panjang untuk dipahami pembaca.";

    private final Panggung panggung;
    private final KelurahanUji kelurahan;
    private final JamRukun jam;
    private String nomor;

    public KasusPenggantian(Panggung panggung, KelurahanUji kelurahan, JamRukun jam) {
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

    /** @param pemegang id of the post of who has left */
    public KasusPenggantian mulai(String siapa, String pemegang) {
        nomor = pejabat(siapa).mulai("penggantian-pengurus", Map.of("jabatan", pemegang));
        return this;
    }

    /** A case that another one has opened. */
    public KasusPenggantian dibuka(String nomorKasus) {
        nomor = nomorKasus;
        return this;
    }

    public Map<String, Object> pengganti(String orang) {
        return new HashMap<>(Map.of("pengganti", orang, "penunjuk", "KETUA", "tanpaKekerabatan", true,
                "pertimbangan", "Paling sering membantu pengurus."));
    }

    public KasusPenggantian tunjuk(String siapa, Map<String, ?> isian) {
        pejabat(siapa).kirim(nomor, "TunjukPengganti", isian);
        return this;
    }

    public KasusPenggantian tinjau(String putusan) {
        pejabat("lurah").kirim(nomor, "TinjauPengganti",
                "TERUSKAN".equals(putusan) ? Map.of("putusan", putusan) : Map.of("putusan", putusan, "alasan", ALASAN));
        return this;
    }

    public KasusPenggantian rancangan() {
        pejabat("petugas").kirim(nomor, "LengkapiRancangan", Map.of());
        pejabat("lurah").kirim(nomor, "TinjauRancangan", Map.of("putusan", "LANJUT"));
        return this;
    }

    public KasusPenggantian ditandatangani() {
        pejabat("lurah").kirim(nomor, "Tandatangani", Map.of("tindakan", "TANDATANGANI", "tanggal", jam.hariIni()));
        return this;
    }

    public KasusPenggantian disahkan() {
        pejabat("camat").kirim(nomor, "BeriPengesahan",
                Map.of("jawaban", "SAHKAN", "atasNama", "WALIKOTA", "nomor", "12", "tanggal", jam.hariIni()));
        return this;
    }

    public KasusPenggantian pada(LocalDate hari) {
        jam.maju(Duration.between(jam.instant(), Kalender.awalHari(hari).plusSeconds(60)));
        panggung.jalankanPekerjaan(nomor);
        return this;
    }
}
