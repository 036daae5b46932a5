package id.rukun.hukum.pergub171.keputusan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.FaktaBerhubungan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.SalahSatu;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.Map;

/**
 * The Camat's answer to a signed Keputusan Lurah that needs his ratification.
 *
 * @param hasil {@code SAHKAN} or {@code TOLAK}; {@code null} while he has not answered
 * @param atasNama on whose behalf he ratifies; {@code null} while he has not answered, and where he refuses
 * @param wilayah kind of the area in which the Kelurahan lies
 * @param keputusan day of the Keputusan
 * @param pengesahan day of his answer; {@code null} while he has not answered
 */
public record PengesahanFakta(
        @BolehKosong @SalahSatu({"SAHKAN", "TOLAK"}) String hasil,
        @BolehKosong @SalahSatu({"WALIKOTA", "BUPATI"}) String atasNama,
        @SalahSatu({"KOTA", "KABUPATEN"}) String wilayah,
        LocalDate keputusan,
        @BolehKosong LocalDate pengesahan) implements FaktaBerhubungan {

    @Override
    public Map<String, String> mustahil() {
        return hasil == null && pengesahan != null
                ? Map.of("pengesahan", "kosong selama Camat belum menjawab") : Map.of();
    }

    /** What a rule that demands the ratification answers. */
    Putusan putus(Aturan<PengesahanFakta> aturan, ParameterBerlaku parameter) {
        if (disahkan()) {
            return Putusan.terpenuhi(aturan, this, parameter, keadaan());
        }
        return salahAtasNama() ? Putusan.gagal(aturan, this, parameter, keadaan())
                : Putusan.gagal(aturan, this, parameter, Akibat.TAHAN, "", keadaan());
    }

    /** Whether it is ratified, by whom it may be, and not before it existed. */
    boolean disahkan() {
        return "SAHKAN".equals(hasil) && !salahAtasNama() && pengesahan != null && !pengesahan.isBefore(keputusan);
    }

    /** Ratified on behalf of a head of another kind of area. */
    boolean salahAtasNama() {
        return "SAHKAN".equals(hasil) && !kepala().equals(atasNama);
    }

    /** How the matter stands, as a message tells it. */
    String keadaan() {
        if (hasil == null) {
            return "Keputusan belum disahkan Camat; sampai disahkan belum berlaku.";
        }
        if (!"SAHKAN".equals(hasil)) {
            return "Camat menolak mengesahkan Keputusan; Keputusan tidak berlaku.";
        }
        if (salahAtasNama()) {
            return "Pengesahan harus atas nama " + sebutan() + ".";
        }
        if (pengesahan == null) {
            return "Tanggal pengesahan belum ada.";
        }
        String tanggal = "keputusan " + Kalender.tulis(keputusan) + ", pengesahan " + Kalender.tulis(pengesahan) + ".";
        return disahkan() ? "Disahkan Camat atas nama " + sebutan() + ": " + tanggal
                : "Pengesahan tidak mendahului Keputusan Lurah: " + tanggal;
    }

    private String kepala() {
        return "KABUPATEN".equals(wilayah) ? "BUPATI" : "WALIKOTA";
    }

    private String sebutan() {
        return "KABUPATEN".equals(wilayah) ? "Bupati" : "Walikota";
    }
}
