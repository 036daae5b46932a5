package id.rukun.demo.timemachine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.rukun.berkas.periksa.BerkasVerifier;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.demo.timemachine.TabelPengingat.BarisPengingat;
import id.rukun.hukum.ParameterHukum;
import id.rukun.pemberitahuan.Pemberitahuan;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.PergantianHari;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.wilayah.WilayahSeeder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.annotation.Autowired;

/** What fires while nobody acts, for whom and by which parameter, held against the catalogue (TM-10, TM-11, TM-16). */
abstract class MesinWaktuKontrak {

    private static final String PENGAWAS = "pengawas-" + WilayahSeeder.idDariKode("31");
    private static final int LAMA = 60;

    @Autowired private MesinWaktu mesin;
    @Autowired private Panggung panggung;
    @Autowired private PemberitahuanService pemberitahuan;
    @Autowired private RuntimeService runtimeService;
    @Autowired private ProcessEngine processEngine;
    @Autowired private ParameterHukum parameter;
    @Autowired private BerkasVerifier verifier;
    @Autowired private JamRukun jam;

    private KelurahanUji kelurahan;
    private Jalan jalan;
    private Instant mulai;

    @BeforeEach
    void duaUndanganMenunggu() {
        mulai = jam.instant().truncatedTo(ChronoUnit.SECONDS);
        jam.bekukan(mulai);
        pekerjaanHarianBesok();
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(12).kkB(12));
        jalan = new Jalan(panggung, kelurahan, jam.hariIni()).mulai().pilihRt();
    }

    @Test
    @DisplayName("TM-11 enam puluh hari tanpa tindakan: kantor, atasan, pengawas, menurut PRD-01, PRD-02, RUKUN-PRD-02")
    void enamPuluhHari() {
        Perjalanan perjalanan = mesin.maju(Period.ofDays(LAMA));

        List<BarisPengingat> harapan = new TabelPengingat(parameter, mulai, mulai.plus(Duration.ofDays(LAMA)))
                .tm11("ketua-rw-" + kelurahan.rwA, "lurah-" + kelurahan.id, PENGAWAS)
                .tm11("ketua-rw-" + kelurahan.rwB, "lurah-" + kelurahan.id, PENGAWAS).baris();
        List<BarisPengingat> terjadi = perjalanan.kejadian().stream().filter(k -> jalan.nomor().equals(k.kasus()))
                .map(BarisPengingat::dari).toList();
        TabelPengingat.cetak("Enam puluh hari tanpa tindakan", perjalanan, jalan.nomor());
        assertThat(TabelPengingat.tulis(terjadi)).isEqualTo(TabelPengingat.tulis(harapan));
        assertThat(perjalanan.kegagalan()).isEmpty();
        assertThat(Duration.between(perjalanan.sampai().toInstant(), jam.instant())).isBetween(Duration.ZERO,
                Duration.ofMinutes(1));
        tercatatSekali();
        assertThat(tugas("rw01")).containsExactly("UndangPeserta");
    }

    @Test
    @DisplayName("aplikasi mati pada hari-harinya: tiap pemberitahuan sekali, dengan hari yang terlewat")
    void aplikasiMati() {
        Instant nyala = mulai.plus(Duration.ofDays(LAMA));
        jam.bekukan(nyala);
        new PergantianHari(processEngine, jam).ingatkan(kelurahan.id);

        assertThat(TabelPengingat.tulis(surat().stream().map(BarisPengingat::dari).toList())).isEqualTo(TabelPengingat.tulis(
                List.of("ketua-rw-" + kelurahan.rwA + " PRD-01", "ketua-rw-" + kelurahan.rwB + " PRD-01",
                        "lurah-" + kelurahan.id + " PRD-02", "lurah-" + kelurahan.id + " PRD-02",
                        PENGAWAS + " RUKUN-PRD-02", PENGAWAS + " RUKUN-PRD-02").stream()
                        .map(b -> b.split(" ")).map(b -> new BarisPengingat(nyala, "TM-11", b[1], b[0])).toList()));
        assertThat(surat()).allSatisfy(s -> assertThat(s.jatuhTempo()).isBefore(nyala));

        mesin.maju(Period.ofDays(7));
        assertThat(surat()).hasSize(6);
        tercatatSekali();
    }

    @Test
    @DisplayName("TM-16 hasil tidak diteruskan: Ketua RW diingatkan, Lurah diberi tahu dan menjemput")
    void penerusan() {
        jalan.keduaRtSetuju();

        Perjalanan perjalanan = mesin.maju(Period.ofDays(20));

        List<BarisPengingat> harapan = new TabelPengingat(parameter, mulai, mulai.plus(Duration.ofDays(20)))
                .tm11("ketua-rw-" + kelurahan.rwA, "lurah-" + kelurahan.id, PENGAWAS)
                .tm11("ketua-rw-" + kelurahan.rwB, "lurah-" + kelurahan.id, PENGAWAS)
                .tm16("ketua-rw-" + kelurahan.rwA, "lurah-" + kelurahan.id)
                .tm16("ketua-rw-" + kelurahan.rwB, "lurah-" + kelurahan.id).baris();
        List<BarisPengingat> terjadi = perjalanan.kejadian().stream().filter(k -> jalan.nomor().equals(k.kasus()))
                .map(BarisPengingat::dari).toList();
        TabelPengingat.cetak("Dua puluh hari hasil pada Ketua RW", perjalanan, jalan.nomor());
        assertThat(TabelPengingat.tulis(terjadi)).isEqualTo(TabelPengingat.tulis(harapan));
        jalan.pejabat("rw02").kirim(jalan.nomor(), "SampaikanHasil",
                Map.of("tanggalPenyampaian", jam.hariIni(), "penandatangan", "Ketua RW 02"));
        jalan.pejabat("lurah").kirim(jalan.nomor(), "JemputHasil", Map.of("tanggalPenjemputan", jam.hariIni(),
                "diterimaDari", "Ketua RW 01", "catatan", Jalan.ALASAN));
        jalan.jalankan();
        assertThat(tugas("lurah")).containsExactly("UndangPeserta");
        mesin.maju(Period.ofDays(6));
        assertThat(surat()).as("tugas yang selesai tidak mengingatkan lagi").hasSize(harapan.size());
        tercatatSekali();
    }

    @Test
    @DisplayName("TM-10 kantor yang mengundang diingatkan sekali, PRD-04 sebelum musyawarah; yang sudah lewat tidak")
    void musyawarah() {
        LocalDate rapat = jam.hariIni().plusDays(5);
        Map<String, Object> undangan = jalan.undangan();
        undangan.put("tanggalMusyawarah", rapat);
        jalan.pejabat("rw01").kirim(jalan.nomor(), "UndangPeserta", undangan);
        Map<String, Object> sudahLewat = jalan.undangan();
        sudahLewat.put("tanggalMusyawarah", jam.hariIni().minusDays(1));
        jalan.pejabat("rw02").kirim(jalan.nomor(), "UndangPeserta", sudahLewat);

        mesin.maju(Period.ofDays(6));

        Instant pengingat = rapat.atTime(19, 30).atZone(Kalender.JAKARTA).toInstant()
                .minus(parameter.pada(rapat).jam("PRD-04"));
        assertThat(surat()).singleElement().satisfies(s -> {
            assertThat(BarisPengingat.dari(s)).isEqualTo(new BarisPengingat(pengingat, "TM-10", "PRD-04", "ketua-rw-" + kelurahan.rwA));
            assertThat(s.jatuhTempo()).isEqualTo(pengingat);
            assertThat(s.kalimat()).contains("Musyawarah RT 001/RW 01 dijadwalkan", "19.30", "Balai warga");
        });
        tercatatSekali();
    }

    @Test
    @DisplayName("pekerjaan yang gagal dilaporkan; yang lain dan jam tetap berjalan")
    void gagalDilaporkan() {
        String rapatA = runtimeService.createProcessInstanceQuery().processInstanceBusinessKey(jalan.nomor())
                .processDefinitionKey("musyawarah").variableValueEquals("unitId", kelurahan.rtA).singleResult().getId();
        runtimeService.setVariable(rapatA, "kasusId", "tidak-ada");

        Perjalanan perjalanan = mesin.maju(Period.ofDays(7));

        assertThat(perjalanan.kegagalan()).singleElement()
                .satisfies(k -> assertThat(k.sebab()).contains("tidak-ada"))
                .satisfies(k -> assertThat(Kalender.hari(k.saat().toInstant())).isEqualTo(jam.hariIni()));
        assertThat(surat()).singleElement()
                .satisfies(s -> assertThat(s.penerima()).isEqualTo("ketua-rw-" + kelurahan.rwB));
        assertThat(perjalanan.sampai().toInstant()).isEqualTo(mulai.plus(Duration.ofDays(7)));
        runtimeService.deleteProcessInstance(rapatA, "Rusak untuk pengujian");
    }

    @Test
    @DisplayName("satu perjalanan pada satu waktu")
    void satuSaja() {
        AtomicReference<Throwable> kedua = new AtomicReference<>();
        AtomicBoolean dicoba = new AtomicBoolean(true);
        jam.ikuti(j -> {
            if (!dicoba.getAndSet(true)) {
                kedua.set(catchThrowable(() -> CompletableFuture.runAsync(() -> mesin.maju(Period.ofDays(1))).join()));
            }
        });
        dicoba.set(false);
        mesin.maju(Period.ofDays(1));
        assertThat(kedua.get()).hasRootCauseInstanceOf(MesinWaktuException.class)
                .hasRootCauseMessage("Mesin waktu sedang berjalan. Tunggu sampai selesai.");
    }

    @Test
    @DisplayName("aplikasi yang dimatikan tidak menunggu perjalanan sepuluh tahun; jam berjalan dari tempatnya berhenti")
    void dimatikan() throws Exception {
        AtomicReference<Thread> pejalan = new AtomicReference<>();
        jam.ikuti(j -> {
            if (Thread.currentThread() == pejalan.get() && j.instant().isAfter(mulai.plus(Duration.ofDays(3)))) {
                hentikan();
            }
        });
        Throwable sebab = CompletableFuture.supplyAsync(() -> {
            pejalan.set(Thread.currentThread());
            return catchThrowable(() -> mesin.maju(Period.ofYears(10)));
        }).get(60, TimeUnit.SECONDS);

        assertThat(sebab).isInstanceOf(MesinWaktuException.class).hasMessageContaining("berhenti pada");
        assertThat(jam.beku()).isFalse();
        assertThat(jam.instant()).isBefore(mulai.plus(Duration.ofDays(6)));
    }

    /** An earlier journey has left its timer months ahead. */
    private void pekerjaanHarianBesok() {
        Instant besok = Kalender.akhirHari(jam.hariIni()).plus(parameter.pada(jam.hariIni()).jam("RUKUN-PRD-10"));
        processEngine.getManagementService().setJobDuedate(
                new PergantianHari(processEngine, jam).pewaktu().getId(), Date.from(besok), false);
    }

    private void hentikan() {
        try {
            mesin.berhenti();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every notice is in the dossier too, once, and the dossier is whole. */
    private void tercatatSekali() {
        assertThat(surat().stream().map(Pemberitahuan::kunci)).doesNotHaveDuplicates();
        assertThat(panggung.berkas(jalan.nomor(), JenisEntri.PEMBERITAHUAN)).hasSameSizeAs(surat())
                .extracting(b -> b.path("timer").asText() + b.path("penerima").asText())
                .containsExactlyElementsOf(surat().stream().map(s -> s.timer() + s.penerima()).toList());
        assertThat(verifier.periksa(panggung.kasus(jalan.nomor()).id()).utuh()).isTrue();
    }

    private List<Pemberitahuan> surat() {
        return pemberitahuan.kasus(panggung.kasus(jalan.nomor()).id());
    }

    private List<String> tugas(String peran) {
        return jalan.pejabat(peran).namaTugas(jalan.nomor());
    }
}
