package id.rukun.uji;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.engine.office.Kantor;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How long the first page of each list takes with 2,000 and with 60,000 open tasks in a province, in one run on PostgreSQL:
 * {@code mvn verify -Pskala} prints the table. The tasks are copies of one that a case has made, each of a case of its own,
 * dealt out to the Lurah and the staff of all Kelurahan of DKI; half of them are late, and each has told its office something.
 */
@UjiPostgres
@Tag("skala")
class SkalaIT {

    private static final int SEDIKIT = Integer.getInteger("skala.sedikit", 2_000);
    /** More than this many times is too slow: a province must not wait longer than its Kelurahan would bear. */
    private static final int TERBANYAK_KALI = 3;
    private static final int BANYAK = Integer.getInteger("skala.banyak", 60_000);
    private static final int PEMANASAN = Integer.getInteger("skala.pemanasan", 40);
    private static final int PUTARAN = Integer.getInteger("skala.putaran", 41);
    private static final String SARINGAN = "/camunda/api/engine/engine/default/filter";

    @Autowired private Panggung panggung;
    @Autowired private WilayahService wilayah;
    @Autowired private JamRukun jam;
    @Autowired private JdbcTemplate sql;
    @LocalServerPort private int port;

    /** A list: who looks at it, and what his page asks. */
    private record DaftarDiukur(Klien siapa, String metode, String jalur, Object badan) {

        void tanya() {
            siapa.kirim(metode, jalur, badan).berhasil();
        }
    }

    @Test
    void halamanPertama() {
        siapkan();
        Map<String, DaftarDiukur> daftar = daftar();
        isi(1, SEDIKIT);
        panaskan(daftar);
        Map<String, Double> sedikit = ukur(daftar);
        isi(SEDIKIT + 1, BANYAK);
        Map<String, Double> banyak = ukur(daftar);

        System.out.printf("%n%-46s %10d %10d %8s%n", "halaman pertama, median ms", SEDIKIT, BANYAK, "kali");
        daftar.keySet().forEach(nama -> System.out.printf("%-46s %10.1f %10.1f %8.2f%s%n", nama, sedikit.get(nama),
                banyak.get(nama), banyak.get(nama) / sedikit.get(nama),
                banyak.get(nama) > TERBANYAK_KALI * sedikit.get(nama) ? "  LEBIH DARI " + TERBANYAK_KALI + " KALI" : ""));
        assertThat(sql.queryForObject("select count(*) from act_ru_task", Integer.class)).isGreaterThan(BANYAK);
    }

    /** At once: the engine would look sixty thousand times for what hangs on a task. */
    @AfterEach
    void buang() {
        sql.execute("truncate act_ru_execution cascade");
    }

    private Map<String, DaftarDiukur> daftar() {
        Klien lurah = Klien.diTasklist(port, "lurah.gambir");
        Klien camat = Klien.diTasklist(port, "camat.gambir");
        Klien pengawas = Klien.di("cockpit", port, "pengawas.dki");
        Map<String, DaftarDiukur> daftar = new LinkedHashMap<>();
        Map<String, Object> urutan = Map.of("sorting", List.of(Map.of("sortBy", "created", "sortOrder", "desc")));
        StreamSupport.stream(lurah.ambil(SARINGAN).berhasil().json().spliterator(), false).forEach(saringan -> {
            String awal = SARINGAN + "/" + saringan.path("id").asText();
            String nama = saringan.path("name").asText();
            daftar.put("Tasklist: " + nama, new DaftarDiukur(lurah, "POST", awal + "/list?firstResult=0&maxResults=15", urutan));
            daftar.put("Tasklist: " + nama + ", banyaknya", new DaftarDiukur(lurah, "POST", awal + "/count", urutan));
        });
        daftar.put("Kasus (Lurah)", baca(lurah, "kasus-saya"));
        daftar.put("Kotak masuk (Lurah)", baca(lurah, "kotak-masuk"));
        daftar.put("Kotak masuk (Lurah), belum dibaca", baca(lurah, "kotak-masuk/jumlah"));
        daftar.put("Terlambat (Lurah)", baca(lurah, "papan/terlambat"));
        daftar.put("Terlambat (Camat)", baca(camat, "papan/terlambat"));
        daftar.put("Terlambat (pengawas)", baca(pengawas, "papan/terlambat"));
        daftar.put("Terlambat (pengawas, Kecamatan Gambir)", baca(pengawas, "papan/terlambat?wilayah=kecamatan+gambir"));
        daftar.put("Papan (pengawas)", baca(pengawas, "papan"));
        daftar.put("Menurut kantor (Lurah)", baca(lurah, "papan/rekap"));
        daftar.put("Menurut kantor (pengawas)", baca(pengawas, "papan/rekap"));
        daftar.put("Beban kantor (pengawas)", baca(pengawas, "papan/kantor"));
        daftar.put("Kursi kosong (pengawas)", baca(pengawas, "papan/kursi-kosong"));
        daftar.put("Temuan (pengawas)", baca(pengawas, "papan/temuan"));
        return daftar;
    }

    private static DaftarDiukur baca(Klien siapa, String jalur) {
        return new DaftarDiukur(siapa, "GET", "/camunda/api/rukun/" + jalur, null);
    }

