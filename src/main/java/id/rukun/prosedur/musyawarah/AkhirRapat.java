package id.rukun.prosedur.musyawarah;

import id.rukun.hukum.KutipanAturan;
import id.rukun.prosedur.musyawarah.mode.KaidahMusyawarah;
import id.rukun.prosedur.musyawarah.mode.KatalogMode;
import id.rukun.prosedur.musyawarah.register.Musyawarah;
import id.rukun.prosedur.musyawarah.register.RangkaianMusyawarah;
import org.springframework.stereotype.Component;

/** What minutes say of a meeting that brought nothing. */
@Component
class AkhirRapat {

    private final KatalogMode katalogMode;
    private final MusyawarahService musyawarah;

    AkhirRapat(KatalogMode katalogMode, MusyawarahService musyawarah) {
        this.katalogMode = katalogMode;
        this.musyawarah = musyawarah;
    }

    /** Behind the name of the meeting: "yang tidak mencapai kuorum". */
    static String sebutan(Musyawarah rapat) {
        return switch (rapat.status()) {
            case GAGAL_KUORUM -> "yang tidak mencapai kuorum";
            case KEHADIRAN_KURANG -> "yang tidak dihadiri lengkap";
            case PIMPINAN_TIDAK_SAH -> "yang tidak dipimpin oleh yang berwenang";
            case KEPUTUSAN_TIDAK_SAH -> "yang keputusannya tidak sah";
            case DITUNDA -> "yang ditunda";
            default -> throw new IllegalArgumentException("Musyawarah " + rapat.id() + " membuahkan hasil: " + rapat.status());
        };
    }

    /** Why it brought nothing, by its rule. */
    String hasil(Musyawarah rapat) {
        KaidahMusyawarah kaidah = katalogMode.kaidah(rapat);
        return switch (rapat.status()) {
            case GAGAL_KUORUM -> "Kuorum tidak tercapai (" + KutipanAturan.dasar(kaidah.kuorum())
                    + "); musyawarah tidak mengambil keputusan." + berturut(rapat.rangkaian(), kaidah);
            case PIMPINAN_TIDAK_SAH -> "Musyawarah tidak dipimpin oleh yang berwenang ("
                    + KutipanAturan.dasar(kaidah.pimpinan()) + "); musyawarah diulang.";
            case KEPUTUSAN_TIDAK_SAH -> "Keputusan musyawarah bertentangan dengan peraturan perundang-undangan ("
                    + KutipanAturan.dasar(kaidah.keabsahan()) + ") dan tidak sah; musyawarah diulang." + isi(rapat);
            case DITUNDA -> "Musyawarah ditunda tanpa keputusan.";
            default -> throw new IllegalArgumentException("Musyawarah " + rapat.id() + ": " + rapat.status());
        };
    }

    /** Where failures in a row make the next meeting valid, minutes say how many there are by now. */
    private static String berturut(RangkaianMusyawarah asal, KaidahMusyawarah kaidah) {
        return kaidah.pengecualian().map(aturan -> " Gagal kuorum berturut-turut yang dihitung sampai dengan musyawarah ini: "
                + asal.gagalBerturut() + " kali (" + KutipanAturan.dasar(aturan) + ").").orElse("");
    }

    private String isi(Musyawarah rapat) {
        return " Yang diputuskan: " + musyawarah.keputusan(rapat).isi();
    }
}
