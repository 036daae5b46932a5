package id.rukun.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.rukun.isian.KamusIsian;
import id.rukun.isian.SkemaFormulir;
import id.rukun.uji.Klien;
import id.rukun.uji.UjiAplikasi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint of ours stands in a list that says for whom it is: a new one without a row fails here. */
@UjiAplikasi
class PintuKamiTest {

    /** For whom an endpoint is. */
    private enum Untuk {
        SIAPA_PUN,
        /** Whoever is signed in. */
        YANG_MASUK,
        /** An official who sees the task or may start the procedure, and whoever supervises him. */
        PEJABAT,
        /** Whoever watches over an area, operators among them. */
        PENGAWASAN,
        /** Whoever looks after the machine. */
        OPERATOR
    }

    private static final Map<String, Untuk> DAFTAR = Map.ofEntries(
            Map.entry("GET /api/aturan", Untuk.SIAPA_PUN),
            Map.entry("GET /api/aturan/{id}", Untuk.SIAPA_PUN),
            Map.entry("POST /api/aturan/{id}/periksa", Untuk.SIAPA_PUN),
            Map.entry("GET /api/parameter", Untuk.SIAPA_PUN),
            Map.entry("GET /api/tafsir", Untuk.SIAPA_PUN),
            Map.entry("GET /api/tafsir/{id}", Untuk.SIAPA_PUN),
            Map.entry("GET /rukun/tafsir", Untuk.SIAPA_PUN),
            Map.entry("GET /periksa/{id}", Untuk.SIAPA_PUN),
            Map.entry("POST /periksa", Untuk.SIAPA_PUN),
            Map.entry("GET /rukun/jam", Untuk.SIAPA_PUN),
            Map.entry("GET /api/peraturan", Untuk.SIAPA_PUN),
            Map.entry("GET /api/peraturan/{kunci}/{nomor}", Untuk.SIAPA_PUN),
            Map.entry("GET /rukun/peraturan", Untuk.SIAPA_PUN),
            Map.entry("GET /rukun/peraturan/{kunci}", Untuk.SIAPA_PUN),
            Map.entry("GET /rukun/peraturan/{kunci}/{nomor}", Untuk.SIAPA_PUN),
            Map.entry("GET /api/openapi", Untuk.SIAPA_PUN),
            Map.entry("GET /api/openapi.yaml", Untuk.SIAPA_PUN),
            Map.entry(" /error", Untuk.SIAPA_PUN),
            Map.entry("GET /api/rukun/tugas/{taskId}/daftar/{nama}", Untuk.PEJABAT),
            Map.entry("GET /api/rukun/mulai/{kunci}/daftar/{nama}", Untuk.PEJABAT),
            Map.entry("GET /camunda/api/rukun/tugas/{taskId}/daftar/{nama}", Untuk.PEJABAT),
            Map.entry("GET /camunda/api/rukun/mulai/{kunci}/daftar/{nama}", Untuk.PEJABAT),
            Map.entry("GET /api/rukun/berkas", Untuk.PEJABAT),
            Map.entry("GET /api/rukun/berkas/{nomor}", Untuk.PEJABAT),
            Map.entry("GET /api/rukun/berkas/proses/{prosesId}", Untuk.PEJABAT),
            Map.entry("GET /api/rukun/berkas/tugas/{taskId}", Untuk.PEJABAT),
            Map.entry("GET /camunda/api/rukun/berkas", Untuk.PEJABAT),
            Map.entry("GET /camunda/api/rukun/berkas/{nomor}", Untuk.PEJABAT),
            Map.entry("GET /camunda/api/rukun/berkas/proses/{prosesId}", Untuk.PEJABAT),
            Map.entry("GET /camunda/api/rukun/berkas/tugas/{taskId}", Untuk.PEJABAT),
            Map.entry("GET /api/rukun/berkas/{nomor}/dokumen/{id}", Untuk.PEJABAT),
            Map.entry("GET /camunda/api/rukun/berkas/{nomor}/dokumen/{id}", Untuk.PEJABAT),
            Map.entry("GET /api/rukun/berkas/{nomor}/seluruhnya.pdf", Untuk.PEJABAT),
            Map.entry("GET /camunda/api/rukun/berkas/{nomor}/seluruhnya.pdf", Untuk.PEJABAT),
            Map.entry("GET /api/rukun/berkas/{nomor}/dokumen/{id}.pdf", Untuk.PEJABAT),
            Map.entry("GET /camunda/api/rukun/berkas/{nomor}/dokumen/{id}.pdf", Untuk.PEJABAT),
            Map.entry("GET /api/rukun/kotak-masuk", Untuk.PEJABAT),
            Map.entry("GET /api/rukun/kotak-masuk/jumlah", Untuk.PEJABAT),
            Map.entry("POST /api/rukun/kotak-masuk/dibaca", Untuk.PEJABAT),
            Map.entry("GET /camunda/api/rukun/kotak-masuk", Untuk.PEJABAT),
            Map.entry("GET /camunda/api/rukun/kotak-masuk/jumlah", Untuk.PEJABAT),
            Map.entry("POST /camunda/api/rukun/kotak-masuk/dibaca", Untuk.YANG_MASUK),
            Map.entry("GET /api/rukun/kasus-saya", Untuk.PEJABAT),
            Map.entry("GET /api/rukun/tugas-diwakili", Untuk.PEJABAT),
            Map.entry("GET /camunda/api/rukun/tugas-diwakili", Untuk.PEJABAT),
            Map.entry("GET /camunda/api/rukun/kasus-saya", Untuk.PEJABAT),
            Map.entry("GET /api/rukun/papan", Untuk.YANG_MASUK),
            Map.entry("GET /api/rukun/papan/terlambat", Untuk.PENGAWASAN),
            Map.entry("GET /api/rukun/papan/rekap", Untuk.PENGAWASAN),
            Map.entry("GET /api/rukun/papan/kursi-kosong", Untuk.PENGAWASAN),
            Map.entry("GET /api/rukun/papan/temuan", Untuk.PENGAWASAN),
            Map.entry("GET /api/rukun/papan/kantor", Untuk.PENGAWASAN),
            Map.entry("GET /api/rukun/papan/kasus/{prosesId}", Untuk.PENGAWASAN),
            Map.entry("GET /api/rukun/papan/gagal", Untuk.PENGAWASAN),
            Map.entry("GET /api/rukun/papan/surat", Untuk.PENGAWASAN),
            Map.entry("POST /api/rukun/papan/surat/{id}/ulang", Untuk.PENGAWASAN),
            Map.entry("GET /camunda/api/rukun/papan/surat", Untuk.PENGAWASAN),
            Map.entry("POST /camunda/api/rukun/papan/surat/{id}/ulang", Untuk.PENGAWASAN),
            Map.entry("GET /api/rukun/papan/{daftar}/csv", Untuk.PENGAWASAN),
            Map.entry("GET /camunda/api/rukun/papan", Untuk.YANG_MASUK),
            Map.entry("GET /camunda/api/rukun/papan/terlambat", Untuk.PENGAWASAN),
            Map.entry("GET /camunda/api/rukun/papan/rekap", Untuk.PENGAWASAN),
            Map.entry("GET /camunda/api/rukun/papan/kursi-kosong", Untuk.PENGAWASAN),
            Map.entry("GET /camunda/api/rukun/papan/temuan", Untuk.PENGAWASAN),
            Map.entry("GET /camunda/api/rukun/papan/kantor", Untuk.PENGAWASAN),
            Map.entry("GET /camunda/api/rukun/papan/kasus/{prosesId}", Untuk.PENGAWASAN),
            Map.entry("GET /camunda/api/rukun/papan/gagal", Untuk.PENGAWASAN),
            Map.entry("GET /camunda/api/rukun/papan/{daftar}/csv", Untuk.PENGAWASAN),
            Map.entry("GET /api/rukun/papan/edisi", Untuk.PENGAWASAN),
            Map.entry("GET /api/rukun/papan/edisi/csv", Untuk.PENGAWASAN),
            Map.entry("GET /api/rukun/papan/edisi/kasus/csv", Untuk.PENGAWASAN),
            Map.entry("GET /camunda/api/rukun/papan/edisi", Untuk.PENGAWASAN),
            Map.entry("GET /camunda/api/rukun/papan/edisi/csv", Untuk.PENGAWASAN),
            Map.entry("GET /camunda/api/rukun/papan/edisi/kasus/csv", Untuk.PENGAWASAN),
            Map.entry("GET /camunda/api/rukun/kasus", Untuk.PEJABAT),
            Map.entry("GET /camunda/api/rukun/kasus/{nomor}", Untuk.PEJABAT),
            Map.entry("GET /api/rukun/kasus-saya/{nomor}", Untuk.PEJABAT),
            Map.entry("GET /api/rukun/keputusan", Untuk.PEJABAT),
            Map.entry("GET /api/rukun/keputusan/csv", Untuk.PEJABAT),
            Map.entry("GET /camunda/api/rukun/keputusan/csv", Untuk.PEJABAT),
            Map.entry("GET /api/rukun/keputusan/terlewat/csv", Untuk.PEJABAT),
            Map.entry("GET /camunda/api/rukun/keputusan/terlewat/csv", Untuk.PEJABAT),
            Map.entry("GET /api/rukun/wilayah/{id}/csv", Untuk.PEJABAT),
            Map.entry("GET /camunda/api/rukun/wilayah/{id}/csv", Untuk.PEJABAT),
            Map.entry("GET /api/rukun/wilayah", Untuk.PEJABAT),
            Map.entry("GET /api/rukun/wilayah/{id}", Untuk.PEJABAT),
            Map.entry("GET /camunda/api/rukun/wilayah", Untuk.PEJABAT),
            Map.entry("GET /camunda/api/rukun/wilayah/{id}", Untuk.PEJABAT),
            Map.entry("GET /camunda/api/rukun/keputusan", Untuk.PEJABAT),
            Map.entry("GET /camunda/api/rukun/impor", Untuk.PEJABAT),
            Map.entry("GET /camunda/api/rukun/impor/{jenis}/templat", Untuk.PEJABAT),
            Map.entry("GET /camunda/api/rukun/impor/{jenis}/contoh", Untuk.PEJABAT),
            Map.entry("GET /camunda/api/rukun/impor/kemajuan", Untuk.PEJABAT),
            Map.entry("GET /api/rukun/impor/kemajuan", Untuk.PEJABAT),
            Map.entry("POST /camunda/api/rukun/impor/berkas", Untuk.PEJABAT),
            Map.entry("POST /camunda/api/rukun/impor/berkas/kesalahan", Untuk.PEJABAT),
            Map.entry("GET /api/rukun/impor/{jenis}/templat", Untuk.PEJABAT),
            Map.entry("GET /api/rukun/impor/{jenis}/contoh", Untuk.PEJABAT),
            Map.entry("POST /api/rukun/impor/berkas", Untuk.PEJABAT),
            Map.entry("POST /api/rukun/impor/berkas/kesalahan", Untuk.PEJABAT),
            Map.entry("GET /camunda/api/rukun/kasus-saya/{nomor}", Untuk.PEJABAT),
            Map.entry("POST /api/rukun/kasus-saya/{nomor}/berkas", Untuk.PEJABAT),
            Map.entry("POST /camunda/api/rukun/kasus-saya/{nomor}/berkas", Untuk.PEJABAT),
            Map.entry("POST /api/rukun/kasus-saya/{nomor}/berkas/{lampiran}/penarikan", Untuk.PEJABAT),
            Map.entry("POST /camunda/api/rukun/kasus-saya/{nomor}/berkas/{lampiran}/penarikan", Untuk.PEJABAT),
            Map.entry("GET /api/rukun/lampiran", Untuk.PEJABAT),
            Map.entry("POST /api/rukun/lampiran", Untuk.PEJABAT),
            Map.entry("GET /api/rukun/lampiran/{id}", Untuk.PEJABAT),
            Map.entry("DELETE /api/rukun/lampiran/{id}", Untuk.PEJABAT),
            Map.entry("GET /camunda/api/rukun/lampiran", Untuk.PEJABAT),
            Map.entry("POST /camunda/api/rukun/lampiran", Untuk.PEJABAT),
            Map.entry("GET /camunda/api/rukun/lampiran/{id}", Untuk.PEJABAT),
            Map.entry("DELETE /camunda/api/rukun/lampiran/{id}", Untuk.PEJABAT),
            Map.entry("GET /api/rukun/draf/tugas/{taskId}", Untuk.PEJABAT),
            Map.entry("PUT /api/rukun/draf/tugas/{taskId}", Untuk.PEJABAT),
            Map.entry("DELETE /api/rukun/draf/tugas/{taskId}", Untuk.PEJABAT),
            Map.entry("GET /api/rukun/draf/mulai/{kunci}", Untuk.PEJABAT),
            Map.entry("PUT /api/rukun/draf/mulai/{kunci}", Untuk.PEJABAT),
            Map.entry("DELETE /api/rukun/draf/mulai/{kunci}", Untuk.PEJABAT),
            Map.entry("GET /camunda/api/rukun/draf/tugas/{taskId}", Untuk.PEJABAT),
            Map.entry("PUT /camunda/api/rukun/draf/tugas/{taskId}", Untuk.PEJABAT),
            Map.entry("DELETE /camunda/api/rukun/draf/tugas/{taskId}", Untuk.PEJABAT),
            Map.entry("GET /camunda/api/rukun/draf/mulai/{kunci}", Untuk.PEJABAT),
            Map.entry("PUT /camunda/api/rukun/draf/mulai/{kunci}", Untuk.PEJABAT),
            Map.entry("DELETE /camunda/api/rukun/draf/mulai/{kunci}", Untuk.PEJABAT),
            Map.entry("GET /api/rukun/akun", Untuk.YANG_MASUK),
            Map.entry("PUT /api/rukun/akun/sandi", Untuk.YANG_MASUK),
            Map.entry("DELETE /api/rukun/akun/masuk", Untuk.YANG_MASUK),
            Map.entry("DELETE /api/rukun/akun/masuk/{id}", Untuk.YANG_MASUK),
            Map.entry("GET /camunda/api/rukun/akun", Untuk.YANG_MASUK),
            Map.entry("PUT /camunda/api/rukun/akun/sandi", Untuk.YANG_MASUK),
            Map.entry("DELETE /camunda/api/rukun/akun/masuk", Untuk.YANG_MASUK),
            Map.entry("DELETE /camunda/api/rukun/akun/masuk/{id}", Untuk.YANG_MASUK),
            Map.entry("GET /api/rukun/akun/faktor-kedua", Untuk.YANG_MASUK),
            Map.entry("POST /api/rukun/akun/faktor-kedua", Untuk.YANG_MASUK),
            Map.entry("POST /api/rukun/akun/faktor-kedua/konfirmasi", Untuk.YANG_MASUK),
            Map.entry("POST /api/rukun/akun/faktor-kedua/pelepasan", Untuk.YANG_MASUK),
            Map.entry("GET /camunda/api/rukun/akun/faktor-kedua", Untuk.YANG_MASUK),
            Map.entry("POST /camunda/api/rukun/akun/faktor-kedua", Untuk.YANG_MASUK),
            Map.entry("POST /camunda/api/rukun/akun/faktor-kedua/konfirmasi", Untuk.YANG_MASUK),
            Map.entry("POST /camunda/api/rukun/akun/faktor-kedua/pelepasan", Untuk.YANG_MASUK),
            Map.entry("GET /camunda/api/rukun/akun/faktor-kedua/halaman", Untuk.YANG_MASUK),
            Map.entry("GET /api/rukun/akun/kabar", Untuk.YANG_MASUK),
            Map.entry("POST /api/rukun/akun/kabar/diketahui", Untuk.YANG_MASUK),
            Map.entry("GET /camunda/api/rukun/akun/kabar", Untuk.SIAPA_PUN),
            Map.entry("POST /camunda/api/rukun/akun/kabar/diketahui", Untuk.YANG_MASUK),
            Map.entry("POST /api/rukun/kunci-akun", Untuk.OPERATOR),
            Map.entry("DELETE /api/rukun/kunci-akun/{akun}", Untuk.OPERATOR),
            Map.entry("POST /camunda/api/rukun/kunci-akun", Untuk.OPERATOR),
            Map.entry("DELETE /camunda/api/rukun/kunci-akun/{akun}", Untuk.OPERATOR),
            Map.entry("GET /api/rukun/akun-baru", Untuk.OPERATOR),
            Map.entry("POST /api/rukun/akun-baru", Untuk.OPERATOR),
            Map.entry("GET /camunda/api/rukun/akun-baru", Untuk.OPERATOR),
            Map.entry("POST /camunda/api/rukun/akun-baru", Untuk.OPERATOR),
            Map.entry("GET /api/rukun/kode-sandi", Untuk.OPERATOR),
            Map.entry("POST /api/rukun/kode-sandi", Untuk.OPERATOR),
            Map.entry("GET /camunda/api/rukun/kode-sandi", Untuk.OPERATOR),
            Map.entry("POST /camunda/api/rukun/kode-sandi", Untuk.OPERATOR),
            Map.entry("GET /rukun/sandi", Untuk.SIAPA_PUN),
            Map.entry("GET /rukun/sandi-baru", Untuk.SIAPA_PUN),
            Map.entry("POST /rukun/sandi-baru", Untuk.SIAPA_PUN),
            Map.entry("GET /rukun/masuk-penyedia", Untuk.SIAPA_PUN),
            Map.entry("POST /rukun/masuk-penyedia/{pemerintah}", Untuk.SIAPA_PUN),
            Map.entry("GET /rukun/masuk-penyedia/{pemerintah}/kembali", Untuk.SIAPA_PUN),
            Map.entry("PUT /camunda/api/rukun/akun/alamat/{saluran}", Untuk.YANG_MASUK),
            Map.entry("POST /camunda/api/rukun/akun/alamat/{saluran}/kode", Untuk.YANG_MASUK),
            Map.entry("POST /camunda/api/rukun/akun/alamat/{saluran}/penghapusan", Untuk.YANG_MASUK),
            Map.entry("PUT /api/rukun/akun/alamat/{saluran}", Untuk.YANG_MASUK),
            Map.entry("POST /api/rukun/akun/alamat/{saluran}/kode", Untuk.YANG_MASUK),
            Map.entry("POST /api/rukun/akun/alamat/{saluran}/penghapusan", Untuk.YANG_MASUK),
            Map.entry("GET /rukun/panduan", Untuk.SIAPA_PUN),
            Map.entry("GET /rukun/panduan/gambar/{nama}", Untuk.SIAPA_PUN),
            Map.entry("GET /api/rukun/bantuan", Untuk.YANG_MASUK),
            Map.entry("GET /api/rukun/bantuan/tugas/{taskId}", Untuk.PEJABAT),
            Map.entry("GET /api/rukun/bantuan/mulai/{kunci}", Untuk.PEJABAT),
            Map.entry("GET /camunda/api/rukun/bantuan", Untuk.YANG_MASUK),
            Map.entry("GET /camunda/api/rukun/bantuan/tugas/{taskId}", Untuk.PEJABAT),
            Map.entry("GET /camunda/api/rukun/bantuan/mulai/{kunci}", Untuk.PEJABAT),
            Map.entry("POST /api/rukun/tanya-balik/tugas/{taskId}", Untuk.PEJABAT),
            Map.entry("POST /api/rukun/tanya-balik/mulai/{kunci}", Untuk.PEJABAT),
            Map.entry("POST /camunda/api/rukun/tanya-balik/tugas/{taskId}", Untuk.PEJABAT),
            Map.entry("POST /camunda/api/rukun/tanya-balik/mulai/{kunci}", Untuk.PEJABAT),
            Map.entry("GET /api/rukun/kartu-tugas", Untuk.PEJABAT),
            Map.entry("GET /camunda/api/rukun/kartu-tugas", Untuk.PEJABAT),
            Map.entry("GET /api/rukun/sesudah-kirim/{nomor}", Untuk.PEJABAT),
            Map.entry("GET /camunda/api/rukun/sesudah-kirim/{nomor}", Untuk.PEJABAT),
            Map.entry("GET /api/rukun/pembagian-tugas", Untuk.PEJABAT),
            Map.entry("GET /api/rukun/pembagian-tugas/{taskId}", Untuk.PEJABAT),
            Map.entry("POST /api/rukun/pembagian-tugas/{taskId}", Untuk.PEJABAT),
            Map.entry("GET /camunda/api/rukun/pembagian-tugas", Untuk.PEJABAT),
            Map.entry("GET /camunda/api/rukun/pembagian-tugas/{taskId}", Untuk.PEJABAT),
            Map.entry("POST /camunda/api/rukun/pembagian-tugas/{taskId}", Untuk.PEJABAT),
            Map.entry("GET /api/demo/waktu", Untuk.YANG_MASUK),
            Map.entry("POST /api/demo/waktu", Untuk.YANG_MASUK),
            Map.entry("GET /camunda/api/rukun/demo/waktu", Untuk.YANG_MASUK),
            Map.entry("POST /camunda/api/rukun/demo/waktu", Untuk.YANG_MASUK));

