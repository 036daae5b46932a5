package id.rukun.hukum.perwalibanjar.rapat;

import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.perwalibanjar.Cara;

/**
 * Who came to a meeting, as the minutes say.
 *
 * @param unit name of the party
 * @param cara how it took part, a word of {@link Cara}; {@code null} if that was not told. A meeting that is held directly may
 *     have attendees by electronic media (BJR-A-07)
 */
public record PesertaNotulen(String unit, @BolehKosong String cara) {}
