package id.rukun.prosedur.musyawarah;

import id.rukun.berkas.KasusService;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.kebijakan.musyawarah.UndanganSah;
import id.rukun.hukum.pergub171.musyawarah.KeputusanTidakBertentangan;
import id.rukun.prosedur.musyawarah.mode.KaidahMusyawarah;
import id.rukun.prosedur.musyawarah.mode.KatalogMode;
import id.rukun.prosedur.musyawarah.register.KeputusanMusyawarah;
import id.rukun.prosedur.musyawarah.register.Musyawarah;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What minutes say of a meeting that brought nothing. */
@Component
class AkhirRapat {

    /** Was asked when the failure was recorded; minutes say what it answered. */
    private static final Class<UndanganSah> UNDANGAN = UndanganSah.class;
    /** RT of several Kelurahan are refused before they meet (Pasal 9 ayat (1)). */
    private static final int SATU_KELURAHAN = 1;

    private final KatalogMode katalogMode;
    private final MusyawarahService musyawarah;
    private final KatalogAturan katalog;
    private final KasusService kasusService;

    AkhirRapat(KatalogMode katalogMode, MusyawarahService musyawarah, KatalogAturan katalog, KasusService kasusService) {
        this.katalogMode = katalogMode;
        this.musyawarah = musyawarah;
        this.katalog = katalog;
        this.kasusService = kasusService;
    }

    /** Behind the name of the meeting: "yang tidak mencapai kuorum". */
    static String sebutan(Musyawarah rapat) {
        return switch (rapat.status()) {
            case GAGAL_KUORUM -> "yang tidak mencapai kuorum";
            case KEHADIRAN_KURANG -> "yang tidak mengambil keputusan";
            case PIMPINAN_TIDAK_SAH -> "yang tidak dipimpin oleh yang berwenang";
            case KEPUTUSAN_TIDAK_SAH -> "yang keputusannya tidak sah";
            case DITUNDA -> "yang ditunda";
            default -> throw new IllegalArgumentException("Musyawarah " + rapat.id() + " membuahkan hasil: " + rapat.status());
        };
    }

    /** Why it brought nothing, by its rule, one sentence each. */
    List<String> hasil(Musyawarah rapat) {
        KaidahMusyawarah kaidah = katalogMode.kaidah(rapat);
        return switch (rapat.status()) {
            case GAGAL_KUORUM -> Stream.concat(Stream.of("Kuorum tidak tercapai (" + dasar(kaidah.kuorum(), rapat)
                    + "); musyawarah tidak mengambil keputusan."), berturut(rapat, kaidah)).toList();
            case PIMPINAN_TIDAK_SAH -> List.of("Musyawarah tidak dipimpin oleh yang berwenang ("
                    + dasar(kaidah.pimpinan(), rapat) + ").");
            case KEPUTUSAN_TIDAK_SAH -> tidakSah(rapat, kaidah);
            case DITUNDA -> List.of("Musyawarah ditunda tanpa keputusan.");
            default -> throw new IllegalArgumentException("Musyawarah " + rapat.id() + ": " + rapat.status());
        };
    }

    /**
     * Where failures in a row make the next meeting valid, minutes say how many there are by now, and why one does not count
     * that is left out by a policy.
     */
    private Stream<String> berturut(Musyawarah rapat, KaidahMusyawarah kaidah) {
        if (kaidah.pengecualian().isEmpty()) {
            return Stream.empty();
        }
        Putusan undangan = katalog.periksa(UNDANGAN, new UndanganSah.Fakta(rapat.diundangPada(), rapat.dilaksanakanPada(),
                rapat.semuaDiundang(), rapat.dibukaDanDitutup(), rapat.dijadwalkanPada(), false, true), edisi(rapat));
        return Stream.concat(Stream.of(undangan).filter(putusan -> !putusan.terpenuhi()).map(putusan -> putusan.ucapan().naskah()),
                Stream.of("Gagal kuorum berturut-turut yang dihitung sampai dengan musyawarah ini: "
                        + rapat.rangkaian().gagalBerturut() + " kali (" + dasar(kaidah.pengecualian().get(), rapat) + ")."));
    }

    /** Which norm it contradicts, and whose word that is where it is only said. */
    private List<String> tidakSah(Musyawarah rapat, KaidahMusyawarah kaidah) {
        KeputusanMusyawarah keputusan = musyawarah.keputusan(rapat);
        String norma = Sebutan.kosong(keputusan.norma()) ? null : keputusan.norma() + " (menurut pernyataan pimpinan musyawarah)";
        Putusan keabsahan = katalog.periksa(kaidah.keabsahan(), new KeputusanTidakBertentangan.Fakta(keputusan.biayaSurat(),
                SATU_KELURAHAN, keputusan.pernyataanSesuai(), norma), edisi(rapat));
        return List.of(keabsahan.ucapan().naskah(), "Keputusan itu tidak sah.", "Yang diputuskan: " + keputusan.isi());
    }

    private String dasar(Class<? extends Aturan<?>> aturan, Musyawarah rapat) {
        return katalog.dasar(aturan, edisi(rapat));
    }

    private LocalDate edisi(Musyawarah rapat) {
        return kasusService.kasus(rapat.rangkaian().kasusId()).edisi();
    }
}
