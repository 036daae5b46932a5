package id.rukun.prosedur.koordinasi.proses.rapat;

import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.hukum.koordinasi.BentukKoordinasi;
import id.rukun.hukum.koordinasi.JenisKoordinasi;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.PeranPihak;
import id.rukun.prosedur.koordinasi.RuteKoordinasi;
import id.rukun.prosedur.koordinasi.formulir.permintaan.HubunganKerjaIsian;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PembidanganIsian;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PermintaanKoordinasiIsian;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanFungsi;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanInterval;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanKaitan;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanKeterkaitan;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanRuang;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanTahap;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanTopik;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanWaktu;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;

/** A coordination of a test that is carried out by a meeting, as {@code pelaksanaan-koordinasi} calls it. */
final class KoordinasiPemanggil {

    private static final String PROSEDUR = "permintaan-koordinasi";

    private final Panggung panggung;
    private final ProcessEngine mesin;
    private final KasusService kasusService;
    private final KoordinasiService koordinasi;
    private final KotaUji kota;
    private final LocalDate hari;

    KoordinasiPemanggil(Panggung panggung, ProcessEngine mesin, KasusService kasusService, KoordinasiService koordinasi, KotaUji kota,
            LocalDate hari) {
        this.panggung = panggung;
        this.mesin = mesin;
        this.kasusService = kasusService;
        this.koordinasi = koordinasi;
        this.kota = kota;
        this.hari = hari;
    }

    /** A coordination of Bukittinggi about a topic, of these Asisten, which an office has taken. */
    Kasus bukittinggi(String pemohon, PilihanTopik topik, String penangan, String... asisten) {
        Kasus kasus = buka("bukittinggi", pemohon);
        panggung.ubah(e -> {
            minta(kasus, pemohon, kasus.tenant());
            koordinasi.rinci(kasus.id(), new PembidanganIsian(List.of(), PilihanTahap.PELAKSANAAN, PilihanKeterkaitan.PROGRAM_TERKAIT,
                    PilihanKaitan.FUNGSIONAL, PilihanFungsi.PELAKSANAAN_TUGAS, topik, false), JenisKoordinasi.FUNGSIONAL);
            List<String> kantor = List.of(asisten).stream().map(kota::unit).toList();
            koordinasi.rutekan(kasus.id(), RuteKoordinasi.ASISTEN, kantor.get(0), kantor.subList(1, kantor.size()));
            koordinasi.tangani(kasus.id(), penangan);
        });
        return kasus;
    }

    /** A coordination of Banjar; with a monthly schedule from {@code mulai} on, where that is not {@code null}. */
    Kasus banjar(String pemohon, String cara, LocalDate mulai) {
        Kasus kasus = buka("banjar", pemohon);
        panggung.ubah(e -> {
            minta(kasus, pemohon, kasus.tenant());
            koordinasi.rinci(kasus.id(), new HubunganKerjaIsian(PilihanRuang.KOORDINASI, List.of(), null, null, null, null,
                    mulai == null ? PilihanWaktu.INSIDENTAL : PilihanWaktu.PERIODIK, mulai, mulai == null ? null : PilihanInterval.BULANAN,
                    null, mulai == null ? "Perlu sekarang" : null, null, null, null, null), Map.of(), Map.of(BentukKoordinasi.PERTEMUAN, cara));
        });
        return kasus;
    }

    private Kasus buka(String tenant, String pemohon) {
        return kasusService.buka(PROSEDUR, "Permintaan koordinasi", tenant, kota.unit(pemohon), "uji");
    }

    private void minta(Kasus kasus, String pemohon, String tenant) {
        String unit = kota.unit(pemohon);
        koordinasi.minta(kasus.id(), tenant, unit, "kepala-unit-" + unit, new PermintaanKoordinasiIsian("Penataan pasar", "Uraian", unit,
                List.of(), List.of("PERTEMUAN"), null, null), Map.of(unit, PeranPihak.UTAMA), hari);
    }

    /** The meeting begins; answers the id of its process. */
    String panggil(Kasus kasus, LocalDate sesi) {
        Map<String, Object> variabel = new HashMap<>(Map.of("kasusId", kasus.id(), "unitId", kasus.unitId(), "kantorPemohon",
                "kepala-unit-" + kasus.unitId(), "bentukId", koordinasi.bentuk(kasus.id()).get(0).id()));
        if (sesi != null) {
            variabel.put("sesi", sesi.toString());
        }
        return mesin.getRuntimeService().startProcessInstanceByKey("rapat-koordinasi", kasus.nomor(), variabel).getId();
    }

    /** What a caller reads of a meeting that has ended. */
    String hasil(String prosesId) {
        return (String) mesin.getHistoryService().createHistoricVariableInstanceQuery().processInstanceId(prosesId).variableName("hasil")
                .singleResult().getValue();
    }
}
