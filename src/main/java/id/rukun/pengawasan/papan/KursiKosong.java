package id.rukun.pengawasan.papan;

import id.rukun.engine.watch.Lingkup;
import id.rukun.tenggat.JamRukun;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** The chairs of RT and RW and the offices of Lurah and Camat that nobody holds today; who has died holds none. */
@Component
class KursiKosong {

    private static final String JABATAN = "case u.jenis when 'RT' then 'KETUA_RT' when 'RW' then 'KETUA_RW'"
            + " when 'KELURAHAN' then 'LURAH' else 'CAMAT' end";

    /** The day after the last one on which somebody held it: his last day, or that before his death. */
    private static final String SEMUA = """
            select unit_id, jabatan, berakhir from (
                select u.id unit_id, %1$s jabatan, (select max(case when o.tanggal_meninggal <= :hari
                        and (q.sampai is null or q.sampai >= o.tanggal_meninggal) then o.tanggal_meninggal
                        else q.sampai end) from pemegang_jabatan q
                    left join penduduk o on o.id = q.penduduk_id where q.unit_id = u.id and q.jabatan = %1$s
                    and q.digantikan_oleh is null and q.mulai <= :hari) berakhir,
                    (select max(a.kode) from atribut_unit a where a.unit_id = u.id and a.digantikan_oleh is null
                    and a.mulai <= :hari) kode
                from unit u where u.status = 'AKTIF' and u.jenis in ('RT', 'RW', 'KELURAHAN', 'KECAMATAN') and %2$s
                and not exists (select 1 from pemegang_jabatan p left join penduduk o on o.id = p.penduduk_id
                    where p.unit_id = u.id and p.jabatan = %1$s and p.digantikan_oleh is null and p.mulai <= :hari
                    and (p.sampai is null or p.sampai >= :hari)
                    and (o.tanggal_meninggal is null or o.tanggal_meninggal > :hari))) kosong
            order by case when berakhir is null then 1 else 0 end, berakhir, kode, unit_id
            offset :dari rows fetch next :banyaknya rows only""";

    private final NamedParameterJdbcTemplate sql;
    private final JamRukun jam;

    KursiKosong(NamedParameterJdbcTemplate sql, JamRukun jam) {
        this.sql = sql;
        this.jam = jam;
    }

    /**
     * A seat that nobody holds.
     *
     * @param jabatan the post
     * @param berakhir last day on which somebody held it; {@code null} if nobody ever did
     */
    record Kosong(String unitId, String jabatan, LocalDate berakhir) {}

    /** Those that are vacant for longest first, those that were never held last. */
    List<Kosong> cari(Lingkup lingkup, int dari, int banyaknya) {
        Map<String, Object> nilai = lingkup.nilai();
        nilai.putAll(Map.of("hari", jam.hariIni(), "dari", dari, "banyaknya", banyaknya));
        return sql.query(SEMUA.formatted(JABATAN, lingkup.syarat("u.tenant", "u.id")), nilai,
                (baris, ke) -> satu(baris));
    }

    private static Kosong satu(ResultSet baris) throws SQLException {
        return new Kosong(baris.getString(1), baris.getString(2), baris.getObject(3, LocalDate.class));
    }
}
