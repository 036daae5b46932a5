package id.rukun.prosedur.penonaktifan.proses.musyawarah;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.Perkara;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Somebody is to be deactivated by a Musyawarah, step by step in the plainest lawful way. */
final class PerkaraMusyawarah implements Perkara {

    static final String ALASAN = "Alasan ini cukup panjang untuk dipahami pembaca.";
    static final String PENGUSUL = "Warga Rahasia";

    private final Panggung panggung;
    private final KelurahanUji kelurahan;
    private final JamRukun jam;
    private String nomor;
    private int beritaAcara;

    PerkaraMusyawarah(Panggung panggung, KelurahanUji kelurahan, JamRukun jam) {
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

    /** A breach of duties. */
    Map<String, Object> usulan(String peran) {
        return usulanTentang(kelurahan.jabatan(peran));
    }

    Map<String, Object> usulanTentang(String jabatanId) {
        return new HashMap<>(Map.of("subjek", jabatanId, "tanggal", jam.hariIni(), "pengusul", PENGUSUL, "dasar", List.of("KEWAJIBAN"),
                "pasal", List.of("PASAL_19", "PASAL_20"), "pelanggaran", "Tidak melayani warga sejak Januari."));
    }

    PerkaraMusyawarah mulai(Map<String, ?> isian) {
        return mulai("petugas", isian);
    }

    PerkaraMusyawarah mulai(String siapa, Map<String, ?> isian) {
        nomor = pejabat(siapa).mulai("penonaktifan-musyawarah", isian);
        return this;
    }

    static Map<String, Object> tanggapan() {
        return new HashMap<>(Map.of("jenis", "MENJELASKAN", "keterangan", "Saya sakit pada bulan itu."));
    }

    PerkaraMusyawarah tanggapi(String siapa) {
        return kirim(siapa, "BeriTanggapan", tanggapan());
    }

    /** The staff enter what somebody without an account has signed. */
    PerkaraMusyawarah tanggapiDenganSurat() {
        Map<String, Object> isian = tanggapan();
        isian.putAll(Map.of("suratDiwakili", "Tanggapan yang ditandatangani", "tanggalSuratDiwakili", jam.hariIni()));
        return kirim("petugas", "BeriTanggapan", isian);
    }

    /** What waits for a moment goes on. */
    PerkaraMusyawarah lanjut() {
        panggung.jalankanPekerjaan(nomor);
        return this;
    }

    Map<String, Object> undangan() {
        return new HashMap<>(Map.of("tanggalUndangan", jam.hariIni(), "tanggalMusyawarah", jam.hariIni().plusDays(7),
                "pukul", "19:30", "tempat", "Balai warga", "semuaDiundang", true));
    }

    /** Somebody invites, and the day of the meeting has come. */
    PerkaraMusyawarah undang(String siapa) {
        kirim(siapa, "UndangPeserta", undangan());
        jam.maju(Duration.ofDays(7));
        return lanjut();
    }

    Map<String, Object> kehadiran(String pimpinan, List<String> hadir) {
        return new HashMap<>(Map.of("pelaksanaan", "DILAKSANAKAN", "tanggalPelaksanaan", jam.hariIni(),
                "pimpinan", kelurahan.jabatan(pimpinan), "dibukaDanDitutup", true, "hadir", hadir));
    }

    PerkaraMusyawarah hadir(String siapa, String pimpinan, List<String> hadir) {
        return kirim(siapa, "CatatKehadiran", kehadiran(pimpinan, hadir));
    }

    PerkaraMusyawarah mufakat(String siapa, String putusan) {
        return kirim(siapa, "CatatPembahasan", Map.of("hasil", "MUFAKAT", "mufakatDicoba", true, "putusan", putusan,
                "isiKeputusan", "Menonaktifkan yang bersangkutan.", "biayaSurat", 0, "sesuaiPeraturan", true));
    }

    PerkaraMusyawarah suara(String siapa, int setuju, int tidak, int abstain) {
        kirim(siapa, "CatatPembahasan", Map.of("hasil", "PEMUNGUTAN_SUARA", "mufakatDicoba", true,
                "isiKeputusan", "Menonaktifkan yang bersangkutan.", "biayaSurat", 0, "sesuaiPeraturan", true));
        return kirim(siapa, "CatatSuara", Map.of("setuju", setuju, "tidakSetuju", tidak, "abstain", abstain));
    }

    PerkaraMusyawarah beritaAcara(String siapa, String... nama) {
        List<String> semua = new ArrayList<>(List.of("Notulis"));
        semua.addAll(List.of(nama));
        kirim(siapa, "TandatanganiBeritaAcara", Map.of("nomor", "BA-" + (++beritaAcara), "tanggal", jam.hariIni(),
                "penandatangan", String.join("\n", semua)));
        return lanjut();
    }

    /** Ids of all who were invited to the latest meeting. */
    List<String> peserta() {
        List<String> peserta = new ArrayList<>();
        panggung.ubah(e -> peserta.addAll(e.createQuery("""
                select p.orangId from PesertaMusyawarah p, Musyawarah m where p.musyawarahId = m.id
                and m.rangkaian.kasusId = :kasus and m.ke = (select max(n.ke) from Musyawarah n where n.rangkaian = m.rangkaian)""",
                String.class).setParameter("kasus", panggung.kasus(nomor).id()).getResultList()));
        return peserta;
    }

    /** From the invitation to the minutes with everybody present; one office has the tasks, somebody else may chair. */
    PerkaraMusyawarah musyawarah(String kantor, String pimpinan, String putusan) {
        undang(kantor);
        hadir(kantor, pimpinan, peserta()).mufakat(kantor, putusan);
        return beritaAcara(kantor, kelurahan.nama(kantor), kelurahan.nama(pimpinan));
    }

    PerkaraMusyawarah pilih(String jalur) {
        return kirim("petugas", "PilihJalur", Map.of("jalur", jalur));
    }

    Map<String, Object> penerusan(String rw) {
        return new HashMap<>(Map.of("tanggalPenyampaian", jam.hariIni(), "penandatangan", kelurahan.nama(rw)));
    }

    PerkaraMusyawarah teruskan(String siapa, Map<String, ?> isian) {
        return kirim(siapa, "SampaikanHasil", isian);
    }

    PerkaraMusyawarah jemput(LocalDate hari) {
        return kirim("lurah", "JemputHasil", Map.of("tanggalPenjemputan", hari, "diterimaDari", "Ketua RW", "catatan", ALASAN));
    }

    PerkaraMusyawarah terima() {
        return kirim("petugas", "TerimaHasil", Map.of("tanggalPenerimaan", jam.hariIni(), "diterimaDari", "Pimpinan musyawarah"));
    }

    PerkaraMusyawarah tetapkan() {
        return kirim("lurah", "PeriksaKeabsahan", Map.of("putusan", "TETAPKAN", "alasan", ALASAN));
    }

    PerkaraMusyawarah tolak(String norma) {
        return kirim("lurah", "PeriksaKeabsahan", Map.of("putusan", "TOLAK", "norma", norma, "alasan", ALASAN));
    }

    /** The draft up to the Lurah's signature. */
    PerkaraMusyawarah rancangan() {
        kirim("petugas", "LengkapiRancangan", Map.of());
        return kirim("lurah", "TinjauRancangan", Map.of("putusan", "LANJUT"));
    }

    PerkaraMusyawarah ditandatangani() {
        return kirim("lurah", "Tandatangani", Map.of("tindakan", "TANDATANGANI", "tanggal", jam.hariIni())).lanjut();
    }

    PerkaraMusyawarah disahkan() {
        return kirim("camat", "BeriPengesahan", Map.of("jawaban", "SAHKAN", "atasNama", "WALIKOTA", "nomor", "9/2026", "tanggal",
                jam.hariIni()));
    }

    PerkaraMusyawarah tidakDisahkan() {
        kirim("camat", "BeriPengesahan", Map.of("jawaban", "TOLAK", "nomor", "9/2026", "tanggal", jam.hariIni(), "alasan", ALASAN));
        return kirim("lurah", "TindakLanjutiPenolakan", Map.of("putusan", "AKHIRI", "alasan", ALASAN));
    }

    PerkaraMusyawarah kirim(String siapa, String kegiatan, Map<String, ?> isian) {
        pejabat(siapa).kirim(nomor, kegiatan, isian);
        return this;
    }
}
