package id.rukun.prosedur.koordinasi.proses.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.hukum.koordinasi.BentukKoordinasi;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.prosedur.koordinasi.DataKoordinasi;
import id.rukun.prosedur.koordinasi.data.PertukaranData;
import id.rukun.prosedur.koordinasi.data.PertukaranDataService;
import id.rukun.prosedur.koordinasi.data.StatusPertukaran;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanJalurIv;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** BJR-PR-03: what is asked for or handed over in a coordination of Banjar. */
@UjiAplikasi
class PertukaranDataBanjarTest {

    private static final String PENGIRIM = "kepala.DISARPUS";
    private static final String PENERIMA = "kepala.DISKOMINFO";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private PertukaranDataService data;
    @Autowired private DokumenService dokumen;
    @Autowired private PemberitahuanService pemberitahuan;

    private KotaUji kota;
    private KasusData kasus;
    private LocalDate hari;

    @BeforeEach
    void siapkan() {
        kota = new KotaUji(panggung, "32.79");
        Stream.of(PENGIRIM, PENERIMA, "sekda").forEach(kota::akun);
        hari = jam.hariIni();
        kasus = panggil(null, "DISKOMINFO");
    }

    private KasusData panggil(PilihanJalurIv jalur, String... pihak) {
        return new KasusData(panggung, kota, jam).dipanggil(DataKoordinasi.panggil(panggung, kota, "permintaan-data", "DISARPUS",
                BentukKoordinasi.PERTUKARAN_DATA, jalur, hari, pihak));
    }

    @Test
    @DisplayName("di Banjar tidak dimulai orang")
    void tidakDimulaiOrang() {
        assertThatThrownBy(() -> kasus.mulai(PENGIRIM, kasus.permintaan(null, "DATA", "DISKOMINFO")))
                .isInstanceOf(AuthorizationException.class).hasMessageContaining("tidak berwenang memulai prosedur ini");
    }

    @Test
    @DisplayName("BJR-X-80 telaahan disampaikan: penerimanya diberi tahu; jenis yang tidak dikenal ditolak")
    void x80() {
        Ditolak.dengan("BJR_R_20", () -> kasus.isi(PENGIRIM, kasus.pertukaran("PENYAMPAIAN", "PENDAPAT", "DISKOMINFO")))
                .contains("tidak dikenal");
        Map<String, Object> asing = kasus.pertukaran("PENYAMPAIAN", "DATA", "DISKOMINFO");
        asing.put("penerima", "XYZ");
        Ditolak.dengan("BJR_R_82", () -> kasus.isi(PENGIRIM, asing));
        kasus.isi(PENGIRIM, kasus.pertukaran("PENYAMPAIAN", "LAPORAN_TELAAHAN", "DISKOMINFO"));
        panggung.pastikanSelesai(kasus.nomor(), "DISAMPAIKAN");
        assertThat(yang().status()).isEqualTo(StatusPertukaran.DISAMPAIKAN);
        assertThat(yang().target()).isNull();
        assertThat(penerima("RUKUN-PRD-54")).containsExactly("kepala-unit-" + kota.unit("DISKOMINFO"));
        assertThat(dokumen.dari(id())).extracting(Dokumen::nama).containsExactly("Penyampaian laporan/telaahan");
        assertThat(dokumen.dari(id()).get(0).naskah().toString()).contains("Pasal 18 ayat (2) huruf b");
    }

    @Test
    @DisplayName("BJR-R-21 diminta dan dijawab; kosong ditahan, dan alasan sudah jawaban")
    void dijawab() {
        kasus.isi(PENGIRIM, kasus.pertukaran("PERMINTAAN", "INFORMASI", "DISKOMINFO"));
        Ditolak.dengan("BJR_R_21", () -> kasus.jawab(PENERIMA, Map.of("jawaban", "DIJAWAB"))).contains("Jawaban belum ada");
        kasus.jawab(PENERIMA, Map.of("jawaban", "TIDAK_DAPAT", "alasan", "Dikecualikan menurut hukum."));
        panggung.pastikanSelesai(kasus.nomor(), "DIJAWAB");
        assertThat(temuan()).isEmpty();
    }

    @Test
    @DisplayName("BJR-T-04, BJR-T-14 diam: diingatkan, lalu temuan dan kembali kepada yang meminta; ditutup")
    void diam() {
        kasus.isi(PENGIRIM, kasus.pertukaran("PERMINTAAN", "DATA", "DISKOMINFO")).pada(yang().target().plusDays(1));
        assertThat(penerima("BJR-T-04")).contains("kepala-unit-" + kota.unit("DISKOMINFO"));
        kasus.pada(hari.plusDays(31));
        assertThat(temuan()).containsExactly("DATA_TIDAK_DIJAWAB");
        assertThat(panggung.kodeGagal(kasus.nomor())).containsExactly("BJR_R_21");
        assertThat(penerima("BJR-T-14")).contains("kepala-unit-" + kota.unit("DISARPUS"));
        kasus.lanjut(PENGIRIM, "TUTUP");
        panggung.pastikanSelesai(kasus.nomor(), "TIDAK_DIJAWAB");
    }

    @Test
    @DisplayName("instansi vertikal hanya bila jalur langsung dipilih; ia tanpa akun, dan yang meminta mengisi jawabannya; DPRD tidak")
    void instansiVertikal() {
        KasusData forum = panggil(PilihanJalurIv.FORKOPIMDA, "BPN", "DPRD");
        Ditolak.dengan("BUKAN_PIHAK_KOORDINASI", () -> forum.isi(PENGIRIM, forum.pertukaran("PERMINTAAN", "DATA", "BPN")));
        Ditolak.dengan("BUKAN_PIHAK_KOORDINASI", () -> forum.isi(PENGIRIM, forum.pertukaran("PERMINTAAN", "DATA", "DPRD")));
        KasusData langsung = panggil(PilihanJalurIv.LANGSUNG, "BPN");
        langsung.isi(PENGIRIM, langsung.pertukaran("PERMINTAAN", "DATA", "BPN"))
                .jawab(PENGIRIM, Map.of("jawaban", "DIJAWAB", "isi", "Tiga bidang tanah."));
        panggung.pastikanSelesai(langsung.nomor(), "DIJAWAB");
    }

    private PertukaranData yang() {
        return data.dalamKasus(id()).get(0);
    }

    private String id() {
        return panggung.kasus(kasus.nomor()).id();
    }

    private List<String> penerima(String timer) {
        return pemberitahuan.kasus(id()).stream().filter(p -> p.timer().equals(timer)).map(p -> p.penerima()).distinct().toList();
    }

    private List<String> temuan() {
        return panggung.berkas(kasus.nomor(), JenisEntri.TEMUAN).stream().map(t -> t.path("temuan").asText()).toList();
    }
}
