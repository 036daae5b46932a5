package id.rukun.engine.replay;

import id.rukun.isian.arsip.Kiriman;
import id.rukun.isian.arsip.RiwayatIsian;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Contoh;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.Perkara;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.TindakanUji;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A case of an example process that events lead aside; the staff work on it and correct it. */
abstract class PeristiwaUji implements Perkara {

    @Autowired Panggung panggung;
    @Autowired ProcessEngine mesin;
    @Autowired RiwayatIsian riwayat;
    @Autowired JamRukun jam;

    KelurahanUji kelurahan;
    TindakanUji tindakan;
    String nomor;
    private String model;

    /** Key of the example process. */
    abstract String proses();

    /** Variables with which it begins. */
    abstract Map<String, Object> awal();

    @BeforeEach
    void mulai() {
        model = Contoh.pasang(mesin.getRepositoryService(), proses());
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(0).kkB(0));
        tindakan = new TindakanUji(panggung, this);
        nomor = panggung.mulaiProses(proses(), kelurahan.id, awal());
    }

    @AfterEach
    void lepas() {
        Contoh.lepas(mesin.getRepositoryService(), model);
    }

    @Override
    public String nomor() {
        return nomor;
    }

    @Override
    public Pejabat pejabat(String peran) {
        return panggung.sebagai(kelurahan.akun(peran));
    }

    /** Once a correction was asked for. */
    void koreksi(String tempat, Kiriman sasaran) {
        pejabat("petugas").kirim(nomor, "PilihIsian", Map.of("sasaran", sasaran.id()));
        pejabat("petugas").kirim(nomor, "IsiKoreksi", undangan(tempat));
        tindakan.disetujui("lurah").jalankan();
    }

    void kabari(String pesan) {
        Execution menunggu = mesin.getRuntimeService().createExecutionQuery().messageEventSubscriptionName(pesan)
                .processInstanceBusinessKey(nomor).singleResult();
        mesin.getRuntimeService().messageEventReceived(pesan, menunggu.getId());
    }

    Map<String, Object> undangan(String tempat) {
        LocalDate hariIni = jam.hariIni();
        return new HashMap<>(Map.of("tanggalUndangan", hariIni, "tanggalMusyawarah", hariIni.plusDays(7),
                "pukul", "19:30", "tempat", tempat, "semuaDiundang", true));
    }

    List<Kiriman> berlaku(String kegiatan) {
        return riwayat.semua(panggung.kasus(nomor).id()).stream()
                .filter(k -> k.aktivitas().equals(kegiatan) && !k.gugur()).toList();
    }

    List<String> terbuka() {
        return mesin.getTaskService().createTaskQuery().processInstanceBusinessKey(nomor).list().stream()
                .map(Task::getTaskDefinitionKey).toList();
    }
}
