package id.rukun.prosedur.koordinasi.proses.rapat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.hukum.koordinasi.BentukKoordinasi;
import id.rukun.jabatan.pos.JenisPos;
import id.rukun.jabatan.pos.PosUnitService;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.PeranPihak;
import id.rukun.prosedur.koordinasi.formulir.permintaan.HubunganKerjaIsian;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PermintaanKoordinasiIsian;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanInterval;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanRuang;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanWaktu;
import id.rukun.prosedur.koordinasi.rapat.KehadiranRapat;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasi;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasiService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Meetings of Banjar (BJR-PR-02): called by a coordination, with other rules. */
@UjiAplikasi
class PertemuanBanjarTest {

    private static final String DINAS = "kepala.DISPORA";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private PosUnitService pos;
    @Autowired private ProcessEngine mesin;
    @Autowired private KasusService kasusService;
    @Autowired private KoordinasiService koordinasi;
    @Autowired private RapatKoordinasiService register;

    private KotaUji kota;
    private KasusRapat rapat;

    @BeforeEach
    void siapkan() {
        kota = new KotaUji(panggung, "32.79");
        rapat = new KasusRapat(panggung, pos, jam, kota);
        List.of("sekda", "kepala.DISNAKER", "kepala.DKUKMP").forEach(kota::akun);
    }

    @Test
    @DisplayName("nobody starts a meeting in Banjar")
    void tidakDimulaiOrang() {
        assertThatThrownBy(() -> rapat.mulai(DINAS, rapat.prakarsa("TUGAS"))).isInstanceOf(RuntimeException.class);
    }

    @Test
    @DisplayName("BJR-X-24, BJR-X-66, BJR-X-78: a Kasi may come, each has his own mode, and each result names who is responsible")
    void pertemuan() {
        String kasi = rapat.pejabat("DISNAKER", JenisPos.KEPALA_SEKSI, "Kepala Seksi Pelatihan", null);
        dipanggil("LANGSUNG", null);
        rapat.undang("DISNAKER", "DKUKMP").konfirmasi("DISNAKER", Map.of("kehadiran", "WAKIL", "wakil", kasi)).semuaKepala("DKUKMP");
        Map<String, Object> hadir = rapat.hadir("DKUKMP");
        hadir.put("wakil", List.of(rapat.wakil("DISNAKER", kasi)));
        hadir.put("bermedia", List.of(rapat.unit("DKUKMP")));
        rapat.catat(hadir);
        assertThat(rapat.tugas()).containsExactly("TulisNotulen");
        RapatKoordinasi yang = register.dalamKasus(panggung.kasus(rapat.nomor()).id()).get(0);
        assertThat(yang.cara()).isEqualTo("LANGSUNG");
        assertThat(register.kehadiran(register.terakhir(yang.prosesId()).orElseThrow())).extracting(KehadiranRapat::sah,
                KehadiranRapat::bermedia).containsExactly(tuple(true, false),
                        tuple(true, true));
        Ditolak.dengan("BJR_R_16", () -> rapat.kirim("TulisNotulen", rapat.notulen("")));
        rapat.kirim("TulisNotulen", rapat.notulen("DISNAKER"));
        panggung.pastikanSelesai(rapat.nomor(), "SELESAI");
    }

    @Test
    @DisplayName("BJR-R-15, BJR-R-17: the medium is named; a meeting to which only one comes ends without result, a finding for the others")
    void satuPihak() {
        dipanggil("MEDIA_ELEKTRONIK", null);
        Ditolak.dengan("BJR_R_17", () -> rapat.undang("DISNAKER"));
        Map<String, Object> isian = rapat.undangan(List.of(), "DISNAKER");
        isian.put("media", "Rapat video");
        rapat.undang(isian).semuaKepala("DISNAKER").catat(rapat.hadir());
        assertThat(rapat.tugas()).containsExactly("TentukanKelanjutan");
        Ditolak.dengan("ISIAN_TIDAK_SAH", () -> rapat.kirim("TentukanKelanjutan", new HashMap<>(Map.of("putusan", "MINTA_PUTUSAN",
                "pimpinan", "SEKDA", "pendapat", List.of(), "alasan", KasusRapat.ALASAN))));
        rapat.kirim("TentukanKelanjutan", Map.of("putusan", "TANPA_HASIL", "pendapat", List.of(), "alasan", KasusRapat.ALASAN));
        assertThat(temuan()).containsExactly("BJR_R_15");
        Map<String, Object> notulen = rapat.notulen("");
        notulen.put("hasil", List.of());
        Ditolak.dengan("BJR_R_16", () -> rapat.kirim("TulisNotulen", notulen));
    }

    @Test
    @DisplayName("BJR-X-27: a session held after the next date of its schedule is a finding")
    void sesiTerlewat() {
        dipanggil("LANGSUNG", jam.hariIni().minusMonths(3));
        rapat.undang("DISNAKER").semuaKepala("DISNAKER").catat(rapat.hadir("DISNAKER"));
        assertThat(temuan()).containsExactly("BJR_R_19");
    }

    /** As {@code pelaksanaan-koordinasi} calls it; with a monthly schedule whose session is due on {@code sesi}. */
    private void dipanggil(String cara, LocalDate sesi) {
        String unit = kota.unit("DISPORA");
        kota.akun(DINAS);
        Kasus kasus = kasusService.buka("permintaan-koordinasi", "Permintaan koordinasi", "banjar", unit, "uji");
        panggung.ubah(e -> {
            koordinasi.minta(kasus.id(), "banjar", unit, "kepala-unit-" + unit, new PermintaanKoordinasiIsian("Pelatihan pemuda", "Uraian",
                    kota.unit("DISNAKER"), List.of(), List.of("PERTEMUAN"), null, null), Map.of(kota.unit("DISNAKER"), PeranPihak.UTAMA),
                    jam.hariIni());
            koordinasi.rinci(kasus.id(), new HubunganKerjaIsian(PilihanRuang.KOORDINASI, List.of(), null, null, null, null,
                    sesi == null ? PilihanWaktu.INSIDENTAL : PilihanWaktu.PERIODIK, sesi, sesi == null ? null : PilihanInterval.BULANAN, null,
                    sesi == null ? "Perlu sekarang" : null, null, null), Map.of(), Map.of(BentukKoordinasi.PERTEMUAN, cara));
        });
        Map<String, Object> variabel = new HashMap<>(Map.of("kasusId", kasus.id(), "unitId", unit, "kantorPemohon", "kepala-unit-" + unit,
                "sifatRapat", "PERTEMUAN", "pemrakarsa", "kepala-unit-" + unit));
        if (sesi != null) {
            variabel.put("sesi", sesi.toString());
        }
        mesin.getRuntimeService().startProcessInstanceByKey("rapat-koordinasi", kasus.nomor(), variabel);
        rapat.dipanggil(kasus.nomor(), DINAS);
    }

    private List<String> temuan() {
        return panggung.berkas(rapat.nomor(), JenisEntri.TEMUAN).stream().map(satu -> satu.path("temuan").asText()).toList();
    }
}
