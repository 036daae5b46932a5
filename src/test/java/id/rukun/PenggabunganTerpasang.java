package id.rukun;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.periksa.BerkasVerifier;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.Klien;
import id.rukun.uji.PejabatRest;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.StatusUnit;
import id.rukun.wilayah.WilayahSeeder;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** P-10 in an imported Kelurahan, by the accounts that its officials were given: from the proposal to the Keputusan. */
final class PenggabunganTerpasang {

    private static final String KELURAHAN = "31.71.01.1003";

    /** Enough RT for an RW that loses one (Pasal 6). */
    static final String RT = "kelurahan;rw;rt;mulai;pengecualian;batas;jumlah_kk;tetangga\n" + IntStream.rangeClosed(4, 9)
            .mapToObj(i -> KELURAHAN + ";02;00" + i + ";1/1/1998;;;90;00" + (i - 1)).collect(Collectors.joining("\n"));
    /** Too few families in each RT, enough in both together (Pasal 5). */
    private static final int KELUARGA = 45;
    /** Adults with a card of their own each. */
    static final String WARGA = "kelurahan;rw;rt;nomor_kk;nik;nama;jenis_kelamin;tanggal_lahir;hubungan;sejak;tinggal\n" + Stream.of("01;004", "02;001")
            .flatMap(rt -> IntStream.range(0, KELUARGA).mapToObj(i -> warga(rt, i))).collect(Collectors.joining("\n"));
    static final String CAMAT = "unit;jabatan;sifat;nip;nama;mulai;sampai;nomor_keputusan;tanggal_keputusan\n"
            + "31.71.01;Camat;Definitif;197002021995031007;Yusuf Wijaya;1/7/2024;;820 Tahun 2024;20/6/2024";

    private final ConfigurableApplicationContext aplikasi;
    private final LocalDate hari;
    private final PejabatRest lurah;
    private final PejabatRest petugas;
    private final PejabatRest camat;
    private final PejabatRest rwSatu;
    private final PejabatRest rwDua;
    private final String rw;
    private final String rtSatu;
    private final String rtDua;
    private String nomor;

    /** @param beri gives an account to the holder of a post of that name */
    PenggabunganTerpasang(ConfigurableApplicationContext aplikasi, Klien lurah, Function<String, Klien> beri) {
        this.aplikasi = aplikasi;
        this.hari = aplikasi.getBean(JamRukun.class).hariIni();
        String kelurahan = WilayahSeeder.idDariKode(KELURAHAN);
        this.rw = unit(kelurahan, JenisUnit.RW, "01");
        this.rtSatu = unit(rw, JenisUnit.RT, "004");
        this.rtDua = unit(unit(kelurahan, JenisUnit.RW, "02"), JenisUnit.RT, "001");
        this.lurah = new PejabatRest(lurah);
        this.petugas = new PejabatRest(beri.apply("rini"));
        this.camat = new PejabatRest(beri.apply("yusuf"));
        this.rwSatu = new PejabatRest(beri.apply("aminah"));
        this.rwDua = new PejabatRest(beri.apply("bambang%20kusuma"));
    }

    private static String warga(String rt, int urutan) {
        String ekor = (rt.equals("01;004") ? "3" : "4") + String.format("%03d", urutan);
        return String.join(";", KELURAHAN, rt, "980101010120" + ekor, "990101010180" + ekor, "Warga Tambahan", "L", "1/1/1980",
                "Kepala Keluarga", "1/1/2015", "");
    }

    /** Imported units have ids that nobody knows before. */
    private String unit(String induk, JenisUnit jenis, String nomorUnit) {
        return aplikasi.getBean(WilayahService.class).turunan(induk, jenis).stream().filter(satu -> satu.nomor().equals(nomorUnit))
                .findFirst().orElseThrow().id();
    }

