package id.rukun.prosedur.koordinasi.proses.pelimpahan;

import id.rukun.uji.KotaUji;
import id.rukun.uji.Pejabat;
import id.rukun.uji.Perkara;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A delegation in Bukittinggi, or its revocation. */
final class KasusPelimpahan implements Perkara {

    static final String ALASAN = "Alasan ini cukup panjang untuk dipahami pembaca.";

    private final KotaUji kota;
    private String nomor;
    private String pemberi;

    KasusPelimpahan(KotaUji kota) {
        this.kota = kota;
    }

    @Override
    public String nomor() {
        return nomor;
    }

    @Override
    public Pejabat pejabat(String peran) {
        return kota.pejabat(peran);
    }

    /** From the Sekda to an Asisten, of these units. */
    Map<String, Object> kepadaAsisten(String asisten, LocalDate mulai, String... unit) {
        Map<String, Object> isi = limpahkan(asisten, "KOORDINASI_KERJA", mulai, unit);
        isi.put("pertimbangan", List.of("BEBAN_KERJA", "RENTANG_KENDALI"));
        return isi;
    }

    /** From the Wakil Wali Kota to the Sekda, of these units. */
    Map<String, Object> kepadaSekda(LocalDate mulai, String... unit) {
        return limpahkan("SETDA", "OPERASIONAL_TEKNIS", mulai, unit);
    }

    private Map<String, Object> limpahkan(String penerima, String objek, LocalDate mulai, String... unit) {
        Map<String, Object> isi = new HashMap<>(Map.of("tindakan", "LIMPAHKAN", "penerima", kota.unit(penerima), "objek", objek, "bidang",
                List.of(), "pertimbangan", List.of("BEBAN_KERJA"), "mulai", mulai));
        isi.put("unit", Stream.of(unit).map(kota::unit).toList());
        return isi;
    }

    static Map<String, Object> cabut(String pelimpahan) {
        return new HashMap<>(Map.of("tindakan", "CABUT", "pelimpahan", pelimpahan, "alasan", ALASAN, "unit", List.of(), "bidang", List.of(),
                "pertimbangan", List.of()));
    }

    KasusPelimpahan mulai(String oleh, Map<String, Object> isi) {
        pemberi = oleh;
        nomor = pejabat(oleh).mulai("pelimpahan-kewenangan", isi);
        return this;
    }

    KasusPelimpahan putuskan(Map<String, Object> isi) {
        pejabat(pemberi).kirim(nomor, "TandatanganiPelimpahan", isi);
        return this;
    }

    KasusPelimpahan tandatangani(String surat, LocalDate hari) {
        return putuskan(Map.of("putusan", "TANDATANGANI", "nomor", surat, "tanggal", hari));
    }

    KasusPelimpahan perbaiki(Map<String, Object> isi) {
        putuskan(Map.of("putusan", "PERBAIKI"));
        pejabat(pemberi).kirim(nomor, "PerbaikiRancangan", isi);
        return this;
    }
}
