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
final class KasusPengurus implements Perkara {

    static final String ALASAN = "Alasan ini cukup panjang untuk dipahami pembaca.";

    final String ketua;
    final String sekretaris;
    final String bendahara;
    private final Panggung panggung;
    private final KelurahanUji kelurahan;
    private final LocalDate pemilihan;
    private String nomor;

    KasusPengurus(Panggung panggung, KelurahanUji kelurahan, LocalDate pemilihan) {
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

    KasusPengurus mulai(String unit) {
        nomor = pejabat("petugas").mulai("pembentukan-pengurus", Map.of("unit", unit));
        return this;
    }

    /** Up to the two tasks that lie side by side. */
    KasusPengurus terpilih() {
        return mulai(kelurahan.rtA).beritaAcara(beritaAcara());
    }

    KasusPengurus beritaAcara(Map<String, Object> isian) {
        pejabat("petugas").kirim(nomor, "CatatBeritaAcara", isian);
        return this;
    }

    Map<String, Object> beritaAcara() {
        return new HashMap<>(Map.of("tanggalPemilihan", pemilihan, "pemenang", ketua, "cara", "SUARA_TERBANYAK",
                "perolehan", List.of(Map.of("calon", "Warga 6", "suara", 40), Map.of("calon", "Warga 9", "suara", 20)),
                "tidakSah", 2, "suaraMasuk", 62, "hakSuaraHadir", 65, "nomor", "BA/1", "tanggalBeritaAcara", pemilihan,
                "penandatangan", "Kasi Pemerintahan\nSekretaris RW 01"));
    }

    KasusPengurus periksa(Map<String, Object> isian) {
        pejabat("lurah").kirim(nomor, "PeriksaPemilihan", isian);
        return this;
    }

    Map<String, Object> pemeriksaan() {
        return new HashMap<>(Map.of("putusan", "TERUSKAN", "ketua", ketua, "dasarMulai", "PEMILIHAN",
                "hariTerakhirLama", pemilihan.minusDays(1)));
    }

    KasusPengurus susun(String kegiatan, Map<String, Object> isian) {
        pejabat("petugas").kirim(nomor, kegiatan, isian);
        return this;
    }

    Map<String, Object> susunan(LocalDate hariIni) {
        return new HashMap<>(Map.of("tanggalPembentukan", hariIni, "sekretaris", sekretaris, "bendahara", bendahara,
                "tanpaKekerabatan", true, "suratDiwakili", "Susunan yang ditandatangani Ketua terpilih",
                "tanggalSuratDiwakili", hariIni));
    }

    KasusPengurus teruskan() {
        pejabat("lurah").kirim(nomor, "TinjauSusunan", Map.of("putusan", "TERUSKAN"));
        return this;
    }

    /** P-14 up to the signature. */
    KasusPengurus ditandatangani(LocalDate hari) {
        rancangan();
        pejabat("lurah").kirim(nomor, "Tandatangani", Map.of("tindakan", "TANDATANGANI", "tanggal", hari));
        return this;
    }

    KasusPengurus rancangan() {
        pejabat("petugas").kirim(nomor, "LengkapiRancangan", Map.of());
        pejabat("lurah").kirim(nomor, "TinjauRancangan", Map.of("putusan", "LANJUT"));
        return this;
    }

    KasusPengurus disahkan(LocalDate hari) {
        pejabat("camat").kirim(nomor, "BeriPengesahan",
                Map.of("jawaban", "SAHKAN", "atasNama", "WALIKOTA", "nomor", "12", "tanggal", hari));
        return this;
    }

    /** The Ketua in his seat, the list with the Lurah. */
    KasusPengurus sampaiTinjauan(LocalDate hariIni) {
        return terpilih().susun("SusunPengurus", susunan(hariIni)).periksa(pemeriksaan()).ditandatangani(hariIni);
    }
}
