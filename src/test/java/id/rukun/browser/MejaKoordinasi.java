package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.prosedur.koordinasi.laporan.PeriodeLaporan;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.KotaUji;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The officials of one city at one browser, and the steps of coordination that both cities share; each leaves its pictures. */
final class MejaKoordinasi {

    private static final Period TRIWULAN = Period.ofMonths(3);
    private static final Duration PUKUL_TUJUH = Duration.ofHours(7);
    private static final By KOTAK = LayarRukun.css("dialog.rukun-kotak-masuk");
    private static final By SURAT = LayarRukun.css("dialog.rukun-kotak-masuk li");
    private static final By NASKAH = LayarRukun.css("ul.berkas li a:first-child");
    private static final By PDF = LayarRukun.css("ul.berkas li a[href$='.pdf']");
    /** The bytes of an address that only a session opens; none as long as it is not printed. */
    private static final String UNDUH = """
            const permintaan = new XMLHttpRequest();
            permintaan.open('GET', arguments[0], false);
            permintaan.overrideMimeType('text/plain; charset=x-user-defined');
            permintaan.send();
            return permintaan.status === 200 ? btoa([...permintaan.responseText]
                .map(huruf => String.fromCharCode(huruf.charCodeAt(0) & 255)).join('')) : null;
            """;
    private static final String CATATAN = "Sudah diperiksa dan lengkap.";

    private final MejaKantor kantor;
    private final Peramban peramban;
    private final int port;

    MejaKoordinasi(Peramban peramban, int port, KotaUji kota, JamRukun jam, String kisah) {
        this.kantor = new MejaKantor(peramban, port, kota, jam, kisah);
        this.peramban = peramban;
        this.port = port;
    }

    /** A morning at the beginning of a quarter, before the first case: the whole walk lies in it, and its report is the only one. */
    static void keAwalTriwulan(JamRukun jam) {
        LocalDate hari = PeriodeLaporan.pada(jam.hariIni(), TRIWULAN).berikutnya(TRIWULAN).mulai().plusDays(5);
        jam.maju(Duration.between(jam.instant(), Kalender.awalHari(hari).plus(PUKUL_TUJUH)));
    }

    MejaKantor kantor() {
        return kantor;
    }

    /** What is asked of whom, and by which forms; the asking office fills in its details next. */
    void minta(String peran, PermintaanDiketik yang) throws IOException {
        LayarFormulir permintaan = kantor.masuk(peran).bukaMulai("Permintaan koordinasi").isi("perihal", yang.perihal)
                .isi("uraian", yang.uraian).isi("unitUtama", yang.utama);
        for (String terkait : yang.terkait) {
            permintaan.isi("unitTerkait", terkait);
        }
        for (String bentuk : yang.bentuk) {
            permintaan.isi("bentuk", bentuk);
        }
        kantor.kirim(permintaan, "permintaan");
    }

    /**
     * A request as it is typed.
     *
     * @param utama name of the main unit
     * @param terkait names of the others
     * @param bentuk beginnings of the labels of the forms
     */
    record PermintaanDiketik(String perihal, String uraian, String utama, List<String> terkait, List<String> bentuk) {}

    /** An official signs in and reads in his inbox that he was told this; it may have to come there yet. */
    void diberiTahu(String peran, String... kalimat) throws IOException {
        kantor.tunggu(peran + " told " + List.of(kalimat), () -> {
            kantor.masuk(peran).klik(LayarRukun.css(".rukun-tombol-kotak"));
            kantor.tasklist().tampak(SURAT);
            String kotak = kantor.tasklist().tampak(KOTAK).getText();
            return Stream.of(kalimat).allMatch(kotak::contains);
        });
        kantor.potret("kotak-" + peran.toLowerCase());
    }

    /** Nobody but the one who calls the meeting has its invitation on his desk. */
    void bukanMeja(String peran, String tugas) {
        assertThat(kantor.masuk(peran).tugas(Tasklist.TUGAS_KANTOR)).as(peran).doesNotContain(tugas);
    }

