package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * BJR-PR-01 with all that follows from it, each official in his own office: Dinas Perhubungan asks about Dinas PUTR (Asisten II) and Dinas
 * Kesehatan (Asisten I), by the natures of its relations with them.
 */
@UjiBrowser
@Tag("panjang")
class KoordinasiBanjarBrowserIT {

    private static final String DISHUB = "Dinas Perhubungan";
    private static final String DPUTR = "Dinas Pekerjaan Umum dan Tata Ruang";
    private static final String DINKES = "Dinas Kesehatan";
    private static final String PERIHAL = "Jalur ambulans pasar Banjar";
    private static final String BUTIR = "Susun jadwal perbaikan jalan";

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @LocalServerPort private int port;
    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;

    private MejaKoordinasi meja;
    private MejaKantor kantor;

    @BeforeEach
    void siapkan() {
        MejaKoordinasi.keAwalTriwulan(jam);
        meja = new MejaKoordinasi(peramban, port, new KotaUji(panggung, "32.79"), jam, "koordinasi-banjar");
        kantor = meja.kantor();
    }

    @Test
    @DisplayName("diminta menurut tabel hubungan kerja; pemohon memanggil rapat; data dan konsultasi; laporannya lewat Asisten dan Sekda sampai Wali Kota")
    void sampaiWaliKota() throws IOException {
        meja.minta("kepala.DISHUB", new MejaKoordinasi.PermintaanDiketik(PERIHAL, "Ambulans tertahan pada jam pasar.", DPUTR, List.of(DINKES),
                List.of("Pertemuan", "Pertukaran data", "Konsultasi")));
        String nomor = merinci();
        asistenDiberiTahu();
        rapat();
        data();
        konsultasi();
        assertThat(meja.naskah(nomor)).anyMatch(nama -> nama.startsWith("Nota koordinasi"))
                .anyMatch(nama -> nama.startsWith("Undangan rapat koordinasi")).anyMatch(nama -> nama.startsWith("Daftar hadir rapat"))
                .anyMatch(nama -> nama.startsWith("Notulen rapat koordinasi"));
        laporan();
        assertThat(peramban.kesalahan()).isEmpty();
    }

    /** What the table of working relations allows for each pair stands there before he chooses. */
    private String merinci() throws IOException {
        LayarFormulir rincian = kantor.tasklist().buka(Tasklist.TUGAS_KANTOR, "Lengkapi hubungan kerja dan waktunya");
        assertThat(rincian.teks()).contains("Sifat hubungan yang berlaku", DPUTR + ": kolegial, fungsional, dan koordinatif (Pasal 15 ayat (8)",
                DPUTR + ": Asisten Perekonomian dan Pembangunan (Pasal 23", DINKES + ": Asisten Pemerintahan dan Kesejahteraan Rakyat (Pasal 23");
        String nomor = rincian.kasus();
        kantor.kirim(rincian.isi("ruangHubungan", "Koordinasi").isi("caraPertemuan", "Melalui media elektronik").isi("caraData", "Langsung")
                .isi("caraKonsultasi", "Langsung").isi("waktu", "Insidental, menurut kebutuhan")
                .isi("kebutuhan", "Diperlukan sebelum hari raya."), "rincian");
        return nomor;
    }

    private void asistenDiberiTahu() throws IOException {
        for (String asisten : List.of("asisten.ASISTEN_1", "asisten.ASISTEN_2")) {
            meja.diberiTahu(asisten, PERIHAL, "menyangkut Perangkat Daerah yang Anda koordinasikan (Pasal 20 ayat (2)");
        }
    }

