package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.ParameterHukum;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.penduduk.keluarga.HubunganTercatat;
import id.rukun.penduduk.keluarga.SumberHubungan;
import id.rukun.prosedur.masabakti.proses.KasusMasaBakti;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.PergantianHari;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two lives of an RT in Tasklist, from its election or the end of its term; the time machine lets the days go by. */
@UjiBrowser
@Tag("panjang")
@Order(Integer.MAX_VALUE - 1)
class KehidupanBrowserIT {

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @TempDir private Path folder;
    @LocalServerPort private int port;
    @Autowired private Panggung panggung;
    @Autowired private JabatanService jabatan;
    @Autowired private ProcessEngine processEngine;
    @Autowired private ParameterHukum parameter;
    @Autowired private JamRukun jam;

    private KelurahanUji kelurahan;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
    }

    @Test
    @DisplayName("terpilih 31 Januari: diingatkan, terlambat, sebulan lewat, pengurus sementara, susunan terlambat, ayah dan anak ditolak, disahkan")
    void susunanTerlambat() throws IOException {
        LocalDate pemilihan = mulaiPada(1, 31);
        panggung.ubah(e -> e.persist(HubunganTercatat.orangTua(kelurahan.kepalaA.get(6), kelurahan.kepalaA.get(10),
                SumberHubungan.AKTA, pemilihan.minusYears(20), jam.instant())));
        MejaKantor kantor = new MejaKantor(peramban, port, kelurahan, jam, "kehidupan-susunan");
        MejaPengurus pengurus = new MejaPengurus(kantor, folder);
        pengurus.catatBeritaAcara();
        pengurus.periksa(pemilihan.minusDays(1));
        kantor.tetapkan("ketua");

        kantor.sampai(pemilihan.plusDays(7));
        assertThat(kantor.masuk("petugas").tugas(Tasklist.TUGAS_KANTOR)).containsExactly("Susun pengurus");
        assertThat(kantor.tasklist().tugas(Tasklist.TERLAMBAT)).isEmpty();
        kantor.sampai(pemilihan.plusDays(15));
        assertThat(kantor.masuk("petugas").tugas(Tasklist.TERLAMBAT)).containsExactly("Susun pengurus");
        kantor.potret("terlambat");
        assertThat(kantor.masuk("lurah").tugas(Tasklist.TUGAS_KANTOR)).isEmpty();
        kantor.sampai(pemilihan.plusMonths(1).plusDays(1));
        kantor.kirim(kantor.buka("lurah", "Putuskan pengurus sementara").isi("putusan", "Tunjuk pengurus sementara")
                .isi("sekretaris", "Warga 12").isi("bendahara", "Warga 13"), "sementara");
        kantor.tetapkan("sementara");
        kantor.tunggu("the temporary board", () -> sifat().contains(SifatJabatan.SEMENTARA));

        kantor.sampai(LocalDate.of(pemilihan.getYear(), 3, 20));
        pengurus.susunSesudahKekerabatan("orang tua");
        pengurus.tinjau("Bendahara: " + MejaPengurus.BENDAHARA);
        kantor.tetapkan("susunan");
        kantor.camatMengesahkan("susunan");
        kantor.tunggu("the board in the register", () -> sifat().equals(List.of(SifatJabatan.DEFINITIF, SifatJabatan.DEFINITIF,
                SifatJabatan.DEFINITIF, SifatJabatan.DEFINITIF)));
        assertThat(peramban.kesalahan()).isEmpty();
    }

    @Test
    @DisplayName("masa bakti berakhir 9 Oktober: 9 Juli, 2 September, melapor 8 September, tanpa penerus; Careteker, evaluasi, ditunjuk lagi")
    void akhirMasaBakti() throws IOException {
        mulaiPada(12, 1);
        KasusMasaBakti masa = new KasusMasaBakti(panggung, kelurahan, jam, "rt01", () -> { });
        MejaKantor kantor = new MejaKantor(peramban, port, kelurahan, jam, "kehidupan-masa-bakti");
        MejaCareteker careteker = new MejaCareteker(kantor);
        kantor.sampai(LocalDate.of(masa.akhir.getYear(), 9, 8));
        FormulirRukun laporan = kantor.buka("rt01", "Laporkan akhir masa bakti");
        assertThat(laporan.teks()).contains("Dilaporkan paling lambat", Kalender.tulis(masa.akhir.minusMonths(1)));
        kantor.kirim(laporan.isi("tanggal", kantor.hariIni()).isi("kepadaLurah", "ya").isi("kepadaKetuaRw", "ya"), "laporan");

        kantor.sampai(masa.akhir.plusDays(3));
        assertThat(jabatan.pengurus(kelurahan.rtA, jam.hariIni())).isEmpty();
        careteker.putuskan("putusan", "Tidak ada Ketua terpilih.");
        LocalDate mulai = jam.hariIni();
        LocalDate akhir = Kalender.hariTerakhirPeriode(mulai, Period.ofMonths(3));
        careteker.pilihSesudahTerlaluLama(mulai, akhir);
        kantor.tetapkan("careteker");
        kantor.tunggu("the Careteker in his chair", () -> jabatan.pemegangKursi(kelurahan.rtA, mulai).isPresent());

        kantor.sampai(akhir.minusDays(10));
        careteker.evaluasi();
        careteker.putuskan("putusan-lagi", "Panitia belum terbentuk.");
        careteker.pilihLagi(akhir.plusDays(1));
        kantor.tetapkan("careteker-lagi");
        kantor.tunggu("the next period", () -> jabatan.pemegangKursi(kelurahan.rtA, akhir.plusDays(1))
                .map(PemegangJabatan::sifat).filter(SifatJabatan.CARETEKER::equals).isPresent());
        assertThat(peramban.kesalahan()).isEmpty();
    }

    private List<SifatJabatan> sifat() {
        return jabatan.pengurus(kelurahan.rtA, jam.hariIni()).stream().map(PemegangJabatan::sifat).toList();
    }

    /** The clock stands at the evening of a day of a coming year, and the daily process goes on from the next. */
    private LocalDate mulaiPada(int bulan, int tanggal) {
        LocalDate hari = LocalDate.of(jam.hariIni().getYear() + 1, bulan, tanggal);
        new PergantianHari(processEngine, jam).mulaiPada(hari, parameter.pada(hari).jam("RUKUN-PRD-10"));
        return hari;
    }
}
