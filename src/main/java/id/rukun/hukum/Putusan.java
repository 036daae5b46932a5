package id.rukun.hukum;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
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
 * @param tafsir ids of the readings that the rule rests on
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
        List<String> tafsir,
        Map<String, String> parameter,
        Record fakta) {

    public Putusan {
        tafsir = List.copyOf(tafsir);
        parameter = Collections.unmodifiableMap(new LinkedHashMap<>(parameter));
    }

    /** The rule is fulfilled. */
    public static Putusan terpenuhi(Aturan<?> aturan, Record fakta, ParameterBerlaku parameter, String pesan) {
        return dari(aturan, fakta, parameter, true, null, null, pesan);
    }

    /** The rule is not fulfilled; consequence and code are those that it declares. */
    public static Putusan gagal(Aturan<?> aturan, Record fakta, ParameterBerlaku parameter, String pesan) {
        Ketentuan ketentuan = aturan.getClass().getAnnotation(Ketentuan.class);
        return gagal(aturan, fakta, parameter, ketentuan.akibat(), ketentuan.kode(), pesan);
    }

    /** The rule is not fulfilled in a way that has a consequence of its own; {@code kode} may be empty. */
    public static Putusan gagal(
            Aturan<?> aturan, Record fakta, ParameterBerlaku parameter, Akibat akibat, String kode, String pesan) {
        return dari(aturan, fakta, parameter, false, akibat, kode.isEmpty() ? null : kode, pesan);
    }

    /** How the answer speaks to an official. */
    public Ucapan ucapan() {
        return new Ucapan(aturan, pesan, dasar, kekuatan, tafsir);
    }

    /** The same answer before it binds: what would be refused later is a warning now. */
    public Putusan peringatan() {
        return terpenuhi ? this : new Putusan(aturan, judul, false, kekuatan, Akibat.PERINGATAN, kode,
                "Sudah diketahui sekarang, mengikat kemudian: " + pesan, dasar, tafsir, parameter, fakta);
    }

    /** The same answer in other words. */
    public Putusan denganPesan(String lain) {
        return lain.equals(pesan) ? this : new Putusan(aturan, judul, terpenuhi, kekuatan, akibat, kode, lain, dasar,
                tafsir, parameter, fakta);
    }

    Putusan denganDasar(String lain) {
        return lain.equals(dasar) ? this : new Putusan(aturan, judul, terpenuhi, kekuatan, akibat, kode, pesan, lain, tafsir,
                parameter, fakta);
    }

    private static Putusan dari(Aturan<?> aturan, Record fakta, ParameterBerlaku parameter,
            boolean terpenuhi, Akibat akibat, String kode, String pesan) {
        Ketentuan k = aturan.getClass().getAnnotation(Ketentuan.class);
        pastikanKode(k, kode);
        Map<String, String> terpakai = new LinkedHashMap<>();
        for (String id : k.parameter()) {
            terpakai.put(id, parameter.nilai(id));
        }
        return new Putusan(k.id(), k.judul(), terpenuhi, k.kekuatan(), akibat, kode, pesan, k.dasar(),
                List.of(k.tafsir()), terpakai, fakta);
    }

    /** A code that is not declared would be unknown to the rules API. */
    private static void pastikanKode(Ketentuan k, String kode) {
        if (kode != null && !kode.equals(k.kode()) && !List.of(k.kodeLain()).contains(kode)) {
            throw new IllegalArgumentException("Kode " + kode + " tidak dinyatakan oleh " + k.id());
        }
    }
}
