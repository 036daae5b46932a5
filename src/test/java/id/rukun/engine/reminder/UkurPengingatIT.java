package id.rukun.engine.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.engine.office.KantorBertugas;
import id.rukun.engine.office.OfficeSync;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiPostgres;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the daily question and following the posts cost among sixty thousand open tasks; run by {@code -Ppanjang}. */
@UjiPostgres
@Tag("panjang")
class UkurPengingatIT {

    private static final int KASUS = 200;

    @Autowired private Panggung panggung;
    @Autowired private TugasJatuhTempo tugas;
    @Autowired private PengingatTugas pengingat;
    @Autowired private OfficeSync kantor;
    @Autowired private KantorBertugas bertugas;
    @Autowired private JamRukun jam;
    @Autowired private JdbcTemplate sql;

    @AfterEach
    void bersihkan() {
        sql.update("delete from act_ru_identitylink where id_ like 'tiruan-%'");
        sql.update("delete from act_ru_task where id_ like 'tiruan-%'");
    }

    @Test
    @DisplayName("60.000 tugas terbuka, 200 di antaranya sampai harinya")
    void enamPuluhRibu() {
        KelurahanUji kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(4).kkB(4));
        List<String> nomor = new ArrayList<>();
        for (int ke = 0; ke < KASUS; ke++) {
            nomor.add(panggung.mulaiProses("musyawarah", kelurahan.rtA, Map.of("mode", "LINTAS_RW",
                    "agenda", "PENGGABUNGAN", "daftarUnit", List.of(kelurahan.rtA, kelurahan.rtB))));
        }
        jam.maju(Duration.ofDays(7));
        tugas.kasusPerWilayah();
        kantor.sinkronkan();
        long kantorSedikit = ukur(kantor::sinkronkan);
        long sedikit = ukur(() -> assertThat(tugas.kasusPerWilayah().get(kelurahan.id)).hasSize(KASUS));
        tirukan();
        long terbuka = sql.queryForObject("select count(*) from act_ru_task", Long.class);
        long banyak = ukur(() -> assertThat(tugas.kasusPerWilayah().get(kelurahan.id)).hasSize(KASUS));
        long grup = ukur(() -> assertThat(bertugas.semua()).contains("ketua-rw-" + kelurahan.rwA));
        long kantorBanyak = ukur(kantor::sinkronkan);
        long ingat = ukur(() -> pengingat.ingatkan(nomor));
        System.out.printf("Pertanyaan harian: %d ms sendiri, %d ms di antara %d tugas; %d pengingat dalam %d ms%n",
                sedikit, banyak, terbuka, KASUS, ingat);
        System.out.printf("Kantor mengikuti jabatan: %d ms sendiri, %d ms di antara %d tugas; kantornya dalam %d ms%n",
                kantorSedikit, kantorBanyak, terbuka, grup);
    }

    private void tirukan() {
        String kolom = String.join(", ", kolom());
        String nilai = kolom().stream().map(k -> switch (k) {
            case "id_" -> "'tiruan-' || g || '-' || left(id_, 20)";
            case "follow_up_date_" -> "follow_up_date_ + interval '30 days'";
            default -> k;
        }).collect(Collectors.joining(", "));
        sql.update("insert into act_ru_task (" + kolom + ") select " + nilai
                + " from act_ru_task cross join generate_series(1, 300) g where follow_up_date_ is not null");
        sql.update("insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_) select 'tiruan-' || g || '-' "
                + "|| left(l.id_, 20), 1, l.group_id_, l.type_, t.id_ from act_ru_identitylink l cross join "
                + "generate_series(1, 300) g join act_ru_task t on t.id_ = 'tiruan-' || g || '-' || left(l.task_id_, 20) "
                + "where l.group_id_ is not null");
        sql.execute("analyze act_ru_task");
        sql.execute("analyze act_ru_identitylink");
    }

    private List<String> kolom() {
        return sql.queryForList("select column_name from information_schema.columns where table_name = 'act_ru_task' "
                + "order by ordinal_position", String.class);
    }

    private static long ukur(Runnable kerja) {
        long mulai = System.nanoTime();
        kerja.run();
        return Duration.ofNanos(System.nanoTime() - mulai).toMillis();
    }
}
