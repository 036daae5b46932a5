package id.rukun.uji;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Requests about a case: to withdraw it, to correct a submission, to return it. */
public final class TindakanUji {

    public static final String ALASAN = "Daftar hadir salah disalin ke dalam formulir.";

    private final Panggung panggung;
    private final Perkara perkara;

    public TindakanUji(Panggung panggung, Perkara perkara) {
        this.panggung = panggung;
        this.perkara = perkara;
    }

    /** Somebody asks; nothing is carried out yet. */
    public TindakanUji minta(String siapa, String jenis) {
        return minta(siapa, jenis, Map.of());
    }

    public TindakanUji minta(String siapa, String jenis, Map<String, ?> tambahan) {
        Map<String, Object> isian = new HashMap<>(tambahan);
        isian.putAll(Map.of("kasus", panggung.kasus(perkara.nomor()).id(), "jenis", jenis));
        isian.putIfAbsent("alasan", ALASAN);
        perkara.pejabat(siapa).mulai("tindakan", isian);
        return this;
    }

    /** Somebody asks for a correction, chooses the submission by a part of its label, and fills in its form. */
    public TindakanUji koreksi(String siapa, String label, Map<String, ?> isian) {
        minta(siapa, "KOREKSI").pilih(siapa, label);
        perkara.pejabat(siapa).kirim(perkara.nomor(), "IsiKoreksi", isian);
        return this;
    }

    public TindakanUji pilih(String siapa, String label) {
        perkara.pejabat(siapa).kirim(perkara.nomor(), "PilihIsian", Map.of("sasaran", sasaran(siapa, label)));
        return this;
    }

    public TindakanUji disetujui(String siapa) {
        return diputus(siapa, "SETUJUI");
    }

    public TindakanUji diputus(String siapa, String putusan) {
        perkara.pejabat(siapa).kirim(perkara.nomor(), "SetujuiKoreksi", Map.of("putusan", putusan, "alasan", ALASAN));
        return this;
    }

    public TindakanUji jalankan() {
        panggung.jalankanPekerjaan(perkara.nomor());
        return this;
    }

    /** The submissions that somebody is offered, by label. */
    public Map<String, String> pilihan(String siapa) {
        Map<String, String> pilihan = new HashMap<>();
        StreamSupport.stream(lembar(siapa, "PilihIsian").path("pilihanIsian").spliterator(), false)
                .forEach(p -> pilihan.put(p.path("label").asText(), p.path("value").asText()));
        return pilihan;
    }

    /** The sheet of the task that somebody sees. */
    public JsonNode lembar(String siapa, String kegiatan) {
        Pejabat pejabat = perkara.pejabat(siapa);
        try {
            return new ObjectMapper().readTree(pejabat.lembar(pejabat.tugas(perkara.nomor(), kegiatan)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String sasaran(String siapa, String label) {
        return pilihan(siapa).entrySet().stream().filter(p -> p.getKey().contains(label)).map(Map.Entry::getValue)
                .findFirst().orElseThrow(() -> new AssertionError(label + " tidak ditawarkan: " + pilihan(siapa)));
    }
}
