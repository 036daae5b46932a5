package id.rukun.hukum;

import java.util.Map;

/**
 * The receipt of one question put to one rule.
 *
 * @param aturan id of the rule
 * @param judul the rule's title
 * @param terpenuhi whether the rule is fulfilled
 * @param kekuatan how firmly the rule stands in the text
 * @param akibat what follows; {@code null} where the rule is fulfilled
 * @param kode reason code; {@code null} where the rule is fulfilled or only chooses a path
 * @param pesan Indonesian sentence with the numbers in it
 * @param dasar legal basis
 * @param parameter parameters used, id to value
 * @param fakta the facts as they were put
 */
public record Putusan(
        String aturan,
        String judul,
        boolean terpenuhi,
        Kekuatan kekuatan,
        Akibat akibat,
        String kode,
        String pesan,
        String dasar,
        Map<String, String> parameter,
        Record fakta) {}
