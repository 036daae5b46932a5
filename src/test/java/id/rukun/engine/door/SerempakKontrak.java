package id.rukun.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.periksa.BerkasVerifier;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Klien.JawabanRest;
import id.rukun.uji.Panggung;
import id.rukun.uji.PejabatRest;
import id.rukun.uji.RencanaKelurahan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two people at the same moment: where only one can have it, the other is told so; where both may, both succeed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SerempakKontrak {

    private static final int PUTARAN = 20;
    private static final String PROSEDUR = "penggabungan-rt-lintas-rw";
    private static final String KALAH_CEPAT =
            "Tugas ini baru saja diubah atau diselesaikan orang lain. Muat ulang daftar tugas.";
    private static final String SUDAH_SELESAI = "Tugas ini sudah diselesaikan. Muat ulang daftar tugas.";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private BerkasVerifier verifier;
    @Autowired private JdbcTemplate sql;
    @LocalServerPort private int port;

    private final ExecutorService dua = Executors.newFixedThreadPool(2);
    private LocalDate hariIni;

    @BeforeEach
    void siapkan() {
        hariIni = jam.hariIni();
    }

    @AfterAll
    void selesai() {
        dua.shutdownNow();
        assertThat(verifier.periksaSemua()).isEmpty();
    }

    @Test
    @DisplayName("dua petugas mengambil tugas yang sama, dan satu petugas mengirimnya dari dua jendela")
    void satuTugas() {
        KelurahanUji kelurahan = panggung.kelurahan();
        PejabatRest satu = sebagai(kelurahan.akun("petugas"));
        PejabatRest dua = sebagai(panggung.petugasKedua(kelurahan));
        Jalan jalan = new Jalan(panggung, kelurahan, hariIni);
        jalan.mulai().pilihRt().keduaRtSetuju().sampaikan().mufakatKelurahan(kelurahan.pengurus());

        for (int ke = 0; ke < PUTARAN; ke++) {
            String tugas = satu.tugas(jalan.nomor(), "LengkapiRancangan").path("id").asText();
            Map<String, Object> isian = Map.of("tembusan", "Camat, putaran " + ke);

            List<JawabanRest> ambil = serempak(() -> satu.ambil(tugas), () -> dua.ambil(tugas));
            satuBerhasilLainnyaDiberiTahu(ambil);
            PejabatRest pemenang = ambil.get(0).status() == 204 ? satu : dua;

            satuBerhasilLainnyaDiberiTahu(
                    serempak(() -> pemenang.coba(tugas, isian), () -> pemenang.coba(tugas, isian)));
            satuBerhasilLainnyaDiberiTahu(List.of(pemenang.ambil(tugas), new JawabanRest(204, "")));
            sebagai(kelurahan.akun("lurah")).kirim(jalan.nomor(), "TinjauRancangan",
                    Map.of("putusan", "PERBAIKI", "alasan", "Dikembalikan pada putaran ke-" + ke + "."));
        }
        assertThat(isian(jalan.nomor(), "keputusan-rancangan")).isEqualTo(PUTARAN);
    }

    @Test
    @DisplayName("dua petugas memulai kasus pada saat yang sama: keduanya berhasil dengan nomor masing-masing")
    void duaKasusBaru() {
        KelurahanUji kelurahan = panggung.kelurahan();
        PejabatRest petugas = sebagai(kelurahan.akun("petugas"));
        PejabatRest lurah = sebagai(kelurahan.akun("lurah"));
        Map<String, Object> usulan = Map.of("asal", List.of("LURAH"), "alasan", Jalan.ALASAN);

        for (int ke = 0; ke < PUTARAN; ke++) {
            List<JawabanRest> jawaban = serempak(() -> petugas.cobaMulai(PROSEDUR, usulan),
                    () -> lurah.cobaMulai(PROSEDUR, usulan));

            assertThat(jawaban).extracting(JawabanRest::status).as(jawaban.toString()).containsOnly(200);
            assertThat(jawaban).extracting(j -> j.json().path("businessKey").asText()).doesNotHaveDuplicates();
        }
    }

    @Test
    @DisplayName("dua Ketua RW selesai pada saat yang sama: keduanya berhasil dan kasus berlanjut")
    void duaKetuaRw() {
        for (int ke = 0; ke < PUTARAN; ke++) {
            KelurahanUji kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(20).kkB(20).rtPerRw(1));
            Jalan jalan = new Jalan(panggung, kelurahan, hariIni);
            jalan.mulai().pilihRt();
            sampaiBeritaAcara(jalan, "rw01", kelurahan.kepalaA);
            sampaiBeritaAcara(jalan, "rw02", kelurahan.kepalaB);

            keduanya(kelurahan, jalan, "TandatanganiBeritaAcara",
                    Map.of("nomor", "BA", "tanggal", hariIni, "penandatangan", "Ketua"));
            keduanya(kelurahan, jalan, "SampaikanHasil",
                    Map.of("tanggalPenyampaian", hariIni, "penandatangan", "Ketua"));

            assertThat(jalan.pejabat("lurah").namaTugas(jalan.nomor())).containsExactly("UndangPeserta");
        }
    }

    @Test
    @DisplayName("dua petugas memilih RT yang sama: satu berhasil, yang lain diberi tahu kasus mana yang memegangnya")
    void satuRt() {
        KelurahanUji kelurahan = panggung.kelurahan(new RencanaKelurahan().kkB(4));
        PejabatRest petugas = sebagai(kelurahan.akun("petugas"));
        PejabatRest lurah = sebagai(kelurahan.akun("lurah"));
        Map<String, Object> usulan = Map.of("asal", List.of("LURAH"), "alasan", Jalan.ALASAN);
        Map<String, Object> pilihan = Map.of("rt", List.of(kelurahan.rtA, kelurahan.rtB));
        Map<String, Object> akhiri = Map.of("putusan", "AKHIRI", "alasan", "Tokoh masyarakat tidak mencukupi di sini.");

        for (int ke = 0; ke < PUTARAN; ke++) {
            String a = petugas.mulai(PROSEDUR, usulan);
            String b = lurah.mulai(PROSEDUR, usulan);
            String tugasA = petugas.pegang(a, "PilihRt");
            String tugasB = lurah.pegang(b, "PilihRt");

            List<JawabanRest> jawaban = serempak(() -> petugas.coba(tugasA, pilihan), () -> lurah.coba(tugasB, pilihan));

            assertThat(jawaban).extracting(JawabanRest::status).as(jawaban.toString()).containsExactlyInAnyOrder(204, 400);
            boolean aMenang = jawaban.get(0).status() == 204;
            assertThat(jawaban.get(aMenang ? 1 : 0).pesan()).contains("sedang dalam proses penataan lain")
                    .contains(aMenang ? a : b);
            lurah.kirim(aMenang ? a : b, "PutuskanKelanjutan", akhiri);
        }
    }

    private void sampaiBeritaAcara(Jalan jalan, String rw, List<String> hadir) {
        jalan.undang(rw);
        jalan.pejabat(rw).kirim(jalan.nomor(), "CatatKehadiran", jalan.kehadiran(rw, hadir));
        jalan.pejabat(rw).kirim(jalan.nomor(), "CatatPembahasan", Jalan.mufakat());
    }

    private void keduanya(KelurahanUji kelurahan, Jalan jalan, String kegiatan, Map<String, Object> isian) {
        List<Callable<JawabanRest>> kiriman = new ArrayList<>();
        for (String rw : List.of("rw01", "rw02")) {
            PejabatRest ketua = sebagai(kelurahan.akun(rw));
            String tugas = ketua.pegang(jalan.nomor(), kegiatan);
            kiriman.add(() -> ketua.coba(tugas, isian));
        }
        List<JawabanRest> jawaban = serempak(kiriman.get(0), kiriman.get(1));
        assertThat(jawaban).extracting(JawabanRest::status).as(jawaban.toString()).containsOnly(204);
        panggung.jalankanPekerjaan(jalan.nomor());
    }

    private static void satuBerhasilLainnyaDiberiTahu(List<JawabanRest> jawaban) {
        assertThat(jawaban).extracting(JawabanRest::status).as(jawaban.toString()).containsExactlyInAnyOrder(204, 400);
        assertThat(jawaban.get(jawaban.get(0).status() == 204 ? 1 : 0).pesan()).isIn(KALAH_CEPAT, SUDAH_SELESAI);
    }

    /** Both begin when both are ready. */
    private List<JawabanRest> serempak(Callable<JawabanRest> satu, Callable<JawabanRest> lain) {
        CyclicBarrier siap = new CyclicBarrier(2);
        List<Future<JawabanRest>> janji = List.of(satu, lain).stream().map(kerja -> dua.submit(() -> {
            siap.await();
            return kerja.call();
        })).toList();
        return janji.stream().map(SerempakKontrak::hasil).toList();
    }

    private static JawabanRest hasil(Future<JawabanRest> janji) {
        try {
            return janji.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private int isian(String nomor, String formulir) {
        return sql.queryForObject("select count(*) from isian i join kasus k on k.id = i.kasus_id "
                + "where k.nomor = ? and i.formulir = ?", Integer.class, nomor, formulir);
    }

    private PejabatRest sebagai(String akun) {
        return new PejabatRest(new Klien(port, akun));
    }
}
