package id.rukun.hukum.api;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.hukum.Akibat;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.KeteranganAturan;
import java.time.LocalDate;
import java.util.List;

/**
 * One edition of a rule as the API lists it.
 *
 * @param id the catalogue's id
 * @param judul title
 * @param dasar legal basis
 * @param kekuatan how firmly it stands in the text
 * @param akibat what usually follows when it is not fulfilled
 * @param kode usual reason code; {@code null} where the rule only chooses a path
 * @param kodeLain its further reason codes
 * @param pemilikKode id of the rule that owns {@code kode}, where this one asks the same; {@code null} where it is its own
 * @param parameter ids of the parameters it reads
 * @param tafsir ids of the readings it rests on
 * @param mulai first day of this edition
 * @param sampai last day of this edition; {@code null} while it is in force
 * @param fakta JSON Schema of its facts
 */
public record AturanJson(String id, String judul, String dasar, Kekuatan kekuatan, Akibat akibat, String kode,
        List<String> kodeLain, String pemilikKode, List<String> parameter, List<String> tafsir, LocalDate mulai, LocalDate sampai, JsonNode fakta) {

    static AturanJson dari(KeteranganAturan k, FaktaSchema schema) {
        return new AturanJson(k.id(), k.judul(), k.dasar(), k.kekuatan(), k.akibat(),
                atauNull(k.kode()), k.kodeLain(), atauNull(k.pemilikKode()), k.parameter(), k.tafsir(), k.masa().mulai(), k.masa().sampai(),
                schema.dari(k.fakta()));
    }

    private static String atauNull(String teks) {
        return teks.isEmpty() ? null : teks;
    }
}