    void sampaiDitetapkan() {
        nomor = petugas.mulai("penggabungan-rt-lintas-rw", Map.of("asal", List.of("LURAH"), "alasan", Jalan.ALASAN));
        petugas.kirim(nomor, "PilihRt", Map.of("rt", List.of(rtSatu, rtDua)));
        setuju(rwSatu, "Aminah Pranoto");
        setuju(rwDua, "Bambang Kusuma");
        jalankan();
        Map.of(rwSatu, "Aminah Pranoto", rwDua, "Bambang Kusuma").forEach((siapa, nama) -> siapa.kirim(nomor, "SampaikanHasil",
                Map.of("tanggalPenyampaian", hari, "penandatangan", nama)));
        jalankan();
        musyawarahKelurahan();
        petugas.kirim(nomor, "LengkapiRancangan", Map.of("tembusan", "Camat"));
        lurah.kirim(nomor, "TinjauRancangan", Map.of("putusan", "LANJUT"));
        camat.kirim(nomor, "BeriPersetujuan", Map.of("jawaban", "SETUJU", "nomor", "12/2026", "tanggal", hari));
        lurah.kirim(nomor, "Tandatangani", Map.of("tindakan", "TANDATANGANI", "tanggal", hari));
        jalankan();
        berakhir();
    }

    private void setuju(PejabatRest ketua, String nama) {
        undang(ketua, hari.minusDays(7));
        String tugas = ketua.pegang(nomor, "CatatKehadiran");
        ketua.coba(tugas, Map.of("pelaksanaan", "DILAKSANAKAN", "tanggalPelaksanaan", hari, "pimpinan",
                ketua.daftar(tugas, "musyawarah-pimpinan").get(0), "dibukaDanDitutup", true, "hadir",
                ketua.daftar(tugas, "musyawarah-peserta"))).berhasil();
        ketua.kirim(nomor, "CatatPembahasan", Jalan.mufakat());
        beritaAcara(ketua, nama);
    }

    private void undang(PejabatRest siapa, LocalDate tanggal) {
        siapa.kirim(nomor, "UndangPeserta", Map.of("tanggalUndangan", tanggal, "tanggalMusyawarah", hari, "pukul", "19:30", "tempat",
                "Balai warga", "semuaDiundang", true));
    }

    private void beritaAcara(PejabatRest siapa, String nama) {
        siapa.kirim(nomor, "TandatanganiBeritaAcara", Map.of("nomor", "BA-1", "tanggal", hari, "penandatangan", nama + "\nNotulis"));
    }

    private void musyawarahKelurahan() {
        undang(lurah, hari);
        String tugas = lurah.pegang(nomor, "CatatKehadiran");
        List<String> daftar = lurah.daftar(tugas, "penggabungan-tokoh");
        lurah.coba(tugas, Map.of("tanggalPelaksanaan", hari, "pengurus", lurah.daftar(tugas, "penggabungan-pengurus"), "tokoh",
                Stream.of(rtSatu, rtDua).flatMap(rt -> daftar.stream().filter(id -> id.startsWith(rt + "/")).limit(10))
                        .map(id -> Map.of("unit", id.split("/")[0], "orang", id.split("/")[1])).toList())).berhasil();
        lurah.kirim(nomor, "CatatMufakat", Map.of("hasil", "TERCAPAI", "isiKeputusan", "Sepakat digabung.", "rwTujuan", rw,
                "nomorHasil", "004"));
        beritaAcara(lurah, "Hendra Kusuma");
    }

    /** What the engine's own worker does in production. */
    private void jalankan() {
        ManagementService mesin = aplikasi.getBean(ManagementService.class);
        // One at a time: a job may end what another waits for.
        for (List<Job> ada = pekerjaan(mesin); !ada.isEmpty(); ada = pekerjaan(mesin)) {
            mesin.executeJob(ada.get(0).getId());
        }
    }

    private static List<Job> pekerjaan(ManagementService mesin) {
        return mesin.createJobQuery().executable().list();
    }

    private void berakhir() {
        WilayahService wilayah = aplikasi.getBean(WilayahService.class);
        assertThat(Stream.of(rtSatu, rtDua).map(rt -> wilayah.ringkas(rt).status())).containsOnly(StatusUnit.DIGABUNG);
        JdbcTemplate sql = aplikasi.getBean(JdbcTemplate.class);
        assertThat(sql.queryForObject("select hasil from kasus where nomor = ?", String.class, nomor)).isEqualTo("DITETAPKAN");
        assertThat(aplikasi.getBean(BerkasVerifier.class).periksa(sql.queryForObject("select id from kasus where nomor = ?", String.class, nomor))
                .temuan()).isEmpty();
    }
}
