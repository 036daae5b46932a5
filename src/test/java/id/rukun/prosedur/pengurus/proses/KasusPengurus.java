package id.rukun.prosedur.pengurus.proses;

import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.Perkara;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * RT 001/RW 01 has elected a Ketua, who has no account; its old term ended the day before. Step by step in the plainest
 * lawful way.
 */
public final class KasusPengurus implements Perkara {

    public static final String ALASAN = "Alasan ini cukup panjang untuk dipahami pembaca.";

    public final String ketua;
    public final String sekretaris;
    public final String bendahara;
    private final Panggung panggung;
    private final KelurahanUji kelurahan;
    private final LocalDate pemilihan;
    private String nomor;

    public KasusPengurus(Panggung panggung, KelurahanUji kelurahan, LocalDate pemilihan) {
        this.panggung = panggung;
        this.kelurahan = kelurahan;
        this.pemilihan = pemilihan;
        this.ketua = kelurahan.kepalaA.get(5);
        this.sekretaris = kelurahan.kepalaA.get(6);
        this.bendahara = kelurahan.kepalaA.get(7);
    }

    @Override
    public String nomor() {
        return nomor;
    }

    @Override
    public Pejabat pejabat(String peran) {
        return panggung.sebagai(kelurahan.akun(peran));
    }

    public KasusPengurus mulai(String unit) {
        nomor = pejabat("petugas").mulai("pembentukan-pengurus", Map.of("unit", unit));
        return this;
    }

    /** Up to the two tasks that lie side by side. */
    public KasusPengurus terpilih() {
        return mulai(kelurahan.rtA).beritaAcara(beritaAcara());
    }

    public KasusPengurus beritaAcara(Map<String, Object> isian) {
        pejabat("petugas").kirim(nomor, "CatatBeritaAcara", isian);
        return this;
    }

    public Map<String, Object> beritaAcara() {
        return new HashMap<>(Map.of("tanggalPemilihan", pemilihan, "pemenang", ketua, "cara", "SUARA_TERBANYAK",
                "perolehan", List.of(Map.of("calon", "Warga 6", "suara", 40), Map.of("calon", "Warga 9", "suara", 20)),
                "tidakSah", 2, "suaraMasuk", 62, "hakSuaraHadir", 65, "nomor", "BA/1", "tanggalBeritaAcara", pemilihan,
                "penandatangan", "Kasi Pemerintahan\nSekretaris RW 01"));
    }

    public KasusPengurus periksa(Map<String, Object> isian) {
        pejabat("lurah").kirim(nomor, "PeriksaPemilihan", isian);
        return this;
    }

    public Map<String, Object> pemeriksaan() {
        return new HashMap<>(Map.of("putusan", "TERUSKAN", "ketua", ketua, "dasarMulai", "PEMILIHAN",
                "hariTerakhirLama", pemilihan.minusDays(1)));
    }

    public KasusPengurus susun(String kegiatan, Map<String, Object> isian) {
        pejabat("petugas").kirim(nomor, kegiatan, isian);
        return this;
    }

    public Map<String, Object> susunan(LocalDate hariIni) {
        return new HashMap<>(Map.of("tanggalPembentukan", hariIni, "sekretaris", sekretaris, "bendahara", bendahara,
                "tanpaKekerabatan", true, "suratDiwakili", "Susunan yang ditandatangani Ketua terpilih",
                "tanggalSuratDiwakili", hariIni));
    }

    public KasusPengurus teruskan() {
        pejabat("lurah").kirim(nomor, "TinjauSusunan", Map.of("putusan", "TERUSKAN"));
        return this;
    }

    /** P-14 up to the signature. */
    public KasusPengurus ditandatangani(LocalDate hari) {
        rancangan();
        pejabat("lurah").kirim(nomor, "Tandatangani", Map.of("tindakan", "TANDATANGANI", "tanggal", hari));
        return this;
    }

    public KasusPengurus rancangan() {
        pejabat("petugas").kirim(nomor, "LengkapiRancangan", Map.of());
        pejabat("lurah").kirim(nomor, "TinjauRancangan", Map.of("putusan", "LANJUT"));
        return this;
    }

    public KasusPengurus disahkan(LocalDate hari) {
        pejabat("camat").kirim(nomor, "BeriPengesahan",
                Map.of("jawaban", "SAHKAN", "atasNama", "WALIKOTA", "nomor", "12", "tanggal", hari));
        return this;
    }

    /** The Ketua in his seat, the list with the Lurah. */
    public KasusPengurus sampaiTinjauan(LocalDate hariIni) {
        return terpilih().susun("SusunPengurus", susunan(hariIni)).periksa(pemeriksaan()).ditandatangani(hariIni);
    }
}
