package id.rukun.prosedur.penonaktifan.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.prosedur.careteker.proses.KasusCareteker;
import id.rukun.prosedur.keputusan.PemohonKeputusan;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** AMB-72: a Careteker sits in the chair of a Ketua whom the Lurah has deactivated while the Camat has yet to ratify it. */
@UjiAplikasi
class CaretekerSelamaPengesahanTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private JabatanService jabatan;
    @Autowired private List<PemohonKeputusan> pemohon;

    private KelurahanUji kelurahan;
    private PerkaraLurah perkara;
    private KasusCareteker careteker;
    private LocalDate hari;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        perkara = new PerkaraLurah(panggung, kelurahan, jam);
        careteker = new KasusCareteker(panggung, kelurahan);
        hari = jam.hariIni();
    }

    @Test
    @DisplayName("sebelum Keputusan ditandatangani ditolak; sesudahnya Careteker menjalankan kursinya; tidak disahkan: Ketua bertugas lagi")
    void ditolakCamat() {
        perkara.sampaiPutusan("rt02");
        careteker.mulai(kelurahan.rtB).putuskan(KasusCareteker.tunjuk("GANGGUAN_PELAYANAN"));
        Ditolak.dengan("MASIH_ADA_KETUA", () -> careteker.pilih(KasusCareteker.pns(hari)));
        perkara.putuskan("NONAKTIFKAN").rancangan().ditandatangani(hari);
        careteker.pilih(KasusCareteker.pns(hari)).rancangan();
        assertThat(careteker.konten(pemohon)).contains("menunggu pengesahan Camat", "ditolaknya pengesahan penonaktifan Ketua");
        careteker.ditandatangani(hari);
        assertThat(kursi()).map(PemegangJabatan::sifat).contains(SifatJabatan.CARETEKER);
        jam.maju(Duration.ofDays(1));
        perkara.tidakDisahkan();
        assertThat(kursi()).map(PemegangJabatan::id).contains(kelurahan.jabatan("rt02"));
    }

    @Test
    @DisplayName("disahkan: Careteker tetap menjalankan kursinya")
    void disahkan() {
        perkara.sampaiPengesahan("rt02");
        careteker.sampaiMenjabat(hari, KasusCareteker.pns(hari), kelurahan.rtB);
        perkara.disahkan();
        panggung.pastikanSelesai(perkara.nomor(), "DINONAKTIFKAN");
        assertThat(kursi()).map(PemegangJabatan::nama).contains(KasusCareteker.NAMA);
    }

    private Optional<PemegangJabatan> kursi() {
        return jabatan.pemegangKursi(kelurahan.rtB, jam.hariIni());
    }
}
