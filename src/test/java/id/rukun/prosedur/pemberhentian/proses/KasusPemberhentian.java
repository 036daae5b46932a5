package id.rukun.prosedur.pemberhentian.proses;

import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.Perkara;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A member of a board died or resigns, step by step in the plainest lawful way. */
public final class KasusPemberhentian implements Perkara {

    private final Panggung panggung;
    private final KelurahanUji kelurahan;
    private final JamRukun jam;
    private String nomor;
    private String verifikator = "petugas";

    public KasusPemberhentian(Panggung panggung, KelurahanUji kelurahan, JamRukun jam) {
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

    /**
     * A death as an account reports it.
     *
     * @param pemegang id of the post
     */
    public Map<String, Object> meninggal(String siapa, String pemegang, LocalDate hari) {
        return new HashMap<>(Map.of("pengurus", pemegang, "sebab", "MENINGGAL", "meninggal", hari,
                "keterangan", "Akta kematian nomor 12", "pindaian", List.of(pindaian(siapa))));
    }

    /** A resignation as an account reports it: the letter is of today. */
    public Map<String, Object> mundur(String siapa, String pemegang, LocalDate sejak) {
        return new HashMap<>(Map.of("pengurus", pemegang, "sebab", "MENGUNDURKAN_DIRI", "tanggalSurat", jam.hariIni(),
                "berhentiSejak", sejak, "penandatangan", "SENDIRI", "keterangan", "Pindah tugas ke kota lain",
                "pindaian", List.of(pindaian(siapa))));
    }

    private String pindaian(String siapa) {
        return panggung.pindaian(kelurahan.akun(siapa));
    }

    public KasusPemberhentian mulai(String siapa, Map<String, ?> isian) {
        verifikator = siapa.equals("petugas") ? "lurah" : "petugas";
        nomor = pejabat(siapa).mulai("pemberhentian-pengurus", isian);
        return this;
    }

    /** By another than who reported it. */
    public KasusPemberhentian verifikasi(Map<String, ?> isian) {
        pejabat(verifikator).kirim(nomor, "VerifikasiDokumen", isian);
        return this;
    }

    public KasusPemberhentian sah() {
        return verifikasi(Map.of("hasil", "SAH", "diterima", jam.hariIni()));
    }

    public KasusPemberhentian putuskan(String putusan) {
        pejabat("lurah").kirim(nomor, "PutuskanKeputusan", Map.of("putusan", putusan));
        return this;
    }

    /** P-14 up to the signature. */
    public KasusPemberhentian ditandatangani() {
        pejabat("petugas").kirim(nomor, "LengkapiRancangan", Map.of());
        pejabat("lurah").kirim(nomor, "TinjauRancangan", Map.of("putusan", "LANJUT"));
        pejabat("lurah").kirim(nomor, "Tandatangani", Map.of("tindakan", "TANDATANGANI", "tanggal", jam.hariIni()));
        return this;
    }

    /** From the report of a death to the post that is over. */
    public KasusPemberhentian sampaiMeninggal(String pemegang, LocalDate hari) {
        return mulai("petugas", meninggal("petugas", pemegang, hari)).sah();
    }

    public KasusPemberhentian pada(LocalDate hari) {
        jam.maju(Duration.between(jam.instant(), Kalender.awalHari(hari).plusSeconds(60)));
        panggung.jalankanPekerjaan(nomor);
        return this;
    }
}