    /** In Banjar who asks calls the meeting, not an Asisten. */
    private void rapat() throws IOException {
        meja.bukanMeja("asisten.ASISTEN_2", "Undang unit");
        LocalDate hari = jam.hariIni().plusDays(3);
        LayarFormulir undangan = meja.undangan("kepala.DISHUB", hari, List.of(DPUTR, DINKES));
        assertThat(undangan.teks()).contains("Pemrakarsa", DISHUB);
        assertThat(undangan.kirimDitolak()).contains("media");
        kantor.kirim(undangan.isi("media", "Rapat video"), "undangan");
        meja.diberiTahu("kepala.DPUTR", "mengundang " + DPUTR, Kalender.tulis(hari) + " pukul 09.00", "melalui Rapat video");
        meja.kepalaHadir("kepala.DPUTR");
        meja.kepalaHadir("kepala.DINKES");
        kantor.maju("sekda", Period.ofDays(3));
        kantor.kirim(meja.kehadiran("kepala.DISHUB", "Kepala Dinas Perhubungan", List.of(DPUTR, DINKES)).isi("bermedia", DPUTR), "kehadiran");
        kantor.kirim(meja.notulen("kepala.DISHUB", List.of(MejaKoordinasi.hasil(BUTIR, DPUTR, jam.hariIni().plusDays(30)))), "notulen");
    }

    private void data() throws IOException {
        meja.tanyaData("kepala.DISHUB", "Data", DINKES, "Rute ambulans menurut waktu.");
        LayarFormulir jawaban = meja.jawabanData("kepala.DINKES");
        assertThat(jawaban.teks()).contains("Dijawab paling lambat", "Ditunggu sampai", "Rute ambulans");
        kantor.kirim(jawaban, "data-jawaban");
    }

    private void konsultasi() throws IOException {
        kantor.kirim(kantor.buka("kepala.DISHUB", "Isi permintaan konsultasi").isi("pihak", DPUTR).isi("pokok", "Batas kawasan pasar"),
                "konsultasi");
        LayarFormulir tanggapan = kantor.buka("kepala.DPUTR", "Tanggapi konsultasi");
        assertThat(tanggapan.teks()).contains("Batas kawasan pasar", "Ditunggu sampai");
        kantor.kirim(tanggapan.isi("tanggapan", "Ditanggapi").isi("isi", "Menurut rencana tata ruang tahun 2020."), "konsultasi-tanggapan");
        FormulirRukun hasil = kantor.buka("kepala.DISHUB", "Catat hasil konsultasi");
        assertThat(hasil.teks()).contains("Menurut rencana tata ruang tahun 2020.");
        hasil.isi("hasil", "Kesepahaman").isi("kesepahaman", "Batas menurut rencana tata ruang.");
        kantor.kirim(hasil.isiBaris("tindakLanjut", 0, Map.of("uraian", "Perbarui peta rambu.")), "konsultasi-hasil");
    }

    /** Dinas PUTR accounts: to its Asisten, the Sekretaris Daerah, the Wali Kota, who instructs it. */
    private void laporan() throws IOException {
        LayarFormulir laporan = kantor.buka("kepala.DPUTR", "Susun laporan");
        String nomor = laporan.kasus();
        laporan.isi(Map.of("perencanaan", "Disusun.", "pelaksanaan", "Terlaksana.", "monitoringEvaluasi", "Baik.", "pelaporan", "Lengkap.",
                "penyusunanKebijakan", "Satu rancangan."));
        kantor.kirim(meja.bersurat(laporan), "laporan");
        meja.teruskanLaporan("asisten.ASISTEN_2", "Satu rancangan.");
        meja.teruskanLaporan("sekda", "Asisten Perekonomian dan Pembangunan");
        LayarFormulir penerimaan = kantor.buka("walikota", "Terima laporan");
        assertThat(penerimaan.teks()).contains("Satu rancangan.", "Sekretaris Daerah");
        kantor.kirim(penerimaan.isi("putusan", "Terima, dengan petunjuk").isi("petunjuk", "Dahulukan jalan menuju rumah sakit."),
                "laporan-walikota");
        assertThat(meja.naskah(nomor)).anyMatch(nama -> nama.startsWith("Pertanggungjawaban kepada Wali Kota Nomor 1/LAP/2026"));
        LayarFormulir pengakuan = kantor.buka("kepala.DPUTR", "Akui petunjuk");
        assertThat(pengakuan.teks()).contains("Dahulukan jalan menuju rumah sakit.");
        kantor.kirim(pengakuan.isi("pengakuan", "Diakui dan dilaksanakan"), "laporan-pengakuan");
        meja.diberiTahu("walikota", "mengakui petunjuk");
    }
}
