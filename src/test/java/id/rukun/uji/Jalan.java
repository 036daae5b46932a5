package id.rukun.uji;

import id.rukun.prosedur.musyawarah.formulir.PutusanLurah;
import id.rukun.prosedur.penggabungan.formulir.AsalUsul;
import id.rukun.prosedur.penggabungan.formulir.UsulanIsian;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The merger of the two RT of a {@link KelurahanUji}, step by step: each method does one stretch in the plainest lawful
 * way, so that a test goes as far as it needs and then does the one thing that differs.
 */
public final class Jalan implements Perkara {

    public static final String ALASAN = "Kedua RT kekurangan kepala keluarga dan lebih mudah dilayani sebagai satu RT.";

    private final Panggung panggung;
    private final KelurahanUji kelurahan;
    private final LocalDate hariIni;
    private final Function<String, Pejabat> pintu;
    private UsulanIsian usulan = new UsulanIsian(List.of(AsalUsul.LURAH), null, ALASAN);
    private String nomor;

    public Jalan(Panggung panggung, KelurahanUji kelurahan, LocalDate hariIni) {
        this(panggung, kelurahan, hariIni, panggung::sebagai);
    }

    /** @param pintu lets the official of a login act, through whichever door */
    Jalan(Panggung panggung, KelurahanUji kelurahan, LocalDate hariIni, Function<String, Pejabat> pintu) {
        this.panggung = panggung;
        this.kelurahan = kelurahan;
        this.hariIni = hariIni;
        this.pintu = pintu;
    }

    @Override
    public String nomor() {
        return nomor;
    }

    /** The same case on the stage of an application that was started anew. */
    public Jalan di(Panggung lain) {
        Jalan lanjutan = new Jalan(lain, kelurahan, hariIni);
        lanjutan.nomor = nomor;
        return lanjutan;
    }

    /** The same case on another day. */
    public Jalan pada(LocalDate hari) {
        Jalan lanjutan = new Jalan(panggung, kelurahan, hari);
        lanjutan.nomor = nomor;
        return lanjutan;
    }

    @Override
    public Pejabat pejabat(String peran) {
        return pintu.apply(kelurahan.akun(peran));
    }

    /** The merger that another case has opened. */
    public Jalan lanjutkan(String nomorKasus) {
        nomor = nomorKasus;
        return this;
    }

    public Jalan mulai() {
        return mulai(Map.of("asal", List.of("LURAH"), "alasan", ALASAN));
    }

    public Jalan mulai(Map<String, ?> usulan) {
        return mulai("penggabungan-rt-lintas-rw", usulan);
    }

    /** The merger begins by another procedure, whose steps are called alike as far as they are alike. */
    public Jalan mulai(String prosedur, Map<String, ?> usulan) {
        nomor = pejabat("petugas").mulai(prosedur, usulan);
        return this;
    }

    public Jalan pilihRt() {
        return pilihRt(kelurahan.rtA, kelurahan.rtB);
    }

    public Jalan pilihRt(String... rt) {
        pejabat("petugas").kirim(nomor, "PilihRt", Map.of("rt", List.of(rt)));
        return this;
    }

    /** The case that is built next is proposed for this reason. */
    public Jalan beralasan(String alasan) {
        usulan = new UsulanIsian(usulan.asal(), null, alasan);
        return this;
    }

    /** Built, not walked: the two RT are chosen, both Ketua RW are to invite. */
    public Jalan sampaiMusyawarahRt() {
        nomor = panggung.penggabungan().rtDipilih(kelurahan, usulan);
        return this;
    }

    /** Built, not walked: both RT have agreed with everybody present, both Ketua RW are to pass the result on. */
    public Jalan sampaiPenyampaian() {
        sampaiMusyawarahRt();
        panggung.penggabungan().keduaRtSetuju(nomor, kelurahan, hariIni);
        return jalankan();
    }

