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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * BKT-PR-02 with all that follows from it, each official in his own office: Dinas Kesehatan asks about Dinas PU (Asisten II) and Dinas
 * Perhubungan (Asisten III).
 */
@UjiBrowser
@Tag("panjang")
class KoordinasiBukittinggiBrowserIT {

    private static final String DINKES = "Dinas Kesehatan";
    private static final String DPU = "Dinas Pekerjaan Umum";
    private static final String DISHUB = "Dinas Perhubungan, Komunikasi dan Informatika";
    private static final String ASISTEN_2 = "Asisten Perekonomian, Pembangunan dan Kesejahteraan Rakyat";
    private static final String ASISTEN_3 = "Asisten Administrasi Umum";
    private static final String PERIHAL = "Jalur ambulans pasar atas";
    private static final String NASKAH = "Jalur ambulans dibuka bersama; parkir dipindah.";
    private static final String BUTIR_DPU = "Perbaiki jalan masuk pasar";
    private static final String BUTIR_DISHUB = "Pasang rambu jalur ambulans";

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
        meja = new MejaKoordinasi(peramban, port, new KotaUji(panggung, "13.75"), jam, "koordinasi-bukittinggi");
        kantor = meja.kantor();
    }

    @Test
    @DisplayName("diminta; kedua Asisten diberi tahu dan sepakat; rapat, data, tindak lanjut; laporannya lewat Sekda sampai Walikota")
    void sampaiWalikota() throws IOException {
        meja.minta("kepala.DINKES", new MejaKoordinasi.PermintaanDiketik(PERIHAL, "Ambulans tertahan pada jam pasar.", DPU, List.of(DISHUB),
                List.of("Pertemuan", "Pertukaran data")));
        String nomor = merinci();
        keduaAsistenDiberiTahu();
        menerima();
        antarAsisten();
        rapat();
        data();
        assertThat(meja.naskah(nomor)).anyMatch(nama -> nama.startsWith("Nota koordinasi"))
                .anyMatch(nama -> nama.startsWith("Undangan rapat koordinasi")).anyMatch(nama -> nama.startsWith("Daftar hadir rapat"))
                .anyMatch(nama -> nama.startsWith("Notulen rapat koordinasi"));
        tindakLanjut("kepala.DPU", BUTIR_DPU, DPU);
        tindakLanjut("kepala.DISHUBKOMINFO", BUTIR_DISHUB, DISHUB);
        laporan();
        assertThat(peramban.kesalahan()).isEmpty();
    }

    /** Before he sends he reads which Asisten the list of the regulation names for each unit, and where. */
    private String merinci() throws IOException {
        LayarFormulir rincian = kantor.tasklist().buka(Tasklist.TUGAS_KANTOR, "Lengkapi bidang dan kaitannya");
        assertThat(rincian.teks()).contains(DPU + ": " + ASISTEN_2 + " (Pasal 12 huruf B angka", DISHUB + ": " + ASISTEN_3
                + " (Pasal 12 huruf C angka");
        String nomor = rincian.kasus();
        kantor.kirim(rincian.isi("tahap", "Pelaksanaan").isi("keterkaitan", "Program yang berkaitan erat").isi("jenisKaitan", "Sektoral")
                .isi("fungsi", "Pelaksanaan tugas").isi("topik", "Permasalahan teknis tertentu"), "rincian");
        return nomor;
    }

    private void keduaAsistenDiberiTahu() throws IOException {
        meja.diberiTahu("asisten.ASISTEN_2", PERIHAL, "disalurkan kepada Anda (Pasal 12)");
        meja.diberiTahu("asisten.ASISTEN_3", PERIHAL, "menyangkut pula bidang Anda (Pasal 9 angka 4");
    }

    private void menerima() throws IOException {
        LayarFormulir penerimaan = kantor.buka("asisten.ASISTEN_2", "Terima koordinasi");
        assertThat(penerimaan.teks()).contains(PERIHAL, DINKES, ASISTEN_3);
        kantor.kirim(penerimaan.isi("putusan", "Terima dan koordinasikan"), "penerimaan");
    }

    /** The matter is of two Asisten: they agree on a text before the meeting is called. */
    private void antarAsisten() throws IOException {
        LayarFormulir naskah = kantor.buka("asisten.ASISTEN_2", "Susun naskah kesepahaman");
        assertThat(naskah.teks()).contains(PERIHAL, ASISTEN_3);
        String nomor = naskah.kasus();
        kantor.kirim(naskah.isi("naskah", NASKAH).isi("dibahasDalam", "Secara tertulis"), "antar-asisten-naskah");
        for (String asisten : List.of("asisten.ASISTEN_2", "asisten.ASISTEN_3")) {
            LayarFormulir persetujuan = kantor.buka(asisten, "Setujui naskah kesepahaman");
            assertThat(persetujuan.teks()).contains(NASKAH);
            kantor.kirim(persetujuan.isi("putusan", "Setuju"), "antar-asisten-" + asisten.substring(8).toLowerCase());
        }
        assertThat(meja.naskah(nomor)).anyMatch(nama -> nama.startsWith("Catatan kesepahaman antar-Asisten"));
    }

    /** Who took the matter calls the meeting; its results name who is responsible. */
    private void rapat() throws IOException {
        meja.bukanMeja("kepala.DINKES", "Undang unit");
        LocalDate hari = jam.hariIni().plusDays(3);
        kantor.kirim(meja.undangan("asisten.ASISTEN_2", hari, List.of(DINKES, DPU, DISHUB)), "undangan");
        meja.diberiTahu("kepala.DISHUBKOMINFO", "mengundang " + DISHUB, Kalender.tulis(hari) + " pukul 09.00");
        meja.kepalaHadir("kepala.DINKES");
        meja.kepalaHadir("kepala.DISHUBKOMINFO");
        diwakili();
        kantor.maju("sekda", Period.ofDays(3));
        LayarFormulir kehadiran = meja.kehadiran("asisten.ASISTEN_2", "Asisten II", List.of(DINKES, DISHUB));
        kehadiran.daftar("wakil").cari("menurut konfirmasi").centangSemua();
        kantor.kirim(kehadiran, "kehadiran");
        LocalDate target = jam.hariIni().plusDays(30);
        kantor.kirim(meja.notulen("asisten.ASISTEN_2", List.of(MejaKoordinasi.hasil(BUTIR_DPU, DPU, target),
                MejaKoordinasi.hasil(BUTIR_DISHUB, DISHUB, target))).isi("atasNamaSekda", "ya"), "notulen");
    }

    private void diwakili() throws IOException {
        kantor.kirim(kantor.buka("kepala.DPU", "Konfirmasi kehadiran").isi("kehadiran", "Wakil").isi("wakil", "Sekretaris")
                .isi("mandat", "800/12/2026").isi("alasan", "Mendampingi kunjungan kerja Walikota."), "konfirmasi-wakil");
    }

    /** The question has its day; where it passes, who asked has it asked again. */
    private void data() throws IOException {
        meja.tanyaData("kepala.DINKES", "Data", DPU, "Lebar jalan masuk pasar menurut ruas.");
        meja.diberiTahu("kepala.DPU", DINKES + " meminta data dari unit Anda, dijawab paling lambat");
        LayarFormulir jawaban = meja.jawabanData("kepala.DPU");
        assertThat(jawaban.teks()).contains("Dijawab paling lambat", "Ditunggu sampai", "Lebar jalan masuk pasar");
        kantor.maju("sekda", Period.ofDays(32));
        LayarFormulir kelanjutan = kantor.buka("kepala.DINKES", "Tentukan kelanjutan permintaan");
        kantor.kirim(kelanjutan.isi("putusan", "Minta ulang").isi("alasan", "Data masih diperlukan untuk rambu."), "data-kelanjutan");
        LayarFormulir lagi = meja.jawabanData("kepala.DPU");
        assertThat(lagi.teks()).contains("permintaan ke-2");
        kantor.kirim(lagi, "data-jawaban");
        meja.diberiTahu("kepala.DINKES", DPU + " menjawab");
    }

    private void tindakLanjut(String peran, String butir, String unit) throws IOException {
        LayarFormulir penerimaan = kantor.buka(peran, "Terima tindak lanjut");
        assertThat(penerimaan.teks()).contains(butir, unit, "Paling lambat");
        kantor.kirim(penerimaan.isi("putusan", "Terima"), "tindak-lanjut-terima-" + peran.toLowerCase());
        kantor.kirim(kantor.buka(peran, "Laksanakan tindak lanjut").isi("hasil", "Selesai").isi("uraian", "Selesai dikerjakan.")
                .isi("bukti", "BA 12/2026"), "tindak-lanjut-laksana-" + peran.toLowerCase());
    }

    /** Dinas PU reports what it has done: to the Walikota through the Sekretaris Daerah. */
    private void laporan() throws IOException {
        meja.diberiTahu("asisten.ASISTEN_2", BUTIR_DPU);
        LayarFormulir laporan = kantor.buka("kepala.DPU", "Susun laporan");
        assertThat(laporan.nilai("hasil")).contains(PERIHAL);
        assertThat(laporan.nilai("tindakLanjut")).contains(BUTIR_DPU);
        String nomor = laporan.kasus();
        kantor.kirim(meja.bersurat(laporan), "laporan");
        meja.teruskanLaporan("sekda", BUTIR_DPU);
        assertThat(meja.naskah(nomor)).anyMatch(nama -> nama.startsWith("Laporan koordinasi Nomor 1/LAP/2026"));
        meja.diberiTahu("walikota", "1/LAP/2026");
    }
}
