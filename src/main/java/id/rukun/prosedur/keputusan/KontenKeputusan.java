package id.rukun.prosedur.keputusan;

import java.util.List;
import java.util.Map;

/**
 * What a calling procedure puts into the draft of a Keputusan Lurah.
 *
 * @param tentang subject, as printed under the number
 * @param menimbang considerations drawn from the facts
 * @param dasar legal basis, one provision per entry
 * @param diktum what is decided, one clause per entry
 * @param unit ids of the units concerned
 * @param fakta facts on which the draft rests, label to value
 */
public record KontenKeputusan(String tentang, List<String> menimbang, List<String> dasar, List<String> diktum,
        List<String> unit, Map<String, String> fakta) {}
