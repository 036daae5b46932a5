package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.engine.link.PembukaHarian;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.masabakti.DasarMulai;
import id.rukun.jabatan.masabakti.MasaBakti;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** P-19 and P-36 as a Ketua, his Sekretaris, the Kelurahan's staff and the Lurah do them. */
@UjiBrowser
@Tag("panjang")
class MasaBaktiBrowserIT {

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @LocalServerPort private int port;
    @Autowired private Panggung panggung;
    @Autowired private PembukaHarian pembuka;
    @Autowired private JabatanService jabatan;
    @Autowired private JamRukun jam;

    private KelurahanUji kelurahan;
    private MejaKantor kantor;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        kantor = new MejaKantor(peramban, port, kelurahan, jam, "masa-bakti");
    }

    @Test
    @DisplayName("akhir masa bakti: Lurah melanjutkan tanpa laporan, Ketua RT melapor terlambat, laporan kepada Lurah saja ditolak")
    void akhirMasaBakti() throws IOException {
        LocalDate akhir = jam.hariIni().plusDays(20);
        panggung.ubah(e -> e.persist(MasaBakti.diambilAlih(kelurahan.rtA, kelurahan.orang("rt01"), akhir.minusYears(3),
                DasarMulai.PEMILIHAN, akhir.minusYears(3).plusDays(1), akhir,
                LocalDate.of(2018, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant())));
        pembuka.buka(kelurahan.id);
        jam.maju(Duration.ofDays(1));

        LayarFormulir putusan = kantor.buka("lurah", "Putuskan panitia tanpa laporan");
        putusan.isi("putusan", "Lanjutkan ke pembentukan panitia tanpa laporan").isi("alasan", "Warga meminta pemilihan dimulai.");
        kantor.kirim(putusan, "putusan");
        FormulirRukun laporan = kantor.buka("rt01", "Laporkan akhir masa bakti");
        assertThat(laporan.teks()).contains("Dilaporkan paling lambat");
        laporan.isi("tanggal", kantor.hariIni()).isi("kepadaLurah", "ya");
        assertThat(laporan.kirimDitolak()).contains("Ketua RW", "Pasal 34 ayat (1)");
        kantor.potret("laporan-ditolak");
        laporan.isi("kepadaKetuaRw", "ya");
        kantor.kirim(laporan, "laporan");
        assertThat(peramban.kesalahan()).isEmpty();
    }

    @Test
    @DisplayName("Ketua RW berhalangan: petugas mencatat, Sekretaris melaksanakan tugasnya dan mencatat kembalinya")
    void berhalangan() throws IOException {
        LocalDate mulai = jam.hariIni().minusDays(3);
        LayarFormulir mencatat = kantor.masuk("petugas").bukaMulai("Ketidakhadiran pengurus dan pelaksana tugas Ketua");
        mencatat.isi("pengurus", kelurahan.nama("rw01") + " (Ketua RW 01)").isi("sifat", "Berhalangan sementara").isi("mulai", MejaKantor.diketik(mulai))
                .isi("perkiraan", MejaKantor.diketik(mulai.plusDays(14))).isi("sebab", "Surat keterangan dokter nomor 12");
        kantor.kirim(mencatat, "berhalangan");
        kantor.tunggu("the Sekretaris acts", () -> jabatan.pemegangKursi(kelurahan.rwA, jam.hariIni())
                .map(PemegangJabatan::orang).filter(kelurahan.orang("sekretaris.rw01")::equals).isPresent());

        LayarFormulir kembali = kantor.buka("sekretaris.rw01", "Catat kembali bertugas");
        assertThat(kembali.teks()).contains("Tugas Ketua dilaksanakan", "selaku pelaksana tugas Ketua");
        kembali.isi("hasil", "Sudah bertugas lagi").isi("kembali", kantor.hariIni());
        kantor.kirim(kembali, "kembali");
        kantor.tunggu("the Ketua is back", () -> jabatan.pemegangKursi(kelurahan.rwA, jam.hariIni())
                .map(PemegangJabatan::orang).filter(kelurahan.orang("rw01")::equals).isPresent());
        assertThat(peramban.kesalahan()).isEmpty();
    }
}
