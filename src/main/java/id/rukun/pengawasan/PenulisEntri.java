package id.rukun.pengawasan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.rukun.berkas.BacaanEntri;
import id.rukun.hukum.Ucapan;
import id.rukun.isian.KamusIsian;
import id.rukun.isian.NilaiTerbaca;
import id.rukun.pengawasan.Kisah.BarisKisah;
import id.rukun.pengawasan.Kisah.EntriKisah;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.util.StringUtils;

/** Tells one entry of a dossier. */
final class PenulisEntri {

    /** The field that names what an entry is about, by kind; the rest are its facts. */
    private static final List<String> POKOK = List.of("dokumen", "tindakan", "temuan", "pemberitahuan");
    /** What a reader looks for first in a document; the chain keeps fields by alphabet. */
    private static final List<String> DAHULU = List.of("tentang", "memutuskan", "nomor", "tanggal");
    private static final Pattern HARI = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String KETERANGAN = "keterangan";

    private final Rincian rincian;
    private final KamusIsian kamus;
    private final ObjectMapper json;

    PenulisEntri(Rincian rincian, KamusIsian kamus, ObjectMapper json) {
        this.rincian = rincian;
        this.kamus = kamus;
        this.json = json;
    }

    /** @param isi the entry's content; {@code null} once it is erased */
    EntriKisah tulis(BacaanEntri bacaan, JsonNode isi) {
        if (isi == null) {
            return entri(bacaan, "dihapus", terhapus(bacaan), null, List.of());
        }
        if (!isi.isObject()) {
            return entri(bacaan, "gagal", "Isi entri ini tidak terbaca: diubah di luar Rukun.", null, List.of());
        }
        return switch (bacaan.entri().jenis()) {
            case BUKA -> entri(bacaan, "tindakan", "Kasus " + isi.path("nomor").asText()
                    + " dibuka; yang berlaku adalah ketentuan pada tanggal pembukaan.", null, List.of());
            case SELESAI -> entri(bacaan, "selesai", "Kasus ditutup. Hasil: "
                    + rincian.nilai("hasil", isi.path("hasil")) + ".", null, List.of());
            case ISIAN -> isian(bacaan, isi);
            case PUTUSAN -> putusan(bacaan, isi);
            case REGISTER -> entri(bacaan, "register", "Sidik " + isi.path("baris").size()
                    + " baris register dimasukkan ke dalam rantai.", null, List.of());
            case PEMBERITAHUAN -> entri(bacaan, "pemberitahuan", "Pemberitahuan kepada " + isi.path("kepada").asText()
                    + ": " + isi.path("kalimat").asText(), alasan(isi), List.of());
            default -> lain(bacaan, (ObjectNode) isi.deepCopy());
        };
    }

    private static String terhapus(BacaanEntri bacaan) {
        return bacaan.dihapusPada() == null ? "Isi entri ini hilang."
                : "Isi entri ini telah dihapus pada "
                        + Kalender.tulis(bacaan.dihapusPada().atZone(Kalender.JAKARTA).toLocalDate())
                        + "; sidiknya tetap dalam rantai.";
    }

    private EntriKisah isian(BacaanEntri bacaan, JsonNode isi) {
        List<BarisKisah> baris = kamus.cari(isi.path("formulir").asText())
                .map(formulir -> rincian.isian(formulir, isi.path("isi")))
                .orElseGet(() -> rincian.tanpaFormulir(isi.path("isi")));
        String untuk = isi.has("unit") ? " untuk " + rincian.nilai("unit", isi.path("unit")) : "";
        return entri(bacaan, "isian", "Mengirim formulir “" + bacaan.entri().aktivitas() + "”" + untuk
                + diwakili(isi.path("diwakili")) + ".", null, baris);
    }

    /** For whom somebody else has filled it in, and from which paper. */
    private String diwakili(JsonNode siapa) {
        return siapa.isMissingNode() ? "" : " atas nama " + siapa.path("orang").asText()
                + ", dari surat yang ditandatanganinya (" + siapa.path("surat").asText() + ", "
                + rincian.nilai("tanggal", siapa.path("tanggal")) + ")";
    }

    private EntriKisah putusan(BacaanEntri bacaan, JsonNode isi) {
        boolean terpenuhi = isi.path("terpenuhi").asBoolean();
        return new EntriKisah(bacaan.entri().urutan(), terpenuhi ? "terpenuhi" : "gagal", isi.path("pesan").asText(),
                dasar(isi), ucapan(isi).tafsir(), List.of(), bacaan.entri().hash());
    }

    private Ucapan ucapan(JsonNode putusan) {
        return json.convertValue(putusan, Ucapan.class);
    }

    private String dasar(JsonNode putusan) {
        Map<String, String> parameter = new LinkedHashMap<>();
        putusan.path("parameter").fields()
                .forEachRemaining(p -> parameter.put(p.getKey(), angka(p.getValue().asText())));
        Ucapan ucapan = ucapan(putusan);
        return StringUtils.capitalize(ucapan.sumber()) + " · aturan " + ucapan.aturan()
                + (parameter.isEmpty() ? "" : " · parameter " + parameter.entrySet().stream()
                        .map(p -> p.getKey() + " = " + p.getValue()).collect(Collectors.joining(", ")));
    }

    /** Why a notice was given: the timer and the parameter that it follows. */
    private static String alasan(JsonNode pemberitahuan) {
        return pemberitahuan.path("dasar").asText() + " · " + pemberitahuan.path("timer").asText() + " · parameter "
                + pemberitahuan.path("parameter").asText() + " = " + angka(pemberitahuan.path("nilai").asText());
    }

    private static String angka(String nilai) {
        return switch (nilai) {
            case "true" -> "ya";
            case "false" -> "tidak";
            default -> HARI.matcher(nilai).matches() ? Kalender.tulis(LocalDate.parse(nilai)) : NilaiTerbaca.masa(nilai);
        };
    }

    private EntriKisah lain(BacaanEntri bacaan, ObjectNode isi) {
        String pokok = POKOK.stream().filter(isi::has).findFirst().map(kolom -> rincian.nilai(kolom, isi.remove(kolom)))
                .orElse(NilaiTerbaca.konstanta(bacaan.entri().jenis().name()));
        JsonNode keterangan = isi.remove(KETERANGAN);
        String kalimat = keterangan == null ? pokok + "." : pokok + ". " + keterangan.asText();
        return entri(bacaan, bacaan.entri().jenis().name().toLowerCase(), kalimat, null,
                rincian.entri(berurut(isi)));
    }

    private static ObjectNode berurut(ObjectNode isi) {
        ObjectNode berurut = JsonNodeFactory.instance.objectNode();
        DAHULU.stream().filter(isi::has).forEach(kolom -> berurut.set(kolom, isi.remove(kolom)));
        return berurut.setAll(isi);
    }

    private static EntriKisah entri(BacaanEntri bacaan, String jenis, String kalimat, String dasar,
            List<BarisKisah> rincian) {
        return new EntriKisah(bacaan.entri().urutan(), jenis, kalimat, dasar, List.of(), rincian, bacaan.entri().hash());
    }
}