    private static void panaskan(Map<String, DaftarDiukur> daftar) {
        IntStream.range(0, PEMANASAN).forEach(i -> daftar.values().forEach(DaftarDiukur::tanya));
    }

    /** The median of each, in milliseconds; the lists take turns. */
    private static Map<String, Double> ukur(Map<String, DaftarDiukur> daftar) {
        Map<String, List<Long>> lama = new LinkedHashMap<>();
        IntStream.range(0, PUTARAN).forEach(i -> daftar.forEach((nama, satu) -> {
            long mulai = System.nanoTime();
            satu.tanya();
            lama.computeIfAbsent(nama, n -> new ArrayList<>()).add(System.nanoTime() - mulai);
        }));
        return lama.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().stream().sorted()
                .skip(PUTARAN / 2).findFirst().orElseThrow() / 1e6));
    }

    /** The rows of one process instance that waits for a task, apart, to be copied; and the Kelurahan, numbered. */
    private void siapkan() {
        KelurahanUji kelurahan = panggung.kelurahan();
        String nomor = new Jalan(panggung, kelurahan, jam.hariIni()).sampaiMusyawarahRt().nomor();
        String proses = panggung.sebagai(kelurahan.akun("rw01")).tugas(nomor, "UndangPeserta").getProcessInstanceId();
        sql.execute("create table contoh_proses as select '" + proses + "' proses, '" + nomor + "' nomor");
        sql.execute("create table contoh_kelurahan as select u.id, row_number() over (order by u.id) - 1 ke from unit u"
                + " where u.jenis = 'KELURAHAN' and u.tenant = 'dki'");
        assertThat(wilayah.turunan(wilayah.semuaPemerintah().get(0).id(), JenisUnit.KELURAHAN)).isNotEmpty();
    }

    /** Copies number {@code dari} to {@code sampai}. */
    private void isi(int dari, int sampai) {
        String deret = " from generate_series(" + dari + ", " + sampai + ") n join contoh_kelurahan kel on kel.ke = n %"
                + " (select count(*) from contoh_kelurahan) cross join contoh_proses c ";
        String milik = "c.proses = x.proc_inst_id_";
        sql.execute("insert into kasus (id, nomor, prosedur, judul, tenant, unit_id, dibuka_pada, dibuka_oleh, edisi, status, versi)"
                + " select 'kasus-' || n, 'S-' || n, k.prosedur, k.judul, k.tenant, kel.id, k.dibuka_pada - n * interval '1 minute',"
                + " 'petugas', k.edisi, k.status, 0" + deret + "join kasus k on k.nomor = c.nomor");
        salin("act_ru_execution", Map.of("business_key_", "'S-' || n", "super_exec_", "null", "root_proc_inst_id_",
                "x.proc_inst_id_ || '-' || n"), List.of("id_", "proc_inst_id_", "parent_id_", "act_inst_id_"), deret, milik);
        salin("act_ru_task", Map.of("create_time_", "x.create_time_ - (n % 1000) * interval '1 hour'",
                "due_date_", "date_trunc('day', x.create_time_) + (n % 40 - 20) * interval '1 day' + interval '16 hours'",
                "assignee_", "null"), List.of("id_", "execution_id_", "proc_inst_id_"), deret, milik);
        salin("act_ru_variable", Map.of(), List.of("id_", "execution_id_", "proc_inst_id_", "var_scope_"), deret, milik);
        String tugas = "x.task_id_ in (select t.id_ from act_ru_task t where t.proc_inst_id_ = c.proses)";
        String kantor = "case when n / 300 % 2 = 0 then '" + peran("lurah") + "' else '" + peran("petugas-kelurahan")
                + "' end || kel.id";
        salin("act_ru_identitylink", Map.of("group_id_", kantor), List.of("id_", "task_id_"), deret, tugas);
        salin("act_ru_authorization", Map.of("group_id_", kantor), List.of("id_", "resource_id_"), deret,
                tugas.replace("task_id_", "resource_id_"));
        sql.execute("insert into pemberitahuan (id, kunci, kasus_id, unit_id, penerima, timer, parameter, nilai, dasar, perihal,"
                + " kalimat, jatuh_tempo, dibuat_pada, status) select 'surat-' || n, 'surat-' || n, 'kasus-' || n, kel.id, "
                + kantor + ", 'TM-11', 'PRD-01', 'P7D', 'kebijakan Rukun', 'Undang peserta', 'Mohon diselesaikan.', now(), now(),"
                + " 'BELUM_DIKIRIM'" + deret);
        // As the database does of itself where it runs on.
        sql.execute("vacuum analyze");
    }

    private static String peran(String peran) {
        return Kantor.idGrup(peran, "");
    }

    /** Copies rows of a table: ids get the number of the copy. */
    private void salin(String tabel, Map<String, String> lain, List<String> id, String deret, String milik) {
        List<String> kolom = sql.queryForList("select column_name from information_schema.columns where table_name = ?"
                + " and table_schema = 'public' order by ordinal_position", String.class, tabel);
        String isi = kolom.stream().map(k -> lain.containsKey(k) ? lain.get(k)
                : id.contains(k) ? "x." + k + " || '-' || n" : "x." + k).collect(Collectors.joining(", "));
        sql.execute("insert into " + tabel + " (" + String.join(", ", kolom) + ") select " + isi + deret + "join " + tabel
                + " x on " + milik);
    }
}
