package id.rukun.hukum.pergub171.musyawarah;

import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.FaktaBerhubungan;
import id.rukun.hukum.Sebutan;
import java.util.Map;

/**
 * Who chaired a Musyawarah and who was entitled to.
 *
 * @param pimpinanId id of the person who chaired
 * @param pimpinanNama his name
 * @param pemegangKursiId id of the person who held the chair that day; {@code null} if nobody did
 * @param pemegangKursiNama his name; {@code null} if nobody held the chair
 * @param sebutan the chair in the quality in which it is held, for example {@code Ketua RW 02} or
 *     {@code Sekretaris RW 02 selaku pelaksana tugas Ketua}
 */
public record PimpinanFakta(
        String pimpinanId,
        String pimpinanNama,
        @BolehKosong String pemegangKursiId,
        @BolehKosong String pemegangKursiNama,
        String sebutan) implements FaktaBerhubungan {

    @Override
    public Map<String, String> mustahil() {
        return (pemegangKursiId == null) == (pemegangKursiNama == null) ? Map.of()
                : Map.of("pemegangKursiNama", "diisi bila dan hanya bila pemegangKursiId diisi");
    }

    /** Whether the meeting was chaired by the holder of the chair. */
    public boolean berwenang() {
        return pemegangKursiId != null && !pimpinanId.isBlank() && pimpinanId.equals(pemegangKursiId);
    }

    /** The chair and its holder, as a message names them. */
    public String kursi() {
        return sebutanKursi() + (pemegangKursiId == null ? " (tidak dilaksanakan siapa pun)"
                : " (" + Sebutan.atau(pemegangKursiNama, "nama tidak dicatat") + ")");
    }

    /** The chair alone. */
    public String sebutanKursi() {
        return Sebutan.atau(sebutan, "pemegang kursi pimpinan");
    }

    /** Who chaired and in which quality; a name that tells the quality already is not told it twice. */
    public String dipimpinSelaku() {
        boolean disebut = pimpinanNama != null && pimpinanNama.contains(sebutanKursi());
        return dipimpin() + (disebut ? "" : ", " + sebutanKursi());
    }

    /** Who chaired, as a message begins. */
    public String dipimpin() {
        return Sebutan.kosong(pimpinanNama) ? "Pimpinan musyawarah tidak dicatat"
                : "Musyawarah dipimpin " + pimpinanNama.strip();
    }
}