    /** Built, not walked: both results have reached the Lurah, who is to invite. */
    public Jalan sampaiMusyawarahKelurahan() {
        sampaiPenyampaian();
        panggung.penggabungan().disampaikan(nomor, kelurahan, hariIni);
        return jalankan();
    }

    /** Built, not walked: the minutes at Kelurahan level are signed and the conditions are asked. */
    public Jalan sampaiMufakat() {
        sampaiMusyawarahKelurahan();
        panggung.penggabungan().mufakat(nomor, kelurahan, hariIni);
        return this;
    }

    /** Built up to the draft, which the staff complete and the Lurah passes on: it waits for the Camat. */
    public Jalan sampaiCamat() {
        return sampaiMufakat().rancangan().tinjau();
    }

    /** Runs what the case can do by itself. */
    public Jalan jalankan() {
        panggung.jalankanPekerjaan(nomor);
        return this;
    }

    /** Both RT meet with everybody present and agree by consensus. */
    public Jalan keduaRtSetuju() {
        musyawarahSetuju("rw01", kelurahan.kepalaA);
        musyawarahSetuju("rw02", kelurahan.kepalaB);
        panggung.jalankanPekerjaan(nomor);
        return this;
    }

    /** One RT meets with the given people present and agrees by consensus. */
    public Jalan musyawarahSetuju(String rw, List<String> hadir) {
        rapat(rw, hadir);
        pejabat(rw).kirim(nomor, "CatatPembahasan", mufakat());
        beritaAcara(rw);
        return this;
    }

    /** One RT is invited and meets with the given people present. */
    public Jalan rapat(String rw, List<String> hadir) {
        undang(rw);
        pejabat(rw).kirim(nomor, "CatatKehadiran", kehadiran(rw, hadir));
        return this;
    }

    /** The Lurah lets a stuck procedure go on or ends it. */
    public Jalan lurahMemutus(PutusanLurah putusan) {
        pejabat("lurah").kirim(nomor, "PutuskanKelanjutan", Map.of("putusan", putusan, "alasan", ALASAN));
        return this;
    }

    public Jalan undang(String siapa) {
        pejabat(siapa).kirim(nomor, "UndangPeserta", undangan(siapa));
        return this;
    }

    public Jalan beritaAcara(String siapa) {
        pejabat(siapa).kirim(nomor, "TandatanganiBeritaAcara", Map.of("nomor", "BA-" + siapa, "tanggal", hariIni,
                "penandatangan", "Notulis\n" + kelurahan.nama(siapa)));
        return this;
    }

    public Jalan sampaikan() {
        List.of("rw01", "rw02").forEach(this::sampaikan);
        panggung.jalankanPekerjaan(nomor);
        return this;
    }

    /** One Ketua RW hands the result to the Lurah. */
    public Jalan sampaikan(String rw) {
        pejabat(rw).kirim(nomor, "SampaikanHasil",
                Map.of("tanggalPenyampaian", hariIni, "penandatangan", "Ketua " + rw));
        return this;
    }

    /** The Musyawarah at Kelurahan level with all boards and ten tokoh of each RT, up to signed minutes. */
    public Jalan mufakatKelurahan(List<String> pengurus) {
        undang("lurah");
        hadirKelurahan(pengurus, tokoh(10, 10));
        mufakatTercapai(kelurahan.rwA, "001");
        return beritaAcara("lurah");
    }

    /** Who came to the Musyawarah at Kelurahan level. */
    public Jalan hadirKelurahan(List<String> pengurus, List<Map<String, String>> tokoh) {
        pejabat("lurah").kirim(nomor, "CatatKehadiran",
                Map.of("tanggalPelaksanaan", hariIni, "pengurus", pengurus, "tokoh", tokoh));
        return this;
    }

    public Jalan mufakatTercapai(String rwTujuan, String nomorHasil) {
        pejabat("lurah").kirim(nomor, "CatatMufakat", Map.of("hasil", "TERCAPAI", "isiKeputusan", "Sepakat digabung.",
                "rwTujuan", rwTujuan, "nomorHasil", nomorHasil));
        return this;
    }

