package id.rukun.prosedur.musyawarah.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.penomoran.NomorTerlewat;
import id.rukun.penomoran.PenomoranService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.Jalan;
import id.rukun.uji.Klien;
import id.rukun.uji.Panggung;
import id.rukun.uji.PejabatRest;
import id.rukun.uji.UjiAplikasi;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The numbers of invitations and minutes: of the RT's series, or of a book of its own. */
@UjiAplikasi
class NomorRapatTest {

    @Autowired private Panggung panggung;
    @Autowired private PenomoranService penomoran;
    @Autowired private JamRukun jam;
    @LocalServerPort private int port;

    private RapatRt rapat;
    private LocalDate hariIni;

    @BeforeEach
    void siapkan() {
        hariIni = jam.hariIni();
        rapat = RapatRt.mulai(panggung, hariIni, 3);
    }

    @Test
    @DisplayName("undangan: nomor berikutnya diusulkan, yang berulang ditolak dengan nomor berikutnya, yang lain milik kantor")
    void undangan() {
        assertThat(usul("UndangPeserta")).isEqualTo(nomor("1/UND"));
        rapat.kirim("UndangPeserta", undangan(nomor("1/UND")));

        rapat.agenda("PROGRAM_KERJA");
        assertThat(usul("UndangPeserta")).isEqualTo(nomor("2/UND"));
        Ditolak.dengan("NOMOR_NASKAH_SUDAH_DIPAKAI", () -> rapat.kirim("UndangPeserta", undangan(nomor("01/UND"))))
                .contains("RUKUN-POL-75", "kebijakan Rukun", "Nomor berikutnya: " + nomor("2/UND"));
        rapat.kirim("UndangPeserta", undangan("005/RT.01/XI"));

        rapat.agenda("PROGRAM_KERJA").kirim("UndangPeserta", undangan(null));
        rapat.agenda("PROGRAM_KERJA");
        assertThat(usul("UndangPeserta")).isEqualTo(nomor("2/UND"));
    }

    @Test
    @DisplayName("berita acara: lompatan ditanyakan dan tercatat, tahun lain dan nomor nol ditolak")
    void beritaAcara() {
        rapat.kirim("UndangPeserta", undangan(null)).kehadiran(rapat.hadir(3)).kirim("CatatPembahasan", Jalan.mufakat());
        assertThat(usul("TandatanganiBeritaAcara")).isEqualTo(nomor("1/BA"));
        Ditolak.dengan("TAHUN_NOMOR_TIDAK_SESUAI", () -> rapat.kirim("TandatanganiBeritaAcara",
                isian("1/BA/" + (hariIni.getYear() + 1))));
        Ditolak.dengan("NOMOR_HABIS", () -> rapat.kirim("TandatanganiBeritaAcara", isian(nomor("0/BA"))));
        assertThat(ketua().tanyaBalik(rapat.nomor(), "TandatanganiBeritaAcara", isian(nomor("3/BA"))).toString())
                .contains("nomor 1 dan 2 tidak akan terpakai", "pakai nomor " + nomor("1/BA"));

        rapat.kirim("TandatanganiBeritaAcara", isian(nomor("3/BA")));

        assertThat(penomoran.terlewat(List.of(rapat.kelurahan.rtA), hariIni.getYear())).extracting(NomorTerlewat::kata)
                .containsExactly("nomor 1 dan 2");
        assertThat(panggung.kodeGagal(rapat.nomor())).contains("NOMOR_MELOMPAT");
    }

    private Map<String, Object> undangan(String nomor) {
        Map<String, Object> isian = new HashMap<>(rapat.undangan());
        isian.put("tanggalUndangan", hariIni.toString());
        isian.put("nomor", nomor);
        return isian;
    }

    private Map<String, Object> isian(String nomor) {
        return Map.of("nomor", nomor, "tanggal", hariIni.toString(), "penandatangan", "Ketua\nNotulis");
    }

    private String nomor(String awal) {
        return awal + "/" + hariIni.getYear();
    }

    private String usul(String kegiatan) {
        PejabatRest ketua = ketua();
        return ketua.lembar(ketua.tugas(rapat.nomor(), kegiatan).path("id").asText()).path("awal").path("nomor").asText();
    }

    private PejabatRest ketua() {
        return new PejabatRest(new Klien(port, rapat.kelurahan.akun("rt01")));
    }
}
