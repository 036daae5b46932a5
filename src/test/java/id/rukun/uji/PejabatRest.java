package id.rukun.uji;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.uji.Klien.JawabanRest;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** An official who works over {@code /engine-rest} and our own lists, nothing else. */
public final class PejabatRest {

    private final Klien klien;

    public PejabatRest(Klien klien) {
        this.klien = klien;
    }

    /** Starts a procedure by its form and returns the number of the case. */
    public String mulai(String prosedur, Map<String, ?> isian) {
        return cobaMulai(prosedur, isian).berhasil().json().path("businessKey").asText();
    }

    public JawabanRest cobaMulai(String prosedur, Map<String, ?> isian) {
        return klien.kirim("POST", "/engine-rest/process-definition/key/" + prosedur + "/submit-form",
                VariabelRest.badan(isian));
    }

    /** Takes the task of a case, unless it is his already, and submits its form. */
    public void kirim(String nomorKasus, String kegiatan, Map<String, ?> isian) {
        coba(pegang(nomorKasus, kegiatan), isian).berhasil();
    }

    /** Submits the form of a task, whatever comes of it. */
    public JawabanRest coba(String taskId, Map<String, ?> isian) {
        return klien.kirim("POST", "/engine-rest/task/" + taskId + "/submit-form", VariabelRest.badan(isian));
    }

    /** Takes a task, unless it is his already, and returns its id. */
    public String pegang(String nomorKasus, String kegiatan) {
        JsonNode tugas = tugas(nomorKasus, kegiatan);
        String id = tugas.path("id").asText();
        if (!klien.akun().equals(tugas.path("assignee").asText())) {
            ambil(id).berhasil();
        }
        return id;
    }

    /** What is asked back before the form of a task of the case is sent; he takes the task. */
    public JsonNode tanyaBalik(String nomorKasus, String kegiatan, Map<String, ?> isi) {
        return klien.kirim("POST", "/api/rukun/tanya-balik/tugas/" + pegang(nomorKasus, kegiatan), Map.of("isi", isi))
                .berhasil().json();
    }

    public JawabanRest ambil(String taskId) {
        return klien.kirim("POST", "/engine-rest/task/" + taskId + "/claim", Map.of("userId", klien.akun()));
    }

    public JawabanRest kembalikan(String taskId) {
        return klien.kirim("POST", "/engine-rest/task/" + taskId + "/unclaim", null);
    }

    /** The one task of this activity that he sees in the case. */
    public JsonNode tugas(String nomorKasus, String kegiatan) {
        JsonNode semua = terlihat(nomorKasus, kegiatan);
        if (semua.size() != 1) {
            throw new AssertionError(klien.akun() + " melihat " + semua.size() + " tugas " + kegiatan);
        }
        return semua.get(0);
    }

    /** All tasks of this activity that he sees in the case. */
    public JsonNode terlihat(String nomorKasus, String kegiatan) {
        return klien.ambil("/engine-rest/task?processInstanceBusinessKey=" + nomorKasus + "&taskDefinitionKey="
                + kegiatan).berhasil().json();
    }

    /** The sheet that the task's form shows. */
    public JsonNode lembar(String taskId) {
        String teks = klien.ambil("/engine-rest/task/" + taskId + "/form-variables?variableNames=lembar")
                .berhasil().json().path("lembar").path("value").asText();
        return new JawabanRest(0, teks).json();
    }

    /** The ids of a task's long list. */
    public List<String> daftar(String taskId, String nama) {
        JsonNode baris = klien.ambil("/api/rukun/tugas/" + taskId + "/daftar/" + nama).berhasil().json();
        return StreamSupport.stream(baris.spliterator(), false).map(b -> b.path("id").asText()).toList();
    }
}