    /** The Lurah's answer to conditions that are not met. */
    public Jalan tinjauSyarat(String putusan) {
        pejabat("lurah").kirim(nomor, "TinjauSyarat", Map.of("putusan", putusan, "alasan", ALASAN));
        return this;
    }

    public Jalan rancangan() {
        pejabat("petugas").kirim(nomor, "LengkapiRancangan", Map.of("tembusan", "Camat"));
        return this;
    }

    public Jalan tinjau() {
        return tinjau("LANJUT");
    }

    public Jalan tinjau(String putusan) {
        pejabat("lurah").kirim(nomor, "TinjauRancangan", Map.of("putusan", putusan, "alasan", ALASAN));
        return this;
    }

    public Jalan camatSetuju() {
        return camatMenjawab("SETUJU");
    }

    public Jalan camatMenjawab(String jawaban) {
        pejabat("camat").kirim(nomor, "BeriPersetujuan", Map.of("jawaban", jawaban, "nomor", "12/2026",
                "tanggal", hariIni, "alasan", ALASAN));
        return this;
    }

    /** The Lurah's step after the Camat refused. */
    public Jalan tindakLanjut(String putusan) {
        pejabat("lurah").kirim(nomor, "TindakLanjutiPenolakan", Map.of("putusan", putusan, "alasan", ALASAN));
        return this;
    }

    public Jalan tandatangani() {
        return tandatangani(hariIni);
    }

    public Jalan tandatangani(LocalDate tanggal) {
        pejabat("lurah").kirim(nomor, "Tandatangani", Map.of("tindakan", "TANDATANGANI", "tanggal", tanggal));
        return jalankan();
    }

    /** The Lurah sends the draft back instead of signing it. */
    public Jalan perbaikiRancangan() {
        pejabat("lurah").kirim(nomor, "Tandatangani", Map.of("tindakan", "PERBAIKI", "alasan", ALASAN));
        return this;
    }

    /** The Lurah invites once the results of the RT have reached him; a Ketua RW has invited a week ago. */
    public Map<String, Object> undangan(String siapa) {
        Map<String, Object> undangan = undangan();
        if (siapa.equals("lurah")) {
            undangan.put("tanggalUndangan", hariIni);
        }
        return undangan;
    }

    public Map<String, Object> undangan() {
        return new HashMap<>(Map.of("tanggalUndangan", hariIni.minusDays(7), "tanggalMusyawarah", hariIni,
                "pukul", "19:30", "tempat", "Balai warga", "semuaDiundang", true));
    }

    /** Attendance under the chair of the RW. */
    public Map<String, Object> kehadiran(String rw, List<String> hadir) {
        return new HashMap<>(Map.of("pelaksanaan", "DILAKSANAKAN", "tanggalPelaksanaan", hariIni,
                "pimpinan", kelurahan.jabatan(rw), "dibukaDanDitutup", true, "hadir", hadir));
    }

    public static Map<String, Object> mufakat() {
        return new HashMap<>(Map.of("hasil", "MUFAKAT", "mufakatDicoba", true, "putusan", "MENERIMA",
                "isiKeputusan", "Setuju digabung.", "biayaSurat", 0, "sesuaiPeraturan", true));
    }

    /** The first heads of family of each RT as tokoh. */
    public List<Map<String, String>> tokoh(int dariA, int dariB) {
        List<Map<String, String>> tokoh = new ArrayList<>();
        kelurahan.kepalaA.subList(0, dariA).forEach(o -> tokoh.add(Map.of("unit", kelurahan.rtA, "orang", o)));
        kelurahan.kepalaB.subList(0, dariB).forEach(o -> tokoh.add(Map.of("unit", kelurahan.rtB, "orang", o)));
        return tokoh;
    }
}
