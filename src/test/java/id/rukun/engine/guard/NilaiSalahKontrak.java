package id.rukun.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.rukun.isian.KamusIsian;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Adegan;
import id.rukun.uji.AdeganFormulir;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Klien.JawabanRest;
import id.rukun.uji.Panggung;
import id.rukun.uji.PejabatRest;
import id.rukun.uji.Potret;
import id.rukun.uji.TahapFormulir;
import id.rukun.wilayah.DataUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.ClassUtils;

/**
 * Every form, at its place in a running case: whatever its isian record forbids is refused in words that name the field,
 * by REST with HTTP 400, and leaves nothing behind but the attempt; then a right submission is accepted.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class NilaiSalahKontrak {

    private static final String[] BUKAN_INDONESIA = {"Cannot", "Exception", "java.", "must ", "not "};

    @Autowired private Panggung panggung;
    @Autowired private ProcessEngine mesin;
    @Autowired private JamRukun jam;
    @Autowired private KamusIsian kamus;
    @Autowired private JdbcTemplate sql;
    @LocalServerPort private int port;

    private final Set<String> teruji = new HashSet<>();
    private Potret potret;
    private KirimanMesin penjaga;
    private KelurahanUji kelurahanLain;

    /** Which wrong values are submitted by the engine's Java API, where the guard judges them. */
    abstract List<NilaiSalah> padaPenjaga(List<NilaiSalah> salah);

    /** Which wrong values come through REST. */
    abstract List<NilaiSalah> lewatRest(List<NilaiSalah> salah);

    @BeforeAll
    void siapkan() {
        potret = new Potret(sql);
        penjaga = new KirimanMesin(mesin, panggung);
        kelurahanLain = panggung.kelurahan();
    }

    @AfterAll
    void semuaFormulirTeruji() {
        assertThat(teruji).as("formulir yang dibawa oleh suatu AdeganFormulir").isEqualTo(kamus.semua().keySet());
    }

    @TestFactory
    @DisplayName("setiap formulir, pada tempatnya")
    Stream<DynamicContainer> formulir() {
        // One scene after the other: some of them move the clock.
        List<Supplier<Adegan>> semua = semuaKeluarga().flatMap(k -> k.adegan(panggung, jam).stream()).toList();
        return semua.stream().map(adegan -> {
            jam.pulihkan();
            return adegan.get();
        }).map(adegan -> DynamicContainer.dynamicContainer(adegan.nama(),
                adegan.tahap().stream().flatMap(tahap -> uji(adegan, tahap))));
    }

    private static Stream<AdeganFormulir> semuaKeluarga() {
        ClassPathScanningCandidateComponentProvider pemindai = new ClassPathScanningCandidateComponentProvider(false);
        pemindai.addIncludeFilter(new AssignableTypeFilter(AdeganFormulir.class));
        return pemindai.findCandidateComponents("id.rukun.prosedur").stream()
                .map(d -> ClassUtils.resolveClassName(d.getBeanClassName(), AdeganFormulir.class.getClassLoader()))
                .map(kelas -> (AdeganFormulir) BeanUtils.instantiateClass(kelas));
    }

    private Stream<DynamicNode> uji(Adegan adegan, TahapFormulir tahap) {
        List<String> asing = List.of(kelurahanLain.rtA, kelurahanLain.rwA, DataUnit.GAMBIR);
        List<NilaiSalah> salah = new PembuatNilaiSalah(kamus.cari(tahap.formulir()).orElseThrow(), tahap.benar(),
                asing, adegan.tempat().id()).semua();
        CaraMengirim pengirim = new CaraMengirim(adegan, tahap);
        teruji.add(tahap.formulir());
        Stream<DynamicNode> penjaga = padaPenjaga(salah).isEmpty() ? Stream.empty() : Stream.of(DynamicTest.dynamicTest(
                tahap.formulir() + " — semua ditolak penjaga", () -> pengirim.penjaga(padaPenjaga(salah))));
        Stream<DynamicNode> rest = lewatRest(salah).stream().map(s -> DynamicTest.dynamicTest(
                tahap.formulir() + " — " + s.nama(), () -> pengirim.rest(s)));
        return Stream.of(penjaga, rest, Stream.<DynamicNode>of(DynamicTest.dynamicTest(
                tahap.formulir() + " — contoh yang benar diterima", pengirim::benar))).flatMap(s -> s);
    }

    private static void sebutKolom(String pesan, NilaiSalah salah) {
        assertThat(pesan).as(salah.nama()).containsIgnoringCase(salah.disebut()).doesNotContain(BUKAN_INDONESIA);
    }

    /** Submits one form of a scene. */
    private final class CaraMengirim {

        private final TahapFormulir tahap;
        private final Adegan adegan;
        private final String akun;
        private final PejabatRest pejabat;
        private String tugas;

        CaraMengirim(Adegan adegan, TahapFormulir tahap) {
            this.adegan = adegan;
            this.tahap = tahap;
            this.akun = adegan.tempat().akun(tahap.siapa());
            this.pejabat = new PejabatRest(new Klien(port, akun));
        }

        void penjaga(List<NilaiSalah> semua) {
            Map<String, Long> seharusnya = sebelum(semua.size());
            for (NilaiSalah salah : semua) {
                Throwable ditolak = catchThrowable(() -> diPenjaga(salah.isian()));
                assertThat(ditolak).as(salah.nama()).isInstanceOf(FormFieldValidationException.class);
                sebutKolom(ditolak.getMessage(), salah);
            }
            assertThat(potret.jumlah()).isEqualTo(seharusnya);
        }

        private void diPenjaga(Map<String, Object> isian) {
            if (tahap.kegiatan() == null) {
                penjaga.mulai(akun, tahap.mulai(), isian);
            } else {
                penjaga.tugas(akun, tugas, isian);
            }
        }

        void rest(NilaiSalah salah) {
            Map<String, Long> seharusnya = sebelum(1);
            JawabanRest jawaban = kirim(salah.isian());
            assertThat(jawaban.status()).as(salah.nama() + ": " + jawaban.isi()).isEqualTo(400);
            sebutKolom(jawaban.pesan(), salah);
            assertThat(jawaban.json().path("kolom")).as(salah.nama() + ": " + jawaban.isi()).anySatisfy(kolom ->
                    assertThat(kolom.path("pesan").asText()).containsIgnoringCase(salah.disebut()));
            assertThat(potret.jumlah()).as(salah.nama()).isEqualTo(seharusnya);
        }

        void benar() {
            pegang();
            tanyaBalik();
            kirim(tahap.benar()).berhasil();
            tahap.lanjut().run();
        }

        /** Whatever is asked back before it is sent, asking leaves nothing behind. */
        private void tanyaBalik() {
            Map<String, Long> seharusnya = potret.jumlah();
            String tempat = tahap.kegiatan() == null ? "mulai/" + tahap.mulai() : "tugas/" + tugas;
            new Klien(port, akun).kirim("POST", "/api/rukun/tanya-balik/" + tempat, Map.of("isi", tahap.benar())).berhasil();
            assertThat(potret.jumlah()).isEqualTo(seharusnya);
        }

        private Map<String, Long> sebelum(long percobaan) {
            pegang();
            Map<String, Long> jumlah = potret.jumlah();
            jumlah.merge("percobaan", percobaan, Long::sum);
            return jumlah;
        }

        /** Takes the task beforehand, so that taking it is not counted. */
        private void pegang() {
            if (tahap.kegiatan() != null && tugas == null) {
                tugas = pejabat.pegang(adegan.perkara().nomor(), tahap.kegiatan());
            }
        }

        private JawabanRest kirim(Map<String, Object> isian) {
            return tahap.kegiatan() == null ? pejabat.cobaMulai(tahap.mulai(), isian) : pejabat.coba(tugas, isian);
        }
    }
}
