package id.rukun.engine.watch;

import id.rukun.engine.internal.TanpaHak;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** The jobs of governments that have used up their attempts, whoever asks; what belongs to no government is everybody's. */
@Component
public class DaftarGagal {

    private static final String SEMUA = """
            select j.id_, d.name_, j.process_def_id_, jd.act_id_, coalesce(i.incident_timestamp_, j.create_time_),
                e.business_key_, j.process_instance_id_
            from act_ru_job j left join act_re_procdef d on d.id_ = j.process_def_id_
            left join act_ru_jobdef jd on jd.id_ = j.job_def_id_
            left join act_ru_execution e on e.id_ = j.process_instance_id_
            left join act_ru_incident i on i.configuration_ = j.id_ and i.incident_type_ = 'failedJob'
            where j.retries_ = 0 and (j.tenant_id_ is null or j.tenant_id_ in (:tenant))
            order by 5, j.id_ offset :dari rows fetch next :banyaknya rows only""";

    private final NamedParameterJdbcTemplate sql;
    private final TanpaHak tanpaHak;
    private final RepositoryService repositoryService;

    DaftarGagal(NamedParameterJdbcTemplate sql, TanpaHak tanpaHak, @Lazy RepositoryService repositoryService) {
        this.sql = sql;
        this.tanpaHak = tanpaHak;
        this.repositoryService = repositoryService;
    }

    /**
     * The oldest first.
     *
     * @param tenant names of the governments
     * @param dari how many to pass over
     * @param banyaknya how many at most
     */
    public List<PekerjaanGagal> cari(Collection<String> tenant, int dari, int banyaknya) {
        return sql.query(SEMUA, new MapSqlParameterSource("tenant", tenant).addValue("dari", dari)
                .addValue("banyaknya", banyaknya), (baris, ke) -> satu(baris));
    }

    private PekerjaanGagal satu(ResultSet baris) throws SQLException {
        Timestamp sejak = baris.getTimestamp(5);
        String model = baris.getString(2);
        return new PekerjaanGagal(baris.getString(1), model == null ? "Pekerjaan Rukun sendiri" : model,
                elemen(baris.getString(3), baris.getString(4)), sejak == null ? null : sejak.toInstant(),
                baris.getString(6), baris.getString(7));
    }

    private String elemen(String definisi, String kegiatan) {
        return definisi == null || kegiatan == null ? "tanpa langkah"
                : tanpaHak.tanya(() -> nama(definisi, kegiatan)).orElse(kegiatan);
    }

    /** A job of a repeated step names the repetition, not the step. */
    private Optional<String> nama(String definisi, String kegiatan) {
        String id = kegiatan.replaceFirst("#.*", "");
        return Optional.ofNullable(repositoryService.getBpmnModelInstance(definisi).<FlowElement>getModelElementById(id))
                .map(FlowElement::getName).filter(nama -> !nama.isBlank());
    }
}