    @Autowired private List<RequestMappingHandlerMapping> pemetaan;
    @LocalServerPort private int port;

    @Test
    @DisplayName("daftar memuat semua titik akhir kita, dan hanya itu")
    void lengkap() {
        assertThat(titik()).isEqualTo(new TreeSet<>(DAFTAR.keySet()));
    }

    @Test
    @DisplayName("yang untuk pejabat tertutup bagi operator")
    void tertutupBagiOperator() {
        Klien dasar = new Klien(port, "operator.dki");
        Klien sesi = Klien.di("cockpit", port, "operator.dki");
        assertThat(DAFTAR.entrySet().stream().filter(baris -> baris.getValue() == Untuk.PEJABAT).map(Map.Entry::getKey))
                .isNotEmpty()
                .allSatisfy(titik ->
                        assertThat(coba(titik.contains(" /camunda/") ? sesi : dasar, titik)).isEqualTo(403));
    }

    @Test
    @DisplayName("yang tidak untuk siapa pun tertutup bagi yang belum masuk, juga mesin waktu")
    void tertutupBagiYangBelumMasuk() {
        assertThat(DAFTAR.entrySet().stream().filter(baris -> baris.getValue() != Untuk.SIAPA_PUN)
                .map(Map.Entry::getKey))
                .allSatisfy(titik -> assertThat(coba(new Klien(port, null), titik)).isIn(401, 403, 404));
    }

