package id.rukun.prosedur.koordinasi.proses.rapat;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.HubunganKasusService;
import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.hukum.koordinasi.SifatRapat;
import id.rukun.jabatan.pos.PosUnitService;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanTopik;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasi;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasiService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Meetings of Bukittinggi that a coordination calls, or that are about one. */
@UjiAplikasi
class RapatDipanggilTest {

    private static final String ASISTEN = "asisten.ASISTEN_2";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private PosUnitService pos;
    @Autowired private ProcessEngine mesin;
    @Autowired private KasusService kasusService;
    @Autowired private KoordinasiService koordinasi;
    @Autowired private HubunganKasusService hubungan;
    @Autowired private RapatKoordinasiService register;

    private KotaUji kota;
    private KasusRapat rapat;
    private KoordinasiPemanggil pemanggil;

    @BeforeEach
    void siapkan() {
        kota = new KotaUji(panggung, "13.75");
        rapat = new KasusRapat(panggung, pos, jam, kota);
        pemanggil = new KoordinasiPemanggil(panggung, mesin, kasusService, koordinasi, kota, jam.hariIni());
        List.of("kepala.DISTAN", "kepala.DISBUDPAR", "sekda", ASISTEN, "asisten.ASISTEN_3").forEach(kota::akun);
    }

    @ParameterizedTest(name = "{0} taken by {1}: {2}")
    @CsvSource({"UMUM, sekda, UMUM", "KEBIJAKAN, asisten, KEBIJAKAN", "TEKNIS, asisten, TEKNIS", "TEKNIS, sekda, TUGAS",
        "SUMBER_DAYA, asisten, SUMBER_DAYA", "SUMBER_DAYA, sekda, TUGAS"})
    @DisplayName("BKT-PR-02: the kind of the meeting follows from the topic and from who took the matter, who convenes it")
    void sifat(PilihanTopik topik, String penangan, SifatRapat sifat) {
        String kantor = penangan.equals("sekda") ? "sekda-" + kota.unit("SETDA") : "asisten-" + kota.unit("ASISTEN_2");
        Kasus kasus = pemanggil.bukittinggi("DISTAN", topik, kantor, "ASISTEN_2");
        RapatKoordinasi yang = register.rapat(pemanggil.panggil(kasus, null));
        assertThat(yang.sifat()).isEqualTo(sifat);
        assertThat(yang.pemrakarsa()).isEqualTo(kantor);
        assertThat(yang.koordinasiId()).isEqualTo(kasus.id());
        assertThat(panggung.kodeGagal(kasus.nomor())).isEmpty();
        rapat.dipanggil(kasus.nomor(), penangan.equals("sekda") ? "sekda" : ASISTEN);
        assertThat(rapat.tugas()).containsExactly("UndangUnit");
    }

    @Test
    @DisplayName("called by a coordination, the Asisten's meeting opens the follow-up of its results, and its caller reads how it ended")
    void sampaiHasil() {
        Kasus kasus = pemanggil.bukittinggi("DISTAN", PilihanTopik.TEKNIS, "asisten-" + kota.unit("ASISTEN_2"), "ASISTEN_2");
        String proses = pemanggil.panggil(kasus, null);
        rapat.dipanggil(kasus.nomor(), ASISTEN).undang("DISTAN", "DISBUDPAR").semuaKepala("DISTAN", "DISBUDPAR")
                .catat(rapat.hadir("DISTAN", "DISBUDPAR"));
        Map<String, Object> notulen = rapat.notulen("DISTAN");
        notulen.put("atasNamaSekda", true);
        rapat.kirim("TulisNotulen", notulen);
        assertThat(pemanggil.hasil(proses)).isEqualTo("SELESAI");
        assertThat(kasusService.kasus(kasus.id()).hasil()).as("kasus koordinasi tetap terbuka").isNull();
        assertThat(hubungan.terkait(kasus.id())).extracting(satu -> satu.kasus().prosedur()).containsExactly("tindak-lanjut-koordinasi");
    }

    @Test
    @DisplayName("BKT-PR-04/G1: while the Asisten are at it about the coordination the meeting waits; their text lets it go on")
    void berjalan() {
        Kasus kasus = pemanggil.bukittinggi("DISTAN", PilihanTopik.TEKNIS, "asisten-" + kota.unit("ASISTEN_2"), "ASISTEN_2", "ASISTEN_3");
        String horizontal = kota.pejabat(ASISTEN).mulai("koordinasi-horizontal", new HashMap<>(Map.of("koordinasi", kasus.id(), "asisten",
                List.of(kota.unit("ASISTEN_3")), "pokok", "Penataan pasar", "tujuan", "KETERPADUAN_PROSES")));
        Map<String, Object> teknis = rapat.prakarsa("TEKNIS");
        teknis.put("pokok", "TEKNIS");
        teknis.put("koordinasi", kasus.id());
        rapat.mulai(ASISTEN, teknis).undang("DISTAN", "DKP");
        assertThat(panggung.kodeGagal(rapat.nomor())).containsExactly("BKT_R_29");
        assertThat(rapat.tugas()).isEmpty();
        assertThat(hubungan.terkait(panggung.kasus(rapat.nomor()).id())).as("tidak dibuka untuk kedua kalinya").isEmpty();
        kota.pejabat(ASISTEN).kirim(horizontal, "SusunNaskah", Map.of("naskah", "Disepakati bersama.", "dibahasDalam", "RAPAT"));
        List.of(ASISTEN, "asisten.ASISTEN_3").forEach(siapa -> {
            kota.pejabat(siapa).kirim(horizontal, "SetujuiNaskah", Map.of("putusan", "SETUJU"));
            panggung.jalankanPekerjaan(horizontal);
        });
        panggung.pastikanSelesai(horizontal, "SELESAI");
        panggung.jalankanPekerjaan(rapat.nomor());
        assertThat(rapat.pejabat("kepala.DISTAN").namaTugas(rapat.nomor())).containsExactly("KonfirmasiKehadiran");
    }
}
