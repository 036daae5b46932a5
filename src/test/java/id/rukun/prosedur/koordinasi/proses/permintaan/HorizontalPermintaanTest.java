package id.rukun.prosedur.koordinasi.proses.permintaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.HubunganKasusService;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.StatusKoordinasi;
import id.rukun.prosedur.koordinasi.formulir.horizontal.TujuanHorizontal;
import id.rukun.prosedur.koordinasi.horizontal.HorizontalService;
import id.rukun.prosedur.koordinasi.horizontal.KoordinasiHorizontal;
import id.rukun.prosedur.koordinasi.horizontal.SebabHorizontal;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** BKT-R-13, BKT-R-33: a matter of several Asisten opens their coordination, and is closed after it. */
@UjiAplikasi
class HorizontalPermintaanTest {

    private static final String II = "asisten.ASISTEN_2";
    private static final String III = "asisten.ASISTEN_3";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private HorizontalService horizontal;
    @Autowired private KoordinasiService koordinasi;
    @Autowired private HubunganKasusService hubungan;

    private KotaUji kota;
    private KasusKoordinasi kasus;

    @BeforeEach
    void siapkan() {
        kota = new KotaUji(panggung, "13.75");
        Stream.of("asisten.ASISTEN_1", II, III, "sekda").forEach(kota::akun);
        kasus = new KasusKoordinasi(panggung, kota, jam.hariIni());
    }

    @Test
    @DisplayName("BKT-X-11 Dinas PU dan Dinas Perhubungan: koordinasi antar-Asisten dibuka; perkara menunggu, dan ditutup sesudah keduanya setuju")
    void x11() {
        diterima("Halte terpadu", "PELAKSANAAN_TUGAS");
        KoordinasiHorizontal yang = horizontal.berjalan(id()).orElseThrow();
        assertThat(yang.sebab()).isEqualTo(SebabHorizontal.PEMBIDANGAN);
        assertThat(yang.tujuan()).isEqualTo(TujuanHorizontal.KETERPADUAN_PROSES);
        assertThat(yang.peserta()).containsExactly(kota.unit("ASISTEN_2"), kota.unit("ASISTEN_3"));
        kasus.laksanakan();
        assertThat(panggung.kodeGagal(kasus.nomor())).contains("BKT_R_13").doesNotContain("BKT_R_33");
        assertThat(koordinasi.koordinasi(id()).status()).isEqualTo(StatusKoordinasi.TERBUKA);
        sepakat(nomor(yang));
        panggung.jalankanPekerjaan(kasus.nomor());
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        assertThat(temuan(kasus.nomor())).isEmpty();
    }

    @Test
    @DisplayName("BKT-X-84 yang dibuka berakhir tanpa hasil: perkara tidak ditutup, temuan BKT_R_33, dan koordinasi antar-Asisten diminta lagi")
    void x84() {
        diterima("Parkir pasar", "PERUMUSAN_KEBIJAKAN");
        kasus.laksanakan();
        KoordinasiHorizontal pertama = horizontal.berjalan(id()).orElseThrow();
        assertThat(pertama.tujuan()).isEqualTo(TujuanHorizontal.SINKRONISASI_KEBIJAKAN);
        akhiri(nomor(pertama));
        panggung.jalankanPekerjaan(kasus.nomor());
        KoordinasiHorizontal kedua = horizontal.berjalan(id()).orElseThrow();
        assertThat(kedua.id()).isNotEqualTo(pertama.id());
        assertThat(kedua.sebab()).isEqualTo(SebabHorizontal.PENUTUPAN);
        assertThat(panggung.kodeGagal(kasus.nomor())).contains("BKT_R_13", "BKT_R_33");
        assertThat(temuan(kasus.nomor())).containsExactly("KOORDINASI_HORIZONTAL_BELUM");
        assertThat(temuan(nomor(kedua))).as("sekali saja, dalam kasus koordinasinya").isEmpty();
        sepakat(nomor(kedua));
        panggung.jalankanPekerjaan(kasus.nomor());
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
    }

    @Test
    @DisplayName("koordinasi antar-Asisten yang selesai sebelum pelaksanaannya mencukupi: perkara ditutup tanpa menunggu")
    void sebelumPelaksanaan() {
        diterima("Rambu", "PELAKSANAAN_TUGAS");
        sepakat(nomor(horizontal.berjalan(id()).orElseThrow()));
        kasus.laksanakan();
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        assertThat(panggung.kodeGagal(kasus.nomor())).doesNotContain("BKT_R_13", "BKT_R_33");
    }

    /** Dinas PU asks about itself and Dinas Perhubungan; Asisten II accepts. */
    private void diterima(String perihal, String fungsi) {
        Map<String, Object> rincian = new HashMap<>(KasusKoordinasi.pembidangan("TEKNIS", "PROGRAM_TERKAIT"));
        rincian.put("fungsi", fungsi);
        kasus.mulai("kepala.DPU", kasus.permintaan(perihal, "DPU", "DISHUBKOMINFO")).rinci(rincian);
        kasus.asisten("ASISTEN_2", Map.of("putusan", "TERIMA"));
    }

    private void sepakat(String nomor) {
        kasus.pejabat(II).kirim(nomor, "SusunNaskah", Map.of("naskah", "Disepakati bersama.", "dibahasDalam", "RAPAT"));
        Stream.of(II, III).forEach(siapa -> {
            kasus.pejabat(siapa).kirim(nomor, "SetujuiNaskah", Map.of("putusan", "SETUJU"));
            panggung.jalankanPekerjaan(nomor);
        });
        panggung.pastikanSelesai(nomor, "SELESAI");
    }

    private void akhiri(String nomor) {
        panggung.akhiri(nomor);
        panggung.pastikanSelesai(nomor, "DITARIK");
    }

    private String nomor(KoordinasiHorizontal yang) {
        return hubungan.terkait(id()).stream().filter(t -> t.kasus().id().equals(yang.kasusId())).findFirst().orElseThrow().kasus().nomor();
    }

    private String id() {
        return panggung.kasus(kasus.nomor()).id();
    }

    private List<String> temuan(String nomor) {
        return panggung.berkas(nomor, JenisEntri.TEMUAN).stream().map(t -> t.path("temuan").asText()).toList();
    }
}