    @Test
    @DisplayName("setiap titik akhir /api dijelaskan: ringkasan, parameter, jawaban")
    void dijelaskan() {
        JsonNode keterangan = new Klien(port, null).ambil("/api/openapi").berhasil().json();
        Set<String> dijelaskan = new TreeSet<>();
        keterangan.path("paths").properties().forEach(jalur -> jalur.getValue().properties().forEach(metode -> {
            dijelaskan.add(metode.getKey().toUpperCase() + " " + jalur.getKey());
            assertThat(kurang(metode.getValue())).as(metode.getKey() + " " + jalur.getKey()).isEmpty();
        }));
        assertThat(dijelaskan).isEqualTo(DAFTAR.keySet().stream().filter(titik -> titik.contains(" /api/"))
                .filter(titik -> !titik.contains("openapi")).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    @DisplayName("setiap formulir dijelaskan sebagai skema: label, pilihan, batas, syarat, daftar")
    void skemaFormulir() throws JsonProcessingException {
        JsonNode skema = new Klien(port, null).ambil("/api/openapi").berhasil().json().at("/components/schemas");
        ObjectMapper mapper = new ObjectMapper();

        assertThat(new KamusIsian().semua()).isNotEmpty();
        for (var satu : new KamusIsian().semua().entrySet()) {
            JsonNode seharusnya = mapper.readTree(SkemaFormulir.tugas(satu.getValue()).toString());
            assertThat(skema.path(satu.getKey())).as(satu.getKey()).isEqualTo(seharusnya);
        }
    }

    private static List<String> kurang(JsonNode titik) {
        List<String> kurang = new ArrayList<>();
        if (titik.path("summary").asText().isBlank()) {
            kurang.add("ringkasan");
        }
        titik.path("parameters").forEach(parameter -> {
            if (parameter.path("description").asText().isBlank()) {
                kurang.add("parameter " + parameter.path("name").asText());
            }
        });
        titik.path("responses").properties().forEach(jawaban -> {
            String arti = jawaban.getValue().path("description").asText();
            if (arti.isBlank() || arti.matches("OK|Not Found|Bad Request|Forbidden|No Content|Accepted")) {
                kurang.add("jawaban " + jawaban.getKey());
            }
        });
        return kurang;
    }

    private Set<String> titik() {
        return pemetaan.stream().filter(p -> !p.getClass().getName().contains("actuate"))
                .flatMap(p -> p.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getPatternValues().stream().flatMap(jalur -> info.getMethodsCondition()
                        .getMethods().isEmpty() ? Stream.of(" " + jalur)
                        : info.getMethodsCondition().getMethods().stream().map(metode -> metode + " " + jalur)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int coba(Klien siapa, String titik) {
        String[] bagian = titik.split(" ");
        return siapa.kirim(bagian[0], bagian[1].replace("{kunci}", "penggabungan-rt-lintas-rw")
                .replaceAll("\\{[^}]*}", "penggabungan-unit-pengusul"), null).status();
    }
}
