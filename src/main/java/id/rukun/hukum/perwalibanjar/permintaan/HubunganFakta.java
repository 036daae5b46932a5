package id.rukun.hukum.perwalibanjar.permintaan;

import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.perwalibanjar.PilihanKata;
import id.rukun.hukum.perwalibanjar.SifatHubungan;
import java.util.List;

/**
 * The relation of the requester with one other Perangkat Daerah, with what the table of pairs answers for their kinds.
 *
 * @param pemohon name of the requester
 * @param pihak name of the other party
 * @param dipilih the natures that were chosen; none means all that the pair has but the structural one
 * @param berlaku the natures that the pair has; none where Pasal 15 does not regulate it
 * @param ayat the provision that gives them; {@code null} where Pasal 15 does not regulate the pair, or a party has no kind
 */
public record HubunganFakta(String pemohon, String pihak, List<String> dipilih, List<String> berlaku,
        @BolehKosong String ayat) {

    /** Whether Pasal 15 regulates the pair. */
    boolean diatur() {
        return !Sebutan.kosong(ayat);
    }

    /** Whether the pair has the narrower natures of Pasal 15 ayat (7) and (9). */
    boolean teknis() {
        return berlaku.contains(SifatHubungan.TEKNIS_FUNGSIONAL.name())
                || berlaku.contains(SifatHubungan.TEKNIS_OPERASIONAL.name());
    }

    boolean memilih(SifatHubungan sifat) {
        return dipilih.contains(sifat.name());
    }

    /** "A dengan B". */
    String pasangan() {
        return Sebutan.nama(pemohon) + " dengan " + Sebutan.nama(pihak);
    }

    String sifatBerlaku() {
        return PilihanKata.sebut(SifatHubungan.class, berlaku);
    }
}
