package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.lampiran.ContohBerkas;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Klien;
import id.rukun.uji.TempatUji;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAmount;
import java.util.Map;
import java.util.function.Supplier;

/** The officials of one Kelurahan, or of one city, at one browser, and the steps that the walks of many procedures share; each leaves its pictures. */
final class MejaKantor {

    private static final DateTimeFormatter DIKETIK = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Peramban peramban;
    private final int port;
    private final Tasklist tasklist;
    private final TempatUji tempat;
    private final JamRukun jam;
    private final String kisah;

    /** @param kisah what the pictures are named after */
    MejaKantor(Peramban peramban, int port, TempatUji tempat, JamRukun jam, String kisah) {
        this.peramban = peramban;
        this.port = port;
        this.tasklist = new Tasklist(peramban.driver(), port);
        this.tempat = tempat;
        this.jam = jam;
        this.kisah = kisah;
    }

    Tasklist masuk(String peran) {
        return tasklist.masuk(tempat.akun(peran));
    }

    /** Whoever signed in last goes on. */
    Tasklist tasklist() {
        return tasklist;
    }

    void tunggu(String apa, Supplier<Boolean> syarat) {
        tasklist.tunggu(apa, syarat);
    }

    /** Signs in and opens a task of the office. */
    FormulirRukun buka(String peran, String tugas) {
        return masuk(peran).buka(Tasklist.TUGAS_KANTOR, tugas);
    }

    /** The time machine lets time go by, and what falls due in it happens. */
    void maju(TemporalAmount lama) {
        maju("lurah", lama);
    }

    /** @param peran whose account presses the button of the time machine */
    void maju(String peran, TemporalAmount lama) {
        new Klien(port, tempat.akun(peran)).kirim("POST", "/api/demo/waktu", Map.of("maju", lama.toString())).berhasil();
    }

    /** The days up to this one go by. */
    void sampai(LocalDate hari) {
        maju(Period.ofDays((int) (hari.toEpochDay() - jam.hariIni().toEpochDay())));
    }

    /** The Camat ratifies a.n. Walikota. */
    void camatMengesahkan(String nama) throws IOException {
        kirim(buka("camat", "Beri pengesahan").isi("jawaban", "Sahkan").isi("atasNama", "Walikota")
                .isi("nomor", "12/KEC/2026").isi("tanggal", hariIni()), nama + "-pengesahan");
    }

    /** Today by the clock of Rukun, as it is typed. */
    String hariIni() {
        return diketik(jam.hariIni());
    }

    static String diketik(LocalDate hari) {
        return hari.format(DIKETIK);
    }

    /** What the pictures are named after. */
    String kisah() {
        return kisah;
    }

    void potret(String nama) throws IOException {
        peramban.potret(kisah + "-" + nama, 1366, 2200);
    }

    /** Photographs a form as it was filled in, and sends it. */
    void kirim(LayarFormulir formulir, String nama) throws IOException {
        potret(nama);
        formulir.kirim();
    }

    /** The invitation as its sender fills it in; he may be asked back for how late it is. */
    LayarFormulir undangan(String peran) {
        return buka(peran, "Undang peserta").isi("tanggalUndangan", hariIni()).isi("tanggalMusyawarah", hariIni())
                .isi("pukul", "19:30").isi("tempat", "Balai warga").isi("semuaDiundang", "ya");
    }

    /** Everybody has come, under the named chair; filled in by whoever signed in last. */
    LayarFormulir kehadiran(String pimpinan) {
        LayarFormulir kehadiran = tasklist.buka(Tasklist.TUGAS_KANTOR, "Catat kehadiran").isi("pelaksanaan", "Dilaksanakan")
                .isi("tanggalPelaksanaan", hariIni()).isi("pimpinan", pimpinan).isi("dibukaDanDitutup", "ya");
        kehadiran.daftar("hadir").centangSemua();
        return kehadiran;
    }

    /** Everybody comes and agrees under the named chair. */
    void bermufakat(String peran, String pimpinan) throws IOException {
        LayarFormulir kehadiran = kehadiran(pimpinan);
        potret(peran + "-kehadiran");
        assertThat(kehadiran.kirimDitanya()).contains("peserta dicentang hadir");
        kirim(tasklist.buka(Tasklist.TUGAS_KANTOR, "Catat pembahasan dan mufakat").isi("hasil", "Mufakat tercapai")
                .isi("mufakatDicoba", "ya").isi("putusan", "Peserta menerima usul").isi("isiKeputusan", "Setuju.")
                .isi("sesuaiPeraturan", "ya"), peran + "-mufakat");
        beritaAcara();
    }

    void beritaAcara() {
        tasklist.buka(Tasklist.TUGAS_KANTOR, "Tandatangani berita acara").isi("nomor", "BA-01/2026").isi("tanggal", hariIni()).kirim();
    }

    /** Draft, review and signature of a Keputusan for which the Camat is not asked before. */
    void tetapkan(String nama) throws IOException {
        rancang(nama);
        tandatangani(nama);
    }

    /** Draft and review, up to the Camat or to the signature. */
    void rancang(String nama) throws IOException {
        kirim(buka("petugas", "Lengkapi rancangan Keputusan"), nama + "-rancangan");
        buka("lurah", "Tinjau rancangan Keputusan").isi("putusan", "Teruskan").kirim();
    }

    void camatMenyetujui(String nama) throws IOException {
        kirim(buka("camat", "Beri persetujuan").isi("jawaban", "Setuju").isi("nomor", "112/KEC/2026").isi("tanggal", hariIni()),
                nama + "-persetujuan");
    }

    void tandatangani(String nama) throws IOException {
        LayarFormulir keputusan = buka("lurah", "Tandatangani Keputusan").isi("tindakan", "Tandatangani").isi("tanggal", hariIni());
        potret(nama + "-tandatangani");
        assertThat(keputusan.kirimDitanya()).contains("Anda menandatangani Keputusan Lurah");
        tasklist.tunggu("signed", () -> !tasklist.tugas(Tasklist.TUGAS_KANTOR).contains("Tandatangani Keputusan"));
    }

    /** Path of a scan that can be attached, as it would lie on somebody's disk. */
    static String pindaian(Path folder, String nama) throws IOException {
        return Files.write(folder.resolve(nama + ".pdf"), ContohBerkas.pdf()).toString();
    }
}
