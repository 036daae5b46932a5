package id.rukun.engine.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.kasus.StatusKasus;
import id.rukun.berkas.periksa.BerkasVerifier;
import id.rukun.berkas.periksa.HasilVerifikasi;
import id.rukun.uji.Contoh;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.LangkahUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiAplikasi;
import id.rukun.wilayah.WilayahSeeder;
import id.rukun.wilayah.WilayahService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A case opens another, tells it something, ends it; Rukun opens one by itself. */
@UjiAplikasi
class KasusLainTest {

    private static final String SEBAB = "Masa bakti Ketua RT berakhir; laporannya ditunggu (Pasal 34 ayat (1)).";

    private static final int PERCOBAAN = 3;

    @Autowired private Panggung panggung;
    @Autowired private BerkasVerifier verifier;
    @Autowired private KasusLain kasusLain;
    @Autowired private LangkahUji langkah;
    @Autowired private WilayahService wilayah;
    @Autowired private TransactionTemplate transaksi;
    @Autowired private ProcessEngine mesin;

    private KelurahanUji kelurahan;
    private Pejabat petugas;
    private String model;
    private String asal;

    @BeforeEach
    void siapkan() {
        model = Contoh.pasang(mesin.getRepositoryService(), "uji-hubungan");
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(0).kkB(0));
        petugas = panggung.sebagai(kelurahan.akun("petugas"));
        asal = panggung.mulaiProses("uji-asal", kelurahan.id, Map.of());
    }

    @AfterEach
    void lepas() {
        langkah.lakukan(apa -> { });
        Contoh.lepas(mesin.getRepositoryService(), model);
    }

    @Test
    @DisplayName("dibuka kasus lain: unit, pemerintah, nomor yang lain pada berkas dan lembar keduanya")
    void dibukaKasusLain() {
        langkah.lakukan(l -> kasusLain.buka(l, sekali("rt-a")));
        petugas.kirim(asal, "Isi", Contoh.LANJUT);

        Kasus baru = dibuka();
        assertThat(baru.tenant()).isEqualTo(panggung.kasus(asal).tenant());
        assertThat(instansi(baru).getTenantId()).isEqualTo(baru.tenant());
        assertThat(baru.dibukaOleh()).isEqualTo(kelurahan.akun("petugas"));
        assertThat(panggung.berkas(baru.nomor(), JenisEntri.TINDAKAN)).singleElement().satisfies(t -> {
            assertThat(t.path("tindakan").asText()).isEqualTo("Kasus ini dibuka");
            assertThat(t.path("kasus").asText()).isEqualTo(asal + " (Uji uji-asal)");
            assertThat(t.path("keterangan").asText()).isEqualTo(SEBAB);
        });
        assertThat(panggung.berkas(asal, JenisEntri.TINDAKAN)).singleElement().satisfies(t -> assertThat(
                t.path("kasus").asText()).isEqualTo(baru.nomor() + " (Contoh yang dibuka)"));
        assertThat(petugas.lembar(petugas.tugas(baru.nomor(), "Tinjau")))
                .contains("\"Kasus ini dibuka dari kasus\":\"" + asal + " (Uji uji-asal)\"");
        assertThat(petugas.lembar(petugas.tugas(asal, "Tunggu")))
                .contains("\"Kasus lain dibuka\":\"" + baru.nomor() + " (Contoh yang dibuka)\"");
        petugas.kirim(baru.nomor(), "Tinjau", Contoh.LANJUT);
        panggung.pastikanSelesai(baru.nomor(), "DITINJAU");
        assertThat(panggung.kasus(asal).status()).isEqualTo(StatusKasus.BERJALAN);
    }

    @Test
    @DisplayName("sekali untuk selamanya: sesudah kasusnya selesai pun tidak dibuka lagi; untuk hal lain dibuka")
    void sekaliSelamanya() {
        Kasus baru = buka(sekali("rt-a"));
        assertThat(buka(sekali("rt-a")).id()).isEqualTo(baru.id());
        petugas.kirim(baru.nomor(), "Tinjau", Contoh.LANJUT);
        assertThat(buka(sekali("rt-a")).id()).isEqualTo(baru.id());
        assertThat(buka(sekali("rt-b")).id()).isNotEqualTo(baru.id());
    }

    @Test
    @DisplayName("sekali selama berjalan: sesudah kasusnya selesai dibuka yang baru")
    void sekaliSelamaBerjalan() {
        PembukaanKasus pembukaan = PembukaanKasus.selamaBelumAda("uji-dibuka", kelurahan.rtA, SEBAB);
        Kasus lama = buka(pembukaan);
        assertThat(buka(pembukaan).id()).isEqualTo(lama.id());
        petugas.kirim(lama.nomor(), "Tinjau", Contoh.LANJUT);
        assertThat(buka(pembukaan).id()).isNotEqualTo(lama.id());
    }

    @Test
    @DisplayName("dua node yang membuka bersamaan: satu kasus, yang kalah tidak meninggalkan apa pun")
    void duaNode() {
        CompletableFuture<?>[] node = Stream.generate(() -> CompletableFuture.runAsync(
                () -> buka(sekali("rt-a"))).exceptionally(kalah -> null)).limit(2).toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(node).join();
        assertThat(panggung.jumlahKasus(kelurahan.rtA)).isOne();
        assertThat(mesin.getRuntimeService().createProcessInstanceQuery().processDefinitionKey("uji-dibuka").count())
                .isOne();
    }

    @Test
    @DisplayName("dibuka oleh Rukun sendiri: pelakunya Sistem, tanpa kasus asal")
    void dibukaRukun() {
        Kasus baru = buka(sekali("rt-a"));
        assertThat(baru.dibukaOleh()).isEqualTo("sistem");
        assertThat(panggung.berkas(baru.nomor(), JenisEntri.TINDAKAN)).singleElement()
                .satisfies(t -> assertThat(t.has("kasus")).isFalse());
        assertThat(petugas.lembar(petugas.tugas(baru.nomor(), "Tinjau"))).doesNotContain("dari kasus");
    }

    @Test
    @DisplayName("dibuka dengan pesan: prosedur yang menunggunya; bila tidak ada, tidak terjadi apa pun")
    void dibukaDenganPesan() {
        PembukaanKasus pembukaan = new PembukaanKasus(null, "uji-terjadi", kelurahan.rtA,
                sekali("pesan").sekali(), SEBAB, Map.of("masaBaktiId", "mb"));
        Kasus baru = buka(pembukaan);
        assertThat(baru.prosedur()).isEqualTo("uji-dibuka");
        assertThat(instansi(baru).getTenantId()).isEqualTo(baru.tenant());
        assertThat(mesin.getRuntimeService().getVariable(instansi(baru).getId(), "masaBaktiId")).isEqualTo("mb");
        assertThat(panggung.sebagai(kelurahan.akun("petugas")).namaTugas(baru.nomor())).containsExactly("Tinjau");
        assertThat(buka(pembukaan).id()).isEqualTo(baru.id());

        assertThat(coba(new PembukaanKasus(null, "uji-tidak-ada", kelurahan.rtA, sekali("lain").sekali(), SEBAB,
                Map.of()))).isEmpty();
        assertThat(coba(PembukaanKasus.sekaliSaja("uji-belum-ada", kelurahan.rtA, "x", SEBAB))).isEmpty();
        assertThat(panggung.jumlahKasus(kelurahan.rtA)).isOne();
    }

    @Test
    @DisplayName("kasus pemerintah lain tidak terjangkau, dan tidak ada yang tersisa")
    void pemerintahLain() {
        String bukittinggi = WilayahSeeder.idDariKode("13.75");
        langkah.lakukan(l -> kasusLain.buka(l, PembukaanKasus.sekaliSaja("uji-dibuka", bukittinggi, asal, SEBAB)));
        assertThatThrownBy(() -> petugas.kirim(asal, "Isi", Contoh.LANJUT)).hasMessageContaining("bukittinggi");
        assertThat(petugas.namaTugas(asal)).containsExactly("Isi");
    }

    @Test
    @DisplayName("diberi tahu: yang menunggu berlanjut; yang tidak menunggu tidak, dan tidak ada yang tertulis")
    void diberiTahu() {
        Kasus baru = buka(sekali("rt-a"));
        List<Boolean> sampai = new ArrayList<>();
        langkah.lakukan(l -> sampai.add(kasusLain.beritahu(l, panggung.kasus(baru.nomor()), "uji-kabar", SEBAB)));
        petugas.kirim(asal, "Isi", Contoh.LANJUT);
        String asalKedua = panggung.mulaiProses("uji-asal", kelurahan.id, Map.of());
        petugas.kirim(asalKedua, "Isi", Contoh.LANJUT);
        assertThat(sampai).containsExactly(true, false);
        panggung.pastikanSelesai(baru.nomor(), "DIKABARI");
        assertThat(panggung.berkas(asal, JenisEntri.TINDAKAN)).singleElement().satisfies(t -> assertThat(
                t.path("tindakan").asText()).isEqualTo("Kasus lain diberi tahu"));
        assertThat(panggung.berkas(asalKedua, JenisEntri.TINDAKAN)).isEmpty();
    }

    @Test
    @DisplayName("kasus yang dibuka mengabari pembukanya, juga bila ditarik; Rukun sendiri memberi tahu")
    void mengabari() {
        langkah.lakukan(l -> kasusLain.buka(l, sekali("rt-a").mengabari("uji-berakhir")));
        petugas.kirim(asal, "Isi", Contoh.LANJUT);
        Kasus dibuka = dibuka();
        panggung.akhiri(dibuka.nomor());
        panggung.pastikanSelesai(dibuka.nomor(), "DITARIK");
        panggung.pastikanSelesai(asal, "TAHU");
        assertThat(panggung.berkas(asal, JenisEntri.TINDAKAN)).last().satisfies(t -> assertThat(t.path("keterangan").asText())
                .contains(dibuka.nomor(), "berakhir: DITARIK"));

        Kasus baru = buka(sekali("rt-b"));
        assertThat(transaksi.<Boolean>execute(s -> kasusLain.beritahu(panggung.kasus(baru.nomor()), "uji-kabar", SEBAB))).isTrue();
        panggung.pastikanSelesai(baru.nomor(), "DIKABARI");
        assertThat(transaksi.<Boolean>execute(s -> kasusLain.beritahu(panggung.kasus(baru.nomor()), "uji-kabar", SEBAB))).isFalse();
    }

    @Test
    @DisplayName("diakhiri kasus lain: hasilnya, kuncinya lepas, sekali saja")
    void diakhiri() {
        Kasus baru = buka(sekali("rt-a"));
        transaksi.executeWithoutResult(s -> wilayah.kunci(baru.id(), baru.nomor(), List.of(kelurahan.rtA)));
        List<Boolean> berakhir = new ArrayList<>();
        langkah.lakukan(l -> Stream.of(1, 2)
                .forEach(kali -> berakhir.add(kasusLain.akhiri(l, panggung.kasus(baru.nomor()), "GUGUR", SEBAB))));
        petugas.kirim(asal, "Isi", Contoh.LANJUT);
        assertThat(berakhir).containsExactly(true, false);
        panggung.pastikanSelesai(baru.nomor(), "GUGUR");
        assertThat(panggung.berkas(baru.nomor(), JenisEntri.TINDAKAN)).extracting(t -> t.path("tindakan").asText())
                .containsExactly("Kasus ini dibuka", "Kasus ini diakhiri");
    }

    @Test
    @DisplayName("subproses peristiwa: pesan menghentikan yang berjalan; akhirnya di dalam subproses itu menutup kasus")
    void subprosesPeristiwa() {
        Kasus baru = buka(sekali("rt-a"));
        langkah.lakukan(l -> kasusLain.beritahu(l, panggung.kasus(baru.nomor()), "uji-gugur", SEBAB));
        petugas.kirim(asal, "Isi", Contoh.LANJUT);
        assertThat(petugas.namaTugas(baru.nomor())).containsExactly("Bereskan");
        petugas.kirim(baru.nomor(), "Bereskan", Contoh.LANJUT);
        panggung.pastikanSelesai(baru.nomor(), "GUGUR");
    }

    @Test
    @DisplayName("dua kasus saling mengakhiri pada saat yang sama: satu berakhir, yang lain berjalan terus")
    void duaSalingMengakhiri() {
        String kedua = panggung.mulaiProses("uji-asal", kelurahan.id, Map.of());
        langkah.lakukan(l -> kasusLain.akhiri(l,
                panggung.kasus(l.kasus().nomor().equals(asal) ? kedua : asal), "GUGUR", SEBAB));
        serempakSampaiJadi(asal, kedua);
        assertThat(Stream.of(asal, kedua).map(panggung::kasus).map(Kasus::status))
                .containsExactlyInAnyOrder(StatusKasus.BERJALAN, StatusKasus.SELESAI);
        assertThat(Stream.of(asal, kedua).map(satu -> verifier.periksa(panggung.kasus(satu).id())))
                .allMatch(HasilVerifikasi::utuh);
    }

    @Test
    @DisplayName("dua kasus membuka hal yang sama pada saat yang sama: satu kasus baru, keduanya berjalan terus")
    void duaMembukaHalYangSama() {
        String kedua = panggung.mulaiProses("uji-asal", kelurahan.id, Map.of());
        langkah.lakukan(l -> kasusLain.buka(l, sekali("rt-a")));
        serempakSampaiJadi(asal, kedua);
        assertThat(panggung.jumlahKasus(kelurahan.rtA)).isOne();
        assertThat(Stream.of(asal, kedua).map(petugas::namaTugas)).allMatch(List.of("Tunggu")::equals);
        assertThat(Stream.of(asal, kedua).map(satu -> verifier.periksa(panggung.kasus(satu).id())))
                .allMatch(HasilVerifikasi::utuh);
    }

    /** Both are submitted at once, and again where one had to give way, as its official would. */
    private void serempakSampaiJadi(String... nomor) {
        for (int ke = 0; ke < PERCOBAAN; ke++) {
            CompletableFuture.allOf(Stream.of(nomor).filter(satu -> petugas.namaTugas(satu).contains("Isi"))
                    .map(satu -> CompletableFuture.runAsync(() -> petugas.kirim(satu, "Isi", Contoh.LANJUT))
                            .exceptionally(kalah -> null))
                    .toArray(CompletableFuture[]::new)).join();
        }
        assertThat(Stream.of(nomor).flatMap(satu -> petugas.namaTugas(satu).stream())).doesNotContain("Isi");
    }

    private PembukaanKasus sekali(String kunci) {
        return PembukaanKasus.sekaliSaja("uji-dibuka", kelurahan.rtA, kelurahan.rtA + "/" + kunci, SEBAB);
    }

    private Kasus buka(PembukaanKasus pembukaan) {
        return coba(pembukaan).orElseThrow();
    }

    private Optional<Kasus> coba(PembukaanKasus pembukaan) {
        return transaksi.execute(s -> kasusLain.buka(pembukaan));
    }

    private Kasus dibuka() {
        return panggung.kasus(mesin.getRuntimeService().createProcessInstanceQuery().processDefinitionKey("uji-dibuka")
                .singleResult().getBusinessKey());
    }

    private ProcessInstance instansi(Kasus kasus) {
        return mesin.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(kasus.nomor())
                .singleResult();
    }
}
