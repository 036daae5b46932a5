package id.rukun.engine.watch;

import id.rukun.engine.reminder.DasarTenggat;
import id.rukun.engine.reminder.JatuhTempo;
import id.rukun.engine.watch.TugasLewat.KasusTugas;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The open tasks of an area whose last timely day is over, whoever asks; beside the engine's API, which would ask task by
 * task. Whose area it is, is settled elsewhere.
 */
@Component
public class DaftarLewat {

    /** The office of a task {@code t}: no model gives a task to several. */
    static final String KANTOR =
            "(select min(l.group_id_) from act_ru_identitylink l where l.task_id_ = t.id_ and l.group_id_ is not null)";

    /** A case without a row of ours is none: what Rukun does for itself has no tasks. */
    private static final String DARI = """
             from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
            join kasus k on k.nomor = e.business_key_ where %s""";

    private static final String LEWAT = " and t.due_date_ < :hari";

    private static final String MILIK = " and exists (select 1 from act_ru_identitylink m where m.task_id_ = t.id_"
            + " and m.group_id_ in (:kantor))";

    private static final String SATU = "select k.nomor, k.judul, k.unit_id, k.prosedur, k.edisi, t.id_, t.name_,"
            + " t.description_, e.root_proc_inst_id_, t.proc_def_id_, t.task_def_key_, t.create_time_, t.due_date_,"
            + " t.follow_up_date_, " + KANTOR + ", k.tenant";

    private final NamedParameterJdbcTemplate sql;
    private final LingkupBerkasus berkasus;
    private final PasalLangkah pasal;
    private final DasarTenggat dasar;
    private final JatuhTempo jatuhTempo;
    private final JamRukun jam;

    DaftarLewat(NamedParameterJdbcTemplate sql, LingkupBerkasus berkasus, PasalLangkah pasal, DasarTenggat dasar,
            JatuhTempo jatuhTempo, JamRukun jam) {
        this.sql = sql;
        this.berkasus = berkasus;
        this.pasal = pasal;
        this.dasar = dasar;
        this.jatuhTempo = jatuhTempo;
        this.jam = jam;
    }

    /**
     * The latest first.
     *
     * @param kantor groups of the only offices asked for; none for all
     * @param dari how many to pass over
     * @param banyaknya how many at most
     */
    public List<TugasLewat> cari(Lingkup wilayah, Collection<String> kantor, int dari, int banyaknya) {
        Lingkup lingkup = berkasus.dari(wilayah);
        Map<List<Object>, String> dasarnya = new HashMap<>();
        return sql.query(SATU + dari(lingkup, kantor) + " order by t.due_date_, t.id_ offset :dari rows fetch next"
                + " :banyaknya rows only", nilai(lingkup, kantor, dari, banyaknya), (baris, ke) -> satu(baris, dasarnya));
    }

    /** How many there are, counted no further than a limit. */
    public int jumlah(Lingkup wilayah, int terbanyak) {
        Lingkup lingkup = berkasus.dari(wilayah);
        return sql.queryForObject("select count(*) from (select t.id_" + dari(lingkup, List.of())
                + " offset :dari rows fetch next :banyaknya rows only) sebagian", nilai(lingkup, List.of(), 0, terbanyak),
                Integer.class);
    }

    private static String dari(Lingkup lingkup, Collection<String> kantor) {
        return DARI.formatted(lingkup.syarat("k.tenant", "k.unit_id")) + LEWAT + (kantor.isEmpty() ? "" : MILIK);
    }

    private Map<String, Object> nilai(Lingkup lingkup, Collection<String> kantor, int dari, int banyaknya) {
        Map<String, Object> nilai = lingkup.nilai();
        nilai.put("hari", new Timestamp(jatuhTempo.hariIni().getTime()));
        nilai.put("dari", dari);
        nilai.put("banyaknya", banyaknya);
        if (!kantor.isEmpty()) {
            nilai.put("kantor", kantor);
        }
        return nilai;
    }

    /** @param dasarnya what is known already: a page has few kinds of tasks */
    private TugasLewat satu(ResultSet baris, Map<List<Object>, String> dasarnya) throws SQLException {
        String prosedur = baris.getString(4);
        LocalDate edisi = baris.getObject(5, LocalDate.class);
        String model = baris.getString(10);
        String langkah = baris.getString(11);
        String tenant = baris.getString(16);
        return new TugasLewat(
                new KasusTugas(baris.getString(1), baris.getString(2), baris.getString(3), pasal.regulasi(prosedur, tenant)),
                baris.getString(6), baris.getString(7), baris.getString(9), baris.getString(15),
                saat(baris.getTimestamp(12)), saat(baris.getTimestamp(13)), eskalasi(saat(baris.getTimestamp(14))),
                pasal.kalimat(baris.getString(8), prosedur, tenant),
                dasarnya.computeIfAbsent(List.of(model, langkah, edisi), k -> dasar.kalimat(model, langkah, edisi)));
    }

    /** The follow-up date of a late task is the day on which the next one is to be told, and gone when all were. */
    private Eskalasi eskalasi(Instant berikut) {
        if (berikut == null) {
            return Eskalasi.PENGAWAS;
        }
        return berikut.isBefore(Kalender.akhirHari(jam.hariIni())) ? Eskalasi.BELUM : Eskalasi.ATASAN;
    }

    private static Instant saat(Timestamp waktu) {
        return waktu == null ? null : waktu.toInstant();
    }
}
