package id.rukun.engine.watch;

import id.rukun.engine.watch.BagianKasus.TugasBagian;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** The process instances of a case as one, whoever asks; beside the engine's API, which would ask instance by instance. */
@Component
public class PohonBerjalan {

    private static final String KASUS = """
            select k.nomor, k.unit_id from act_ru_execution e join kasus k on k.nomor = e.business_key_
            where e.id_ = :proses and %s""";

    private static final String BAGIAN = """
            select e.id_, (select s.proc_inst_id_ from act_ru_execution s where s.id_ = e.super_exec_), d.name_,
                (select min(h.start_time_) from act_hi_procinst h where h.id_ = e.id_)
            from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
            where e.business_key_ = :nomor and e.id_ = e.proc_inst_id_ order by 4, e.id_""";

    private static final String TUGAS = "select e.id_, t.name_, " + DaftarLewat.KANTOR + ", t.create_time_, t.due_date_"
            + " from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_ where e.business_key_ = :nomor"
            + " order by t.create_time_, t.id_";

    private final NamedParameterJdbcTemplate sql;

    PohonBerjalan(NamedParameterJdbcTemplate sql) {
        this.sql = sql;
    }

    /** A case that is under way: its number and the unit that it is about. */
    public record KasusBerjalan(String nomor, String unitId) {}

    /** The case to which a process instance belongs, if it is under way and lies in an area. */
    public Optional<KasusBerjalan> kasus(Lingkup lingkup, String prosesId) {
        Map<String, Object> nilai = lingkup.nilai();
        nilai.put("proses", prosesId);
        return sql.query(KASUS.formatted(lingkup.syarat("k.tenant", "k.unit_id")), nilai,
                (baris, ke) -> new KasusBerjalan(baris.getString(1), baris.getString(2))).stream().findFirst();
    }

    /** Its instances, the oldest first. */
    public List<BagianKasus> bagian(String nomor) {
        record Milik(String proses, TugasBagian tugas) {}
        Map<String, List<TugasBagian>> tugas = sql.query(TUGAS, Map.of("nomor", nomor),
                (baris, ke) -> new Milik(baris.getString(1), tugas(baris))).stream()
                .collect(Collectors.groupingBy(Milik::proses, Collectors.mapping(Milik::tugas, Collectors.toList())));
        return sql.query(BAGIAN, Map.of("nomor", nomor), (baris, ke) -> new BagianKasus(baris.getString(1),
                baris.getString(2), baris.getString(3), saat(baris.getTimestamp(4)),
                tugas.getOrDefault(baris.getString(1), List.of())));
    }

    private static TugasBagian tugas(ResultSet baris) throws SQLException {
        return new TugasBagian(baris.getString(2), baris.getString(3), saat(baris.getTimestamp(4)),
                saat(baris.getTimestamp(5)));
    }

    private static Instant saat(Timestamp waktu) {
        return waktu == null ? null : waktu.toInstant();
    }
}
