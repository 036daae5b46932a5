package id.rukun.pengawasan;

import id.rukun.engine.watch.Lingkup;
import id.rukun.wilayah.WilayahService;
import id.rukun.wilayah.baris.LikePattern;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds who bears a name: residents of an area, and holders of its posts, now or formerly. */
@Component
class PencariOrang {

    static final int TERBANYAK = 20;
    static final int TERPENDEK = 3;
    /** Rows of so many persons; one has few: his homes and his posts. */
    private static final int BARIS_TERBANYAK = 20 * TERBANYAK;

    private static final String WARGA = """
            select p.id as orang, p.id as id, w.login as akun, d.rt_id as unit
            from penduduk p join domisili d on d.penduduk_id = p.id
            left join akun_orang w on w.orang = p.id
            where p.dihapus_pada is null and lower(p.nama) like :nama escape '!' and d.rt_id = any """;
    private static final String PEJABAT = """
            select j.orang as orang, j.id as id, w.login as akun, j.unit_id as unit
            from pemegang_jabatan j left join akun_orang w on w.orang = j.orang
            where lower(j.nama) like :nama escape '!' and j.unit_id = any """;
    private static final String SATU_ORANG = """
            select p.id as orang, p.id as id, w.login as akun, d.rt_id as unit
            from penduduk p left join domisili d on d.penduduk_id = p.id left join akun_orang w on w.orang = p.id where p.id = :orang
            union select p.id, k.id, null, u.rt_id
            from penduduk p join kartu_keluarga k on k.kepala_keluarga_id = p.id left join kk_di_unit u on u.kk_id = k.id
            where p.id = :orang
            union select j.orang, j.id, w.login, j.unit_id
            from pemegang_jabatan j left join akun_orang w on w.orang = j.orang where j.orang = :orang""";
    private static final String SEBANYAK = " fetch first " + (BARIS_TERBANYAK + 1) + " rows only";
    private static final String SATU_PEMERINTAH = "(select u.id from unit u where u.tenant in (:tenant))";

    private final NamedParameterJdbcTemplate sql;
    private final WilayahService wilayah;

    PencariOrang(NamedParameterJdbcTemplate sql, WilayahService wilayah) {
        this.sql = sql;
        this.wilayah = wilayah;
    }

    /**
     * Those who bear the name, or one that contains it.
     *
     * @param tenant governments whose whole area counts
     * @param unit units that count beside them
     * @throws NamaTerlaluUmumException if the name is too short, or more than {@link #TERBANYAK} persons bear it
     */
    OrangDicari cari(String nama, Collection<String> tenant, Collection<String> unit) {
        if (nama.length() < TERPENDEK) {
            throw new NamaTerlaluUmumException("Tulis paling sedikit " + TERPENDEK + " huruf dari nama orangnya.");
        }
        List<BarisOrang> semua = Stream.of(tenant.isEmpty() ? List.<BarisOrang>of() : dalam(nama, SATU_PEMERINTAH, "tenant", tenant),
                        unit.isEmpty() ? List.<BarisOrang>of() : dalam(nama, "(:unit)", "unit", Lingkup.satuNilai(unit)))
                .flatMap(List::stream).toList();
        Set<String> orang = semua.stream().map(BarisOrang::orang).collect(Collectors.toSet());
        if (orang.size() > TERBANYAK || semua.size() > BARIS_TERBANYAK) {
            throw new NamaTerlaluUmumException("Nama itu dimiliki lebih dari " + TERBANYAK
                    + " orang di wilayah Anda. Tulis namanya lebih lengkap.");
        }
        return dicari(semua);
    }

    /** One person whom one knows, by his id in the register ({@link id.rukun.jabatan.PemegangJabatan#orang}). */
    OrangDicari dengan(String orang) {
        return dicari(sql.query(SATU_ORANG, Map.of("orang", orang), (baris, ke) -> new BarisOrang(baris.getString("orang"),
                baris.getString("id"), baris.getString("akun"), baris.getString("unit"))));
    }

    private OrangDicari dicari(List<BarisOrang> semua) {
        Set<String> ids = semua.stream().map(BarisOrang::orang).collect(Collectors.toCollection(LinkedHashSet::new));
        semua.forEach(s -> ids.add(s.id()));
        return new OrangDicari(ids, terisi(semua.stream().map(BarisOrang::akun)),
                Set.copyOf(wilayah.kelurahanAtauPemerintah(terisi(semua.stream().map(BarisOrang::unit))).values()));
    }

    private static Set<String> terisi(Stream<String> isi) {
        return isi.filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
    }

    private List<BarisOrang> dalam(String nama, String area, String parameter, Object isi) {
        Map<String, Object> nilai = new HashMap<>(Map.of(parameter, isi));
        nilai.put("nama", LikePattern.containing(nama.toLowerCase(Locale.ROOT)));
        return Stream.of(WARGA, PEJABAT).flatMap(pokok -> sql.query(pokok + area + SEBANYAK, nilai, (baris, ke) -> new BarisOrang(
                baris.getString("orang"), baris.getString("id"), baris.getString("akun"), baris.getString("unit")))
                .stream()).toList();
    }

    /** One row of the register that names a person. */
    private record BarisOrang(String orang, String id, String akun, String unit) {}
}
