package id.rukun.prosedur.masabakti.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.prosedur.masabakti.JadwalPantauan;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.PergantianHari;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the daily process does among the terms of a province: a case for each term that falls due, once, one list for each Kelurahan,
 * nothing of what lies before the register was taken over. The days are asserted; how long they take is printed.
 */
abstract class SkalaMasaBaktiKontrak {

    private static final int SEDIKIT = Integer.getInteger("skala.masa-bakti.sedikit", 3_000);
    private static final int BANYAK = Integer.getInteger("skala.masa-bakti.banyak", 30_000);
    private static final int JATUH_TEMPO = Integer.getInteger("skala.masa-bakti.jatuh-tempo", 300);

    @Autowired private JdbcTemplate sql;
    @Autowired private ProcessEngine mesin;
    @Autowired private JadwalPantauan jadwal;
    @Autowired private JamRukun jam;

    private final Map<String, Long> sedikit = new LinkedHashMap<>();
    private final Map<String, Long> banyak = new LinkedHashMap<>();
    private PergantianHari hari;
    private MasaBaktiMassal register;

    @Test
    @DisplayName("30.000 masa bakti: satu kasus untuk setiap yang jatuh tempo, satu daftar untuk setiap Kelurahan, dan tidak dua kali")
    void seprovinsi() {
        hari = new PergantianHari(mesin, jam);
        register = new MasaBaktiMassal(sql, jadwal, jam);
        jalani(SEDIKIT, JATUH_TEMPO, sedikit);
        jalani(BANYAK, 2 * JATUH_TEMPO, banyak);
        cetak();
    }

    /** Fills the register up to so many terms, and goes through a day on which none is due, one on which many are, and that day again. */
    private void jalani(int sampai, int kasus, Map<String, Long> lama) {
        LocalDate jatuhTempo = jam.hariIni().plusDays(5);
        lama.put("mengisi register", ukur(() -> register.isi(sampai, JATUH_TEMPO, jatuhTempo)));
        lama.put("hari pertama: daftar Pasal 15 dibuka", ukur(this::sehari));
        satuDaftarTiapKelurahan(sampai);
        hari.maju(1);
        tidakAdaYangBaru("hari tanpa yang jatuh tempo", lama);

        hari.maju(4);
        assertThat(jam.hariIni()).isEqualTo(jatuhTempo);
        lama.put("hari dengan " + JATUH_TEMPO + " yang jatuh tempo", ukur(this::sehari));
        satuKasusTiapMasaBakti(kasus);
        satuDaftarTiapKelurahan(sampai);
        tidakAdaYangBaru("hari itu sekali lagi", lama);
        assertThat(register.dipantauLain()).as("yang harinya sudah lewat sebelum diambil alih").isZero();
    }

    private void tidakAdaYangBaru(String nama, Map<String, Long> lama) {
        long kasus = hitung("select count(*) from kasus");
        long pengingat = hitung("select count(*) from pemberitahuan where timer = 'TM-01'");
        lama.put(nama, ukur(this::sehari));
        assertThat(hitung("select count(*) from kasus")).as(nama).isEqualTo(kasus);
        assertThat(hitung("select count(*) from pemberitahuan where timer = 'TM-01'")).as(nama).isEqualTo(pengingat);
    }

    private void satuKasusTiapMasaBakti(int kasus) {
        assertThat(hitung("select count(*) from kasus where prosedur = '" + AkhirMasaBaktiProcess.KUNCI + "'")).isEqualTo(kasus);
        assertThat(hitung("select count(distinct masa_bakti_id) from masabakti_pantauan")).isEqualTo(kasus);
        assertThat(hitung("select count(*) from pemberitahuan where timer = 'TM-01'")).isEqualTo(kasus);
        assertThat(hitung("select count(distinct kasus_id) from pemberitahuan where timer = 'TM-01'")).isEqualTo(kasus);
    }

    /** All their RT have no family in the register: each Kelurahan gets one task about all of them. */
    private void satuDaftarTiapKelurahan(int unit) {
        List<String> kelurahan = sql.queryForList("select distinct kelurahan_id from pasal15_temuan where tindakan = 'TERBUKA'", String.class);
        assertThat(hitung("select count(*) from pasal15_temuan where tindakan = 'TERBUKA'")).isGreaterThanOrEqualTo(unit);
        assertThat(kelurahan).containsAll(register.kelurahan());
        assertThat(sql.queryForList("select unit_id from kasus where prosedur = 'peninjauan-batas' and status = 'BERJALAN'", String.class))
                .containsExactlyInAnyOrderElementsOf(kelurahan);
        assertThat(hitung("select count(*) from act_ru_task where task_def_key_ = 'TinjauBatas'")).isEqualTo(kelurahan.size());
    }

    /** The daily process with all that it opens, as the timer would begin it. */
    private void sehari() {
        hari.jalankan();
        ManagementService pekerjaan = mesin.getManagementService();
        for (List<Job> langkah = pengingat(pekerjaan); !langkah.isEmpty(); langkah = pengingat(pekerjaan)) {
            langkah.forEach(job -> pekerjaan.executeJob(job.getId()));
        }
    }

    private static List<Job> pengingat(ManagementService pekerjaan) {
        return pekerjaan.createJobQuery().processDefinitionKey("pengingat").list();
    }

    private long hitung(String pertanyaan) {
        return sql.queryForObject(pertanyaan, Long.class);
    }

    private static long ukur(Runnable kerja) {
        long mulai = System.nanoTime();
        kerja.run();
        return Duration.ofNanos(System.nanoTime() - mulai).toMillis();
    }

    private void cetak() {
        System.out.printf("%n%-46s %10d %10d %8s%n", "pekerjaan harian, ms (" + register.kelurahan().size() + " Kelurahan)", SEDIKIT, BANYAK,
                "kali");
        sedikit.forEach((nama, satu) -> System.out.printf("%-46s %10d %10d %8.1f%n", nama, satu, banyak.get(nama),
                (double) banyak.get(nama) / Math.max(1, satu)));
    }
}
