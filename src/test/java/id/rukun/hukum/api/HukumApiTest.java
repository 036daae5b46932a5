package id.rukun.hukum.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.hasToString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.rukun.hukum.KeteranganAturan;
import id.rukun.hukum.muat.HukumUji;
import id.rukun.tenggat.JamRukun;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class HukumApiTest {

    private static final ObjectMapper JSON = Jackson2ObjectMapperBuilder.json()
            .featuresToDisable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final MockMvc WEB = web();

    private static MockMvc web() {
        JamRukun jam = new JamRukun();
        jam.bekukan(Instant.parse("2019-03-01T03:00:00Z"));
        return MockMvcBuilders.standaloneSetup(
                        new AturanController(HukumUji.KATALOG, new FaktaSchema(), jam),
                        new ParameterController(HukumUji.PARAMETER, jam), new TafsirController(HukumUji.TAFSIR),
                        new PasalController(HukumUji.PUSTAKA, new PenjelasanPasal(HukumUji.KATALOG, HukumUji.PARAMETER,
                                HukumUji.TAFSIR), jam))
                .setControllerAdvice(new HukumApiAdvice())
                .setMessageConverters(new MappingJackson2HttpMessageConverter(JSON))
                .build();
    }

    @Test
    void setiapAturanTerdaftarLengkap() throws Exception {
        JsonNode daftar = JSON.readTree(WEB.perform(get("/api/aturan"))
                .andExpect(status().isOk())
                .andReturn().getResponse().getContentAsByteArray());
        assertThat(daftar).hasSize(HukumUji.KATALOG.semua().size());
        for (JsonNode aturan : daftar) {
            List<String> kolom = new ArrayList<>();
            aturan.fieldNames().forEachRemaining(kolom::add);
            assertThat(kolom).contains("id", "judul", "dasar", "kekuatan", "akibat", "kode", "parameter", "fakta");
            assertThat(aturan.at("/fakta/type").asText()).as(aturan.path("id").asText()).isEqualTo("object");
            assertThat(aturan.at("/fakta/additionalProperties").isBoolean()).isTrue();
        }
    }

    @Test
    void schemaMenyebutKolomWajibTanggalDanPilihan() throws Exception {
        WEB.perform(get("/api/aturan/PERGUB171-PS11-3.1"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.fakta.required", containsInAnyOrder("penandatangan", "menyebutHasil")))
                .andExpect(jsonPath("$.fakta.properties.tanggal.format").value("date"))
                .andExpect(jsonPath("$.fakta.properties.tanggal.type", containsInAnyOrder("string", "null")));
        WEB.perform(get("/api/aturan/PERGUB171-PS9-4"))
                .andExpect(jsonPath("$.fakta.properties.tingkat.enum", containsInAnyOrder("RT", "RW")))
                .andExpect(jsonPath("$.fakta.properties.jumlah.type").value("integer"))
                .andExpect(jsonPath("$.fakta.properties.jumlah.minimum").value(0));
        WEB.perform(get("/api/aturan/PERGUB171-PS14-2.1"))
                .andExpect(jsonPath("$.fakta.properties.hasil.enum",
                        containsInAnyOrder("SETUJU", "KEMBALIKAN", "TOLAK", null)));
    }

    @Test
    void kataSebuahEnumerasi() throws Exception {
        WEB.perform(get("/api/aturan/BKT-R-08"))
                .andExpect(jsonPath("$.fakta.properties.jenis.enum", hasItem("INSTANSI_VERTIKAL")))
                .andExpect(jsonPath("$.fakta.required", hasItem("jenis")));
        WEB.perform(get("/api/aturan/BKT-R-36")).andExpect(jsonPath("$.fakta.required", not(hasItem("jenis"))));
        tanya("BKT-R-08", """
                {"fakta": {"pemohon": "BPN", "jenis": "INSTANSI_VERTIKAL", "aktif": true, "tercantum": true}}""")
                .andExpect(status().isOk()).andExpect(jsonPath("$.terpenuhi").value(true))
                .andExpect(jsonPath("$.fakta.jenis").value("INSTANSI_VERTIKAL"));
        for (String salah : List.of("\"KEDUTAAN\"", "\"dinas\"", "3", "{}", "[\"DINAS\"]")) {
            tanya("BKT-R-08", """
                    {"fakta": {"pemohon": "BPN", "jenis": %s, "aktif": true, "tercantum": true}}""".formatted(salah))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.kolom[0].kolom").value("fakta.jenis"))
                    .andExpect(jsonPath("$.kolom[0].pesan", containsString("harus salah satu dari KEPALA_DAERAH, SETDA")));
        }
        tanya("BKT-R-10", """
                {"fakta": {"bentuk": ["PERTEMUAN", "RAPAT"], "mitraKonsultasi": []}}""")
                .andExpect(status().isBadRequest()).andExpect(jsonPath("$.kolom[0].kolom").value("fakta.bentuk[1]"));
    }

    @Test
    void periksaMenjawabPersisDelapanKolom() throws Exception {
        tanya("PERGUB171-PS40-1", """
                {"tanggal": "2019-03-01", "fakta": {"hadir": 53, "peserta": 80, "gagalBerturut": 0}}""")
                .andExpect(status().isOk())
                .andExpect(content().json("""
                        {"aturan": "PERGUB171-PS40-1", "terpenuhi": false, "akibat": "ALIH", "kode": null,
                         "pesan": "Hadir 53 dari 80 peserta; paling sedikit 54.",
                         "dasar": "Pasal 40 ayat (1) Pergub DKI 171/2016", "parameter": {"PRM-31": "2/3"},
                         "fakta": {"hadir": 53, "peserta": 80, "gagalBerturut": 0}}""", true));
    }

    @Test
    void tanggalBolehKosongDanBerartiHariIni() throws Exception {
        tanya("RUKUN-POL-03", "{\"fakta\": {\"hadir\": 1}}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.terpenuhi").value(true))
                .andExpect(jsonPath("$.akibat", nullValue()))
                .andExpect(jsonPath("$.dasar").value("kebijakan Rukun"));
    }

    @Test
    void faktaBersarangDanTanggalDibacaDanDitulisKembali() throws Exception {
        tanya("PERGUB171-PS14-2.2", """
                {"fakta": {"persetujuan": "2019-05-18", "keputusan": "2019-05-18"}}""")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.fakta.keputusan").value("2019-05-18"));
        tanya("PERGUB171-PS9-1.2", """
                {"fakta": {"unit": ["RT 01", "RT 02"], "tetangga": [{"a": "RT 02", "b": "RT 01"}]}}""")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.terpenuhi").value(true));
    }

    @Test
    void jamDibaca() throws Exception {
        String fakta = """
                {"fakta": {"rt": "RT 01", "musyawarah": "2026-11-20", "pukul": "%s", "memilihLagi": "2026-11-20",
                 "pukulLagi": "16:00"}}""";
        tanya("RUKUN-POL-72", fakta.formatted("10:00")).andExpect(status().isOk())
                .andExpect(jsonPath("$.terpenuhi").value(false))
                .andExpect(jsonPath("$.pesan").value("RT 01: pilihan tanggal 20 November 2026 pukul 10.00 sudah diganti "
                        + "dengan pilihan tanggal 20 November 2026 pukul 16.00."));
        tanya("RUKUN-POL-72", fakta.formatted("10.00")).andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.kolom[0].kolom").value("fakta.pukul"))
                .andExpect(jsonPath("$.kolom[0].pesan").value("harus berupa jam yang sah, misalnya 19:30"));
    }

    @Test
    void aturanTidakDikenal() throws Exception {
        WEB.perform(get("/api/aturan/TIDAK-ADA")).andExpect(status().isNotFound());
        tanya("TIDAK-ADA", "{}")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.pesan").value("Aturan TIDAK-ADA tidak dikenal."));
        WEB.perform(get("/api/aturan/PERGUB171-PS40-1").param("tanggal", "2016-09-13"))
                .andExpect(status().isNotFound());
    }

    @Test
    void semuaKolomSalahDisebutSekaligus() throws Exception {
        tanya("PERGUB171-PS9-4", """
                {"tanggal": "2016-02-30", "lain": 1,
                 "fakta": {"nama": 5, "tingkat": "RK", "jumlah": "banyak", "warna": "biru"}}""")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.kolom[*].kolom", containsInAnyOrder("tanggal", "lain", "fakta.nama",
                        "fakta.tingkat", "fakta.jumlah", "fakta.warna", "fakta.semuaDikecualikan")))
                .andExpect(jsonPath("$.kolom[?(@.kolom == 'fakta.jumlah')].pesan")
                        .value("harus berupa bilangan bulat"))
                .andExpect(jsonPath("$.kolom[?(@.kolom == 'fakta.warna')].pesan").value("tidak dikenal"))
                .andExpect(jsonPath("$.kolom[?(@.kolom == 'fakta.semuaDikecualikan')].pesan").value("wajib diisi"));
    }

    @Test
    void kolomSalahDalamDaftarDisebutDenganTempatnya() throws Exception {
        tanya("PERGUB171-PS11-2.2", """
                {"fakta": {"unit": ["RT 01", null], "tokoh": [{"orang": "1", "nama": "A", "unit": "RT 01"},
                 {"orang": 2, "nama": "B"}]}}""")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.kolom[*].kolom", containsInAnyOrder(
                        "fakta.unit[1]", "fakta.tokoh[1].orang", "fakta.tokoh[1].unit")));
    }

    @ParameterizedTest(name = "jumlah hadir {0} ditolak")
    @ValueSource(strings = {"1.5", "1.0", "2147483648", "\"1\"", "true", "null", "[]", "{}"})
    void bilanganHarusBulat(String hadir) throws Exception {
        tanya("RUKUN-POL-03", "{\"fakta\": {\"hadir\": " + hadir + "}}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.kolom", hasSize(1)))
                .andExpect(jsonPath("$.kolom[0].kolom").value("fakta.hadir"));
    }

    @ParameterizedTest(name = "{0}: {1} ditolak pada {2}")
    @CsvSource(delimiter = '|', value = {
        "RUKUN-POL-03 | {\"hadir\": -1} | fakta.hadir",
        "RUKUN-POL-13 | {\"rw\": \"RW 03\", \"sebelum\": 8, \"proyeksi\": -8, \"dikecualikan\": false, \"adaPenanganan\": false} | fakta.proyeksi",
        "RUKUN-DATA-04 | {\"sah\": [30, -1], \"tidakSah\": 0, \"suaraMasuk\": 29, \"hakSuaraHadir\": 60} | fakta.sah[1]",
        "PERGUB171-PS40-4 | {\"mufakatGagal\": true, \"setuju\": -1, \"tidakSetuju\": 0, \"abstain\": 0} | fakta.setuju",
        "PERGUB171-PS12-2.1 | {\"unit\": [{\"unit\": \"RW 01\", \"hadir\": -2}]} | fakta.unit[0].hadir",
        "PERGUB171-PS40-1 | {\"hadir\": 81, \"peserta\": 80, \"gagalBerturut\": 0} | fakta.hadir",
        "PERGUB171-PS11-1b | {\"unit\": 2, \"disampaikan\": 3} | fakta.disampaikan",
        "PERGUB171-PS9-2.1 | {\"unit\": [{\"unit\": \"RT 1\", \"diadakan\": false, \"sah\": true, \"setuju\": false}]} | fakta.unit[0].sah",
        "RUKUN-DATA-02 | {\"peristiwa\": \"Undangan\", \"tanggal\": \"0019-03-01\", \"hariIni\": \"2019-03-01\"} | fakta.tanggal",
        "RUKUN-DATA-07 | {\"unit\": \" \", \"dalamWilayah\": true} | fakta.unit",
        "PERGUB171-PS11-1a.2 | {\"pimpinanId\": \"1\", \"pimpinanNama\": \"Ani\", \"pemegangKursiId\": \"1\", \"sebutan\": \"Ketua RW 01\"} | fakta.pemegangKursiNama",
    })
    void yangTidakMungkinDitolak(String aturan, String fakta, String kolom) throws Exception {
        tanya(aturan, "{\"fakta\": " + fakta + "}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.kolom", hasSize(1)))
                .andExpect(jsonPath("$.kolom[0].kolom").value(kolom));
    }

    @Test
    void setiapBilanganNegatifDisebut() throws Exception {
        for (KeteranganAturan aturan : HukumUji.KATALOG.semua()) {
            List<String> bilangan = Arrays.stream(aturan.fakta().getRecordComponents())
                    .filter(kolom -> kolom.getType() == int.class).map(RecordComponent::getName).toList();
            ObjectNode isi = JSON.createObjectNode();
            ObjectNode fakta = isi.putObject("fakta");
            bilangan.forEach(kolom -> fakta.put(kolom, -1));
            String jawaban = tanya(aturan.id(), isi.toString()).andReturn().getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            List<String> disebut = new ArrayList<>();
            JSON.readTree(jawaban).path("kolom").forEach(k -> {
                if (k.path("pesan").asText().equals("tidak boleh kurang dari nol")) {
                    disebut.add(k.path("kolom").asText());
                }
            });
            assertThat(disebut).as(aturan.id())
                    .containsExactlyInAnyOrderElementsOf(bilangan.stream().map(b -> "fakta." + b).toList());
        }
    }

    @Test
    void sifatDisebutPadaJawaban() throws Exception {
        tanya("PERGUB171-PS40-4", """
                {"fakta": {"mufakatGagal": true, "setuju": 1, "tidakSetuju": 1, "abstain": 0}}""")
                .andExpect(jsonPath("$.dasar").value("Pasal 40 ayat (4) Pergub DKI 171/2016, menurut tafsir AMB-40"));
        tanya("RUKUN-DATA-07", "{\"fakta\": {\"unit\": \"RT 01\", \"dalamWilayah\": true}}")
                .andExpect(jsonPath("$.dasar").value("pemeriksaan data Rukun"));
    }

    @Test
    void tafsirDenganAlasannya() throws Exception {
        WEB.perform(get("/api/tafsir")).andExpect(status().isOk())
                .andExpect(jsonPath("$[*].id", hasItem("AMB-08")));
        WEB.perform(get("/api/tafsir/AMB-08")).andExpect(status().isOk())
                .andExpect(jsonPath("$.alasan", not(emptyString())));
        WEB.perform(get("/api/tafsir/AMB-999")).andExpect(status().isNotFound())
                .andExpect(jsonPath("$.pesan").value("Tafsir AMB-999 tidak dikenal."));
    }

    @Test
    void pasalDenganYangBersandarPadanya() throws Exception {
        WEB.perform(get("/api/peraturan")).andExpect(jsonPath("$[*].kunci", hasItem("pergub-dki-171-2016")));
        WEB.perform(get("/api/peraturan/pergub-dki-171-2016/40")).andExpect(status().isOk())
                .andExpect(jsonPath("$.isi[0].teks", containsString("2/3 (dua pertiga)")));
        WEB.perform(get("/rukun/peraturan/pergub-dki-171-2016/40")).andExpect(status().isOk())
                .andExpect(model().attribute("aturan", hasItem(hasToString(containsString("PERGUB171-PS40-1,")))))
                .andExpect(model().attribute("aturan", not(hasItem(hasToString(containsString("PERGUB171-PS14-1,"))))))
                .andExpect(model().attribute("parameter", hasItem(hasToString(containsString("PRM-31,")))))
                .andExpect(model().attribute("tafsir", hasItem(hasToString(containsString("AMB-40,")))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            pergub-dki-171-2016/51 | Pasal 51 tidak ada dalam Pergub DKI 171/2016.
            pergub-dki-1-1945/1    | Peraturan pergub-dki-1-1945 tidak dimuat.
            """)
    void pasalYangTidakAda(String alamat, String pesan) throws Exception {
        WEB.perform(get("/api/peraturan/" + alamat)).andExpect(status().isNotFound())
                .andExpect(jsonPath("$.pesan").value(pesan));
        WEB.perform(get("/rukun/peraturan/" + alamat)).andExpect(status().isNotFound());
    }

    @ParameterizedTest(name = "tanggal {0} ditolak")
    @ValueSource(strings = {"\"1 Maret 2019\"", "\"2019-13-01\"", "\"+999999999-12-31\"", "20190301", "\"2016-09-13\""})
    void tanggalHarusSahDanAturanBerlaku(String tanggal) throws Exception {
        tanya("RUKUN-POL-03", "{\"tanggal\": " + tanggal + ", \"fakta\": {\"hadir\": 1}}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.kolom[0].kolom").value("tanggal"));
    }

    @ParameterizedTest(name = "isi {0} ditolak")
    @ValueSource(strings = {"{}", "[]", "\"teks\"", "{\"fakta\": null}", "{\"fakta\": 5}", "{rusak", ""})
    void isiHarusPertanyaan(String isi) throws Exception {
        tanya("RUKUN-POL-03", isi).andExpect(status().isBadRequest()).andExpect(jsonPath("$.pesan").isNotEmpty());
    }

    @Test
    void setiapJenisFaktaTerbaca() throws Exception {
        for (KeteranganAturan aturan : HukumUji.KATALOG.semua()) {
            ObjectNode isi = JSON.createObjectNode();
            ObjectNode fakta = isi.putObject("fakta");
            for (RecordComponent kolom : aturan.fakta().getRecordComponents()) {
                fakta.set(kolom.getName(), JSON.readTree(kolom.getType() == List.class ? "[{}]" : "{}"));
            }
            tanya(aturan.id(), isi.toString()).andExpect(status().isBadRequest());
        }
    }

    @Test
    void parameterMenurutTanggal() throws Exception {
        WEB.perform(get("/api/parameter").param("tanggal", "2019-03-01"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[?(@.id == 'PRM-31')].nilai").value("2/3"))
                .andExpect(jsonPath("$[?(@.id == 'PRM-31')].dasar").value("Pasal 40 ayat (1)"))
                .andExpect(jsonPath("$[?(@.id == 'PRD-20')].regulasi").value("Kebijakan Rukun"));
        WEB.perform(get("/api/parameter").param("tanggal", "2014-12-30")).andExpect(jsonPath("$", hasSize(0)));
        WEB.perform(get("/api/parameter").param("tanggal", "2016-09-13"))
                .andExpect(jsonPath("$[?(@.id =~ /(?:PRM|PRD|RUKUN).*/)]", hasSize(0)));
        WEB.perform(get("/api/parameter"))
                .andExpect(jsonPath("$", hasSize(HukumUji.PARAMETER.daftar(HukumUji.EDISI).size())));
        WEB.perform(get("/api/parameter").param("tanggal", "kemarin"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.kolom[0].pesan", containsString("tanggal yang sah")));
    }

    private ResultActions tanya(String id, String isi) throws Exception {
        return WEB.perform(post("/api/aturan/{id}/periksa", id).contentType(MediaType.APPLICATION_JSON).content(isi));
    }
}
