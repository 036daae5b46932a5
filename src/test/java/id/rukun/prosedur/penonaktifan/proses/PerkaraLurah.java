package id.rukun.prosedur.penonaktifan.proses;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.Perkara;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Somebody is to be deactivated on the Lurah's own route, step by step in the plainest lawful way. */
public final class PerkaraLurah implements Perkara {

    public static final String ALASAN = "Alasan ini cukup panjang untuk dipahami pembaca.";
    public static final String SAKSI = "Mariam Rahasia";

    private final Panggung panggung;
    private final KelurahanUji kelurahan;
    private final JamRukun jam;
    private String nomor;

    public PerkaraLurah(Panggung panggung, KelurahanUji kelurahan, JamRukun jam) {
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

    /** A breach of duties that the community complains of. */
    public Map<String, Object> usulan(String peran) {
        return new HashMap<>(Map.of("subjek", kelurahan.jabatan(peran), "asal", List.of("USUL_MASYARAKAT"), "tanggal", jam.hariIni(),
                "pengusul", "Warga Rahasia", "dasar", List.of("KEWAJIBAN"), "pasal", List.of("PASAL_19", "PASAL_20"),
                "pelanggaran", "Tidak melayani warga sejak Januari."));
    }

    public PerkaraLurah mulai(Map<String, ?> isian) {
        return mulai("petugas", isian);
    }

    public PerkaraLurah mulai(String siapa, Map<String, ?> isian) {
        nomor = pejabat(siapa).mulai("penonaktifan-lurah", isian);
        return this;
    }

    public static Map<String, Object> bukti() {
        return new HashMap<>(Map.of("alatBukti", List.of(Map.of("bukti", "Foto loket tutup", "uraian", "Loket tutup pada jam layanan.")),
                "saksi", List.of(Map.of("nama", SAKSI, "keterangan", "Melihat loket tutup.")), "musyawarah", "TANPA"));
    }

    public PerkaraLurah buktikan(Map<String, ?> isian) {
        return kirim("petugas", "BuktiDanSaksi", isian);
    }

    public static Map<String, Object> tanggapan() {
        return new HashMap<>(Map.of("jenis", "MENJELASKAN", "keterangan", "Saya sakit pada bulan itu."));
    }

    public PerkaraLurah tanggapi(String siapa, Map<String, ?> isian) {
        return kirim(siapa, "BeriTanggapan", isian);
    }

    public Map<String, Object> lisan() {
        return new HashMap<>(Map.of("tanggal", jam.hariIni(), "tempat", "Kantor Kelurahan", "isi", "Layani warga setiap hari kerja."));
    }

    public PerkaraLurah tegurLisan(Map<String, ?> isian) {
        return kirim("lurah", "TegurLisan", isian);
    }

    public PerkaraLurah amati(String hasil) {
        return kirim("lurah", "AmatiPerilaku", Map.of("putusan", hasil, "alasan", ALASAN));
    }

    public Map<String, Object> tertulis() {
        return new HashMap<>(Map.of("nomor", "12/TG/2026", "tanggal", jam.hariIni(), "isi", "Layani warga setiap hari kerja."));
    }

    public PerkaraLurah tegurTertulis(Map<String, ?> isian) {
        return kirim("lurah", "TegurTertulis", isian);
    }

    public Map<String, Object> diterima() {
        return new HashMap<>(Map.of("hasil", "DITERIMA", "tanggal", jam.hariIni(), "penerima", "Yang bersangkutan",
                "tandaTerima", List.of(berkas("petugas"))));
    }

    /** Id of a file that somebody has uploaded. */
    public String berkas(String siapa) {
        return panggung.pindaian(kelurahan.akun(siapa));
    }

    public PerkaraLurah sampaikan(Map<String, ?> isian) {
        return kirim("petugas", "SampaikanTeguran", isian);
    }

    /** What waits for a moment goes on. */
    public PerkaraLurah lanjut() {
        panggung.jalankanPekerjaan(nomor);
        return this;
    }

    public PerkaraLurah putuskan(String putusan) {
        return kirim("lurah", "PutuskanPerkara", Map.of("putusan", putusan, "alasan", ALASAN));
    }

    /** The draft up to the Lurah's signature. */
    public PerkaraLurah rancangan() {
        kirim("petugas", "LengkapiRancangan", Map.of());
        return kirim("lurah", "TinjauRancangan", Map.of("putusan", "LANJUT"));
    }

    public PerkaraLurah ditandatangani(LocalDate hari) {
        return kirim("lurah", "Tandatangani", Map.of("tindakan", "TANDATANGANI", "tanggal", hari));
    }

    public PerkaraLurah disahkan() {
        return kirim("camat", "BeriPengesahan", Map.of("jawaban", "SAHKAN", "atasNama", "WALIKOTA", "nomor", "9/2026", "tanggal",
                jam.hariIni()));
    }

    public PerkaraLurah tidakDisahkan() {
        kirim("camat", "BeriPengesahan", Map.of("jawaban", "TOLAK", "nomor", "9/2026", "tanggal", jam.hariIni(), "alasan", ALASAN));
        return kirim("lurah", "TindakLanjutiPenolakan", Map.of("putusan", "AKHIRI", "alasan", ALASAN));
    }

    /** Up to the oral warning. */
    public PerkaraLurah sampaiTeguranLisan(String subjek) {
        return mulai(usulan(subjek)).buktikan(bukti()).tanggapi(subjek, tanggapan()).tegurLisan(lisan());
    }

    /** Up to the delivery of the written warning. */
    public PerkaraLurah sampaiTeguranTertulis(String subjek) {
        return sampaiTeguranLisan(subjek).amati("BELUM").tegurTertulis(tertulis());
    }

    /** Up to the Lurah's decision. */
    public PerkaraLurah sampaiPutusan(String subjek) {
        return sampaiTeguranTertulis(subjek).sampaikan(diterima()).lanjut();
    }

    /** Up to the Camat. */
    public PerkaraLurah sampaiPengesahan(String subjek) {
        return sampaiPutusan(subjek).putuskan("NONAKTIFKAN").rancangan().ditandatangani(jam.hariIni());
    }

    private PerkaraLurah kirim(String siapa, String kegiatan, Map<String, ?> isian) {
        pejabat(siapa).kirim(nomor, kegiatan, isian);
        return this;
    }
}
