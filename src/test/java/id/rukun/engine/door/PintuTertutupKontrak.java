package id.rukun.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.jabatan.Jabatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Klien.JawabanRest;
import id.rukun.uji.Panggung;
import id.rukun.uji.PejabatRest;
import id.rukun.uji.Potret;
import id.rukun.uji.VariabelRest;
import id.rukun.wilayah.WilayahSeeder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever has no business with a case is turned away at every door, and finds nothing changed by having tried. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PintuTertutupKontrak {

    private static final String PROSEDUR = "penggabungan-rt-lintas-rw";
    private static final String CATATAN = "Catatan untuk kantor sendiri";
    private static final String PERCOBAAN = "percobaan";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private JdbcTemplate sql;
    @LocalServerPort private int port;

    private final Map<String, String> id = new HashMap<>();
    private final Map<Siapa, Klien> aplikasi = new EnumMap<>(Siapa.class);
    private final List<String> jejak = new ArrayList<>();
    private final List<String> isi = new ArrayList<>();
    private final List<String> salah = new ArrayList<>();
    private KelurahanUji kelurahan;
    private KelurahanUji kelurahanLain;
    private String operatorLain;
    private Set<String> milikDki;
    private Potret potret;
    private Map<String, Long> sebelum;

    @BeforeAll
    void siapkanKasus() {
        kelurahan = panggung.kelurahan();
        kelurahanLain = panggung.kelurahan();
        potret = new Potret(sql);
        Jalan jalan = new Jalan(panggung, kelurahan, jam.hariIni());
        jalan.sampaiMusyawarahRt().musyawarahSetuju("rw02", kelurahan.kepalaB);
        PejabatRest pemegang = new PejabatRest(klien(Siapa.PEMEGANG));
        String tugas = pemegang.pegang(jalan.nomor(), "UndangPeserta");
        JsonNode rincian = klien(Siapa.PEMEGANG).ambil("/engine-rest/task/" + tugas).json();
        klien(Siapa.PEMEGANG).kirim("POST", "/engine-rest/task/" + tugas + "/comment/create", Map.of("message",
                CATATAN, "processInstanceId", rincian.path("processInstanceId").asText())).berhasil();
        kenali(jalan.nomor(), tugas, rincian);
        kenaliTugasLain();
        jejak.addAll(List.of(tugas, id.get("kasus"), id.get("process-instance"), kelurahan.akun("rw01"),
                CATATAN, kelurahan.kepalaA.get(0)));
        isi.addAll(List.of(CATATAN, kelurahan.kepalaA.get(0), id.get("variable-instance"), kelurahan.rtA));
        operatorLain = panggung.jabatan(WilayahSeeder.idDariKode("32.79"), Jabatan.OPERATOR, "operator.uji.banjar");
        milikDki = new TandaPemerintah(sql).semua("dki");
        sebelum = potret.isi(PERCOBAAN);
    }

    /** Who tries here. */
    abstract Set<Siapa> mencoba();

    Stream<Siapa> semua() {
        return mencoba().stream();
    }

    Stream<Siapa> bukanPemegang() {
        return semua().filter(siapa -> siapa != Siapa.PEMEGANG);
    }

    /** Those who see nothing of the case; a supervisor of the same government sees all of it. */
    Stream<Siapa> tidakMelihat() {
        return bukanPemegang().filter(siapa -> siapa != Siapa.PENGAWAS && siapa != Siapa.OPERATOR);
    }

    /** The staff of another Kelurahan may start the procedure there. */
    Stream<Siapa> tidakMemulai() {
        return bukanPemegang().filter(siapa -> siapa != Siapa.KELURAHAN_LAIN);
    }

    Stream<Siapa> pemerintahLain() {
        return semua().filter(Siapa::pemerintahLain);
    }

    private void kenali(String nomor, String tugas, JsonNode rincian) {
        String proses = rincian.path("processInstanceId").asText();
        id.putAll(Map.of("kasus", nomor, "task", tugas, "process-instance", proses,
                "execution", rincian.path("executionId").asText(),
                "process-definition", rincian.path("processDefinitionId").asText(),
                "kunci", PROSEDUR, "user", kelurahan.akun("rw01"), "tenant", "dki"));
        id.put("variable-instance", satu("select id_ from act_ru_variable where proc_inst_id_ = ?", proses));
        id.put("job", satu("select j.id_ from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_ "
                + "where e.business_key_ = ?", nomor));
        id.put("deployment", satu("select deployment_id_ from act_re_procdef where id_ = ?",
                id.get("process-definition")));
        id.put("filter", satu("select id_ from act_ru_filter where name_ = ?", "Tugas kantor saya"));
        id.put("group", satu("select group_id_ from act_ru_identitylink where task_id_ = ? and group_id_ is not null",
                tugas));
        id.put("attachment", "tidak-ada");
        id.put("comment", satu("select id_ from act_hi_comment where task_id_ = ?", tugas));
    }

    /** A task that nobody has taken yet, one with a list of people, and one of another Kelurahan's own. */
    private void kenaliTugasLain() {
        KelurahanUji ketiga = panggung.kelurahan();
        Jalan lain = new Jalan(panggung, ketiga, jam.hariIni());
        lain.sampaiMusyawarahRt();
        id.put("bebas", lain.pejabat("rw01").tugas(lain.nomor(), "UndangPeserta").getId());
        id.put("ketua-bebas", ketiga.akun("rw01"));
        lain.undang("rw02");
        id.put("hadir", lain.pejabat("rw02").tugas(lain.nomor(), "CatatKehadiran").getId());
        Jalan asing = new Jalan(panggung, kelurahanLain, jam.hariIni());
        id.put("milik", asing.mulai().pejabat("petugas").tugas(asing.nomor(), "PilihRt").getId());
    }

    @BeforeEach
    void kosongkan() {
        salah.clear();
    }

    /** Otherwise a refusal would only mean that nobody was signed in any more. */
    @AfterEach
    void masihMasuk() {
        aplikasi.forEach((siapa, klien) -> assertThat(klien.ambil("/camunda/api/admin/auth/user/default").status())
                .as(siapa.name()).isEqualTo(200));
    }

    @AfterEach
    void tidakAdaYangBerubah() {
        Map<String, Long> lalu = sebelum;
        sebelum = potret.isi(PERCOBAAN);
        assertThat(sebelum).isEqualTo(lalu);
    }

    @Test
    @DisplayName("pemegang tugas melihat tugasnya di kedua pintu, sehingga penolakan yang lain berarti")
    void pemegangMelihat() {
        List.of("/engine-rest", "/camunda/api/engine/engine/default").forEach(awal -> {
            Pintu tugas = Pintu.dari("GET " + awal + "/task/{task}", null);
            assertThat(coba(Siapa.PEMEGANG, tugas).berhasil().json().path("id").asText()).isEqualTo(id.get("task"));
            Pintu catatan = Pintu.dari("GET " + awal + "/task/{task}/comment", null);
            assertThat(coba(Siapa.PEMEGANG, catatan).isi()).contains(CATATAN);
        });
    }

    @ParameterizedTest
    @MethodSource("semua")
    @DisplayName("perintah di luar daftar izin ditolak untuk siapa pun, juga pemegang tugas")
    void perintahTerlarang(Siapa siapa) {
        DaftarPintu.terlarang().forEach(pintu -> ditolak(siapa, pintu, 400, 401, 403, 404));
        // The models of another government do not even exist for him.
        DaftarPintu.mulaiTerpanggil().forEach(pintu -> ditolak(siapa, pintu, 401, 403, 404));

        assertThat(salah).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bukanPemegang")
    @DisplayName("mengambil, mengembalikan, mengirim, dan mengomentari hanya untuk kantor tugas itu")
    void kantorLain(Siapa siapa) {
        DaftarPintu.kantorSendiri().forEach(pintu -> ditolak(siapa, pintu, 401, 403, 404));
        // The engine's answer to a remark on a task that one does not see is 400.
        DaftarPintu.catatan().forEach(pintu -> ditolak(siapa, pintu, 400, 401, 403));
        if (!siapa.menghitung()) {
            Integer[] tertutup = siapa.modelTerlihat() ? new Integer[] {401, 403} : new Integer[] {403, 404};
            DaftarPintu.rekapitulasi().forEach(pintu -> ditolak(siapa, pintu, tertutup));
        }

        assertThat(salah).isEmpty();
    }

    @Test
    @DisplayName("tugas hanya dapat diambil untuk diri sendiri, tidak untuk orang lain dan tidak dari rekan sekantor")
    void mengambilUntukOrangLain() {
        String jalur = "/engine-rest/task/" + id.get("bebas") + "/claim";
        Klien ketua = new Klien(port, id.get("ketua-bebas"));

        assertThat(ketua.kirim("POST", jalur, Map.of("userId", kelurahanLain.akun("lurah"))).status()).isEqualTo(403);
        assertThat(ketua.kirim("POST", jalur, Map.of()).status()).isEqualTo(403);
        assertThat(ketua.kirim("POST", jalur, Map.of("userId", kelurahanLain.akun("lurah"))).pesan())
                .isEqualTo("Tugas hanya dapat diambil untuk diri sendiri.");
    }

    @ParameterizedTest
    @MethodSource("tidakMemulai")
    @DisplayName("prosedur hanya dimulai oleh jabatan dan pemerintah daerah yang diatur")
    void memulaiTanpaWewenang(Siapa siapa) {
        Map<String, Object> usulan = Map.of("asal", List.of("LURAH"), "alasan", Jalan.ALASAN);
        Pintu mulai = Pintu.dari("POST /engine-rest/process-definition/key/{kunci}/submit-form",
                VariabelRest.badan(usulan));

        int tertutup = siapa.modelTerlihat() ? 403 : 404;
        assertThat(coba(siapa, mulai).status()).isEqualTo(siapa == Siapa.ANONIM ? 401 : tertutup);
        String daftar = "GET /api/rukun/mulai/{kunci}/daftar/penggabungan-unit-pengusul";
        assertThat(coba(siapa, Pintu.dari(daftar, null)).status())
                .isEqualTo(siapa == Siapa.ANONIM ? 401 : 403);
    }

    @ParameterizedTest
    @MethodSource("semua")
    @DisplayName("setiap titik tulis mesin di luar daftar izin ditolak")
    void semuaTitikTulis(Siapa siapa) {
        titikMesin().filter(pintu -> !pintu.membaca() && !terbuka(siapa).contains(pintu.metode() + " " + pintu.jalur()))
                .forEach(pintu -> ditolak(siapa, pintu, 401, 403));

        assertThat(salah).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tidakMelihat")
    @DisplayName("tidak ada jawaban yang memuat kasus kantor lain")
    void tidakAdaYangTerbaca(Siapa siapa) {
        semuaBacaan().forEach(pintu -> tidakTerbaca(siapa, pintu));

        assertThat(salah).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pemerintahLain")
    @DisplayName("tidak ada jawaban yang memuat tanda atau hitungan dari pemerintah daerah lain")
    void pemerintahLainTidakTerbaca(Siapa siapa) {
        semuaBacaan().forEach(pintu -> {
            JawabanRest jawaban = coba(siapa, pintu);
            List<String> bocor = Stream.of(jawaban.isi().split("[^A-Za-z0-9._-]+")).filter(milikDki::contains).toList();
            boolean terhitung = !TERHITUNG.matcher(pintu.jalur()).matches() && !pekerjaanHarian(siapa, pintu, jawaban)
                    && jawaban.isi().matches("(?s).*\"(?:count|instances|failedJobs|incidentCount)\":[1-9].*");
            if (jawaban.status() < 300 && (!bocor.isEmpty() || terhitung)) {
                salah.add(siapa + " " + pintu + " → " + bocor + " " + jawaban);
            }
        });

        assertThat(salah).isEmpty();
    }

    /** The daily process belongs to no government: its timer is the one job that every operator sees. */
    private static boolean pekerjaanHarian(Siapa siapa, Pintu pintu, JawabanRest jawaban) {
        return siapa == Siapa.OPERATOR_LAIN && pintu.jalur().endsWith("/job/count")
                && jawaban.json().path("count").asInt() == 1;
    }

    @Test
    @DisplayName("operator tidak membaca nilai, catatan, atau nama orang dari kasus pemerintah daerahnya")
    void operatorTanpaIsi() {
        Stream.concat(semuaBacaan(), DaftarPintu.menebakNilai().stream()).forEach(pintu -> {
            JawabanRest jawaban = coba(Siapa.OPERATOR, pintu);
            if (jawaban.status() < 300 && isi.stream().anyMatch(jawaban.isi()::contains)) {
                salah.add(pintu + " → " + jawaban);
            }
        });
        DaftarPintu.menebakNilai().forEach(pintu -> ditolak(Siapa.OPERATOR, pintu, 403));

        assertThat(salah).isEmpty();
    }

    private Stream<Pintu> semuaBacaan() {
        return Stream.concat(titikMesin().filter(Pintu::membaca), DaftarPintu.pertanyaan().stream());
    }

    /** Counts that are not about cases: models, and what belongs to the person himself. */
    private static final Pattern TERHITUNG = Pattern.compile("/camunda/api/cockpit/plugin/base/default/"
            + "process-definition/statistics-count|/(?:engine-rest|camunda/api/engine/engine/default)/"
            + "(?:process-definition|deployment|job-definition|decision-definition|decision-requirements-definition"
            + "|authorization|user|group|tenant|filter)/count");

    /** Engine endpoints that the allow-list opens; what they do for whom is the business of the other tests. */
    private static final Set<String> PERTANYAAN = titik("/filter/{filter}/list", "/filter/{filter}/count",
            "/filter/{filter}/singleResult", "/task", "/task/count", "/process-instance", "/process-instance/count",
            "/execution", "/execution/count", "/variable-instance", "/variable-instance/count", "/history/task",
            "/history/task/count", "/history/process-instance", "/history/process-instance/count",
            "/history/activity-instance", "/history/activity-instance/count", "/history/variable-instance",
            "/history/variable-instance/count", "/history/detail");
    private static final Set<String> TUGAS = titik("/process-definition/key/{kunci}/submit-form",
            "/process-definition/{process-definition}/submit-form", "/task/{task}/claim", "/task/{task}/unclaim",
            "/task/{task}/submit-form", "/task/{task}/comment/create");
    private static final Set<String> COCKPIT = titik("/process-instance", "/process-instance/count", "/execution",
            "/execution/count", "/job", "/job/count");
    private static final Set<String> KANTOR = titik("/group", "/group/count");
    private static final Set<String> LAYAR_COCKPIT = Stream.of("/process-instance", "/process-instance/count",
                    "/incident", "/incident/count",
                    "/process-definition/{process-definition}/called-process-definitions",
                    "/process-instance/{process-instance}/called-process-instances")
            .map(jalur -> "POST /camunda/api/cockpit/plugin/base/default" + jalur).collect(Collectors.toSet());

    private static Set<String> titik(String... jalur) {
        return Stream.of(jalur).map(satu -> "POST /engine-rest" + satu).collect(Collectors.toSet());
    }

    private static Set<String> terbuka(Siapa siapa) {
        return (switch (siapa) {
            case PENGAWAS, PENGAWAS_LAIN -> Stream.of(PERTANYAAN, COCKPIT, KANTOR, LAYAR_COCKPIT);
            case OPERATOR, OPERATOR_LAIN -> Stream.of(COCKPIT, LAYAR_COCKPIT);
            default -> Stream.of(PERTANYAAN, TUGAS);
        }).flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** The engine's endpoints and those of the web applications, with our names for their ids. */
    private static Stream<Pintu> titikMesin() {
        return Stream.concat(TitikMesin.semua().stream().map(titik -> titik.replace(" /", " /engine-rest/")),
                        TitikMesin.aplikasi().stream())
                .filter(titik -> !MASUK_DAN_KELUAR.contains(titik)).map(PintuTertutupKontrak::pintu);
    }

    private static Pintu pintu(String titik) {
        String[] bagian = titik.split(" ");
        String jalur = bagian[1].replaceFirst("^(/engine-rest(?:/history)?)/([a-z-]+)/\\{id}", "$1/$2/{$2}")
                .replaceFirst("/(process-definition|process-instance)/\\{id}", "/$1/{$1}")
                .replace("{engine}", "default")
                .replace("{key}", "{kunci}").replace("{userId}", "{user}").replace("{groupId}", "{group}")
                .replaceAll("\\{tenant-?[iI]d}", "dki").replace("{varId}", "unitId")
                .replace("{commentId}", "{comment}").replace("{attachmentId}", "{attachment}");
        Object badan = jalur.endsWith("/retries") ? Map.of("retries", 1) : Map.of();
        return new Pintu(bagian[0], jalur, bagian[0].matches("GET|DELETE") ? null : badan);
    }

    /** Whoever signs out is somebody else: {@link PintuMasukTest}. */
    private static final Set<String> MASUK_DAN_KELUAR = Set.of(
            "POST /camunda/api/admin/auth/user/{processEngineName}/login/{appName}",
            "POST /camunda/api/admin/auth/user/{processEngineName}/logout");

    private void ditolak(Siapa siapa, Pintu pintu, Integer... status) {
        JawabanRest jawaban = coba(siapa, pintu);
        if (!List.of(status).contains(jawaban.status())) {
            salah.add(siapa + " " + pintu + " → " + jawaban);
        }
    }

    private void tidakTerbaca(Siapa siapa, Pintu pintu) {
        JawabanRest jawaban = coba(siapa, pintu);
        boolean terhitung = siapa != Siapa.RW_LAIN && pintu.badan() != null
                && jawaban.isi().matches(".*\"count\":[1-9].*");
        boolean terbaca = jawaban.status() < 300 && (terhitung || jejak.stream().anyMatch(jawaban.isi()::contains));
        boolean rusak = jawaban.status() >= 500 && !pintu.jalur(id).contains("{");
        if (terbaca || rusak) {
            salah.add(siapa + " " + pintu + " → " + jawaban.status() + " "
                    + jawaban.isi().substring(0, Math.min(300, jawaban.isi().length())));
        }
    }

    private JawabanRest coba(Siapa siapa, Pintu pintu) {
        Map<String, String> semua = new HashMap<>(id);
        Klien klien = pintu.jalur().startsWith("/camunda") && siapa != Siapa.ANONIM
                ? aplikasi.computeIfAbsent(siapa, s -> Klien.di(s.aplikasi(), port, klien(s).akun())) : klien(siapa);
        semua.put("saya", String.valueOf(klien.akun()));
        return klien.kirim(pintu.metode(), pintu.jalur(semua).replaceAll("\\{[^}]*}", "x"), isi(pintu.badan(), semua));
    }

    /** The body with the ids put in. */
    private static Object isi(Object badan, Map<String, String> id) {
        if (badan instanceof Map<?, ?> peta) {
            Map<Object, Object> hasil = new HashMap<>();
            peta.forEach((kunci, nilai) -> hasil.put(kunci, isi(nilai, id)));
            return hasil;
        }
        if (badan instanceof List<?> daftar) {
            return daftar.stream().map(satu -> isi(satu, id)).toList();
        }
        return badan instanceof String teks && teks.matches("\\{[a-z-]+}")
                ? id.get(teks.substring(1, teks.length() - 1)) : badan;
    }

    private Klien klien(Siapa siapa) {
        return new Klien(port, switch (siapa) {
            case ANONIM -> null;
            case RW_LAIN -> kelurahan.akun("rw02");
            case KELURAHAN_LAIN -> kelurahanLain.akun("petugas");
            case PEMERINTAH_LAIN -> "lurah.bukittinggi";
            case PEMEGANG -> kelurahan.akun("rw01");
            case PENGAWAS -> "pengawas.dki";
            case PENGAWAS_LAIN -> "pengawas.banjar";
            case OPERATOR -> "operator.dki";
            case OPERATOR_LAIN -> operatorLain;
        });
    }

    private String satu(String pertanyaan, String nilai) {
        return sql.queryForList(pertanyaan, String.class, nilai).get(0);
    }
}