    /** The chair invites to a day some days on; he reads who asked for it. */
    LayarFormulir undangan(String peran, LocalDate hari, List<String> unit) {
        LayarFormulir undangan = kantor.buka(peran, "Undang unit").isi("tanggal", MejaKantor.diketik(hari)).isi("mulai", "09:00")
                .isi("tempat", "Balai Kota");
        unit.forEach(satu -> undangan.isi("undangan", satu));
        return undangan;
    }

    /** The head of a unit comes himself. */
    void kepalaHadir(String peran) throws IOException {
        kantor.kirim(kantor.buka(peran, "Konfirmasi kehadiran").isi("kehadiran", "Kepala unit"), "konfirmasi-" + peran.toLowerCase());
    }

    /** The day of the meeting has come: the chair ticks the heads who are there. */
    LayarFormulir kehadiran(String peran, String ketua, List<String> kepala) {
        LayarFormulir kehadiran = kantor.buka(peran, "Catat kehadiran").isi("pelaksanaan", "Dilaksanakan")
                .isi("tanggal", kantor.hariIni()).isi("ketua", ketua);
        kepala.forEach(satu -> kehadiran.isi("kepala", satu));
        return kehadiran;
    }

    /** Minutes with these results, each by its responsible unit. */
    FormulirRukun notulen(String peran, List<Map<String, String>> hasil) {
        FormulirRukun notulen = kantor.buka(peran, "Tulis notulen");
        notulen.isi("nomor", "094/12/2026").isi("pokok", "Pembagian tugas dan jadwal bersama.");
        for (int i = 0; i < hasil.size(); i++) {
            notulen.isiBaris("hasil", i, hasil.get(i));
        }
        return notulen;
    }

    /** A row of the results as it is typed. */
    static Map<String, String> hasil(String uraian, String unit, LocalDate target) {
        return Map.of("uraian", uraian, "jenis", "Kesepahaman", "unit", unit, "target", MejaKantor.diketik(target));
    }

    /** What an office asks another one for in the coordination; the other answers by a day that stands in words on its sheet. */
    void tanyaData(String peran, String jenis, String penerima, String isi) throws IOException {
        LayarFormulir tanya = kantor.buka(peran, "Isi pertukaran data").isi("jenis", jenis).isi("penerima", penerima).isi("isi", isi);
        kantor.kirim(tanya, "data-tanya");
    }

    LayarFormulir jawabanData(String peran) {
        return kantor.buka(peran, "Jawab permintaan data").isi("jawaban", "Dijawab").isi("isi", "Tujuh puluh titik, menurut kelurahan.");
    }

    /** The letter with which a report goes. */
    LayarFormulir bersurat(LayarFormulir laporan) {
        return laporan.isi("nomorSurat", "1/LAP/2026").isi("tanggalSurat", kantor.hariIni()).isi("penandatangan", "Siti Rahma, Kepala Dinas");
    }

    /** An office on the report's way passes it on. */
    void teruskanLaporan(String peran, String tampak) throws IOException {
        LayarFormulir laporan = kantor.buka(peran, "Teruskan laporan");
        assertThat(laporan.teks()).contains(tampak);
        kantor.kirim(laporan.isi("putusan", "Teruskan").isi("catatan", CATATAN), "laporan-" + peran.toLowerCase());
    }

    /** Opens a case as whoever signed in last, reads the names of its papers, and sees that each can be opened as a PDF. */
    List<String> naskah(String nomor) throws IOException {
        peramban.driver().get("http://127.0.0.1:" + port + "/camunda/api/rukun/kasus/" + nomor);
        List<String> nama = kantor.tasklist().tunggu("papers of " + nomor, () -> {
            List<String> ada = peramban.driver().findElements(NASKAH).stream().map(WebElement::getText).toList();
            return ada.isEmpty() ? null : ada;
        });
        kantor.potret("kasus-" + nomor.replace('/', '-'));
        for (WebElement pdf : peramban.driver().findElements(PDF)) {
            simpan(pdf.getDomProperty("href"));
        }
        return nama;
    }

    private void simpan(String alamat) throws IOException {
        String isi = kantor.tasklist().tunggu("printed: " + alamat, () -> (String) kantor.tasklist().jalankan(UNDUH, alamat));
        byte[] pdf = Base64.getDecoder().decode(isi);
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        peramban.simpan(kantor.kisah() + "-" + alamat.replaceFirst(".*/", ""), pdf);
    }
}
