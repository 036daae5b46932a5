package id.rukun.prosedur.keputusan.register;

import java.util.List;
import java.util.Map;

/**
 * What a calling procedure puts into the draft of a Keputusan Lurah. Its legal basis is the law's to say
 * ({@link id.rukun.prosedur.keputusan.ketentuan.MatriksKeputusan#mengingat}).
 *
 * @param tentang subject, as printed under the number
 * @param menimbang considerations drawn from the facts, without "bahwa" and semicolon ({@link Menimbang#pokok})
 * @param diktum what is decided, one clause per entry, without its ordinal
 * @param unit ids of the units concerned
 * @param fakta facts on which the draft rests, label to value
 */
public record KontenKeputusan(String tentang, List<String> menimbang, List<String> diktum, List<String> unit,
        Map<String, String> fakta) {}
