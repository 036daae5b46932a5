package id.rukun.hukum.perwalibukittinggi.horizontal;

import id.rukun.hukum.SalahSatu;

/**
 * What an Asisten says to the text that was sent round.
 *
 * @param asisten his code
 * @param jawaban his answer; {@code BELUM} while he is silent
 */
public record JawabanAsisten(String asisten, @SalahSatu({"SETUJU", "TIDAK_SETUJU", "BELUM"}) String jawaban) {

    boolean setuju() {
        return jawaban.equals("SETUJU");
    }

    boolean diam() {
        return jawaban.equals("BELUM");
    }
}
