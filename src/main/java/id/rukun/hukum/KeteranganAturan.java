package id.rukun.hukum;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is known of one edition of a rule without asking it.
 *
 * @param id the catalogue's id
 * @param judul title
 * @param dasar legal basis
 * @param kekuatan how firmly the rule stands in the text
 * @param akibat what usually follows when it is not fulfilled
 * @param kode usual reason code, empty where the rule only chooses a path
 * @param kodeLain its further reason codes
 * @param pemilikKode id of the rule whose code it uses, empty where the code is its own
 * @param parameter ids of the parameters it reads
 * @param tafsir ids of the readings it rests on
 * @param masa days on which the edition holds
 * @param fakta type of its facts
 */
public record KeteranganAturan(
        String id,
        String judul,
        String dasar,
        Kekuatan kekuatan,
        Akibat akibat,
        String kode,
        List<String> kodeLain,
        String pemilikKode,
        List<String> parameter,
        List<String> tafsir,
        MasaBerlaku masa,
        Class<? extends Record> fakta) {

    /** The reason codes that are this rule's own. */
    public List<String> kodeSendiri() {
        return Stream.concat(Stream.of(kode).filter(k -> !k.isEmpty() && pemilikKode.isEmpty()), kodeLain.stream())
                .toList();
    }

    KeteranganAturan denganDasar(String lain) {
        return new KeteranganAturan(id, judul, lain, kekuatan, akibat, kode, kodeLain, pemilikKode, parameter, tafsir, masa,
                fakta);
    }

    /** @throws HukumTidakSahException naming the class if its description is incomplete */
    static KeteranganAturan dari(Class<?> kelas) {
        Ketentuan k = kelas.getAnnotation(Ketentuan.class);
        if (k == null) {
            throw new HukumTidakSahException(kelas.getName() + ": tanpa @Ketentuan");
        }
        if (k.id().isBlank() || k.judul().isBlank() || k.dasar().isBlank()) {
            throw new HukumTidakSahException(kelas.getName() + ": id, judul atau dasar kosong");
        }
        if (k.kekuatan() == Kekuatan.TAFSIR && k.tafsir().length == 0) {
            throw new HukumTidakSahException(kelas.getName() + ": TAFSIR tanpa tafsir yang dipilih");
        }
        if ((k.kekuatan() == Kekuatan.TEGAS || k.kekuatan() == Kekuatan.DATA) && k.tafsir().length > 0) {
            throw new HukumTidakSahException(kelas.getName() + ": " + k.kekuatan() + " tidak bersandar pada tafsir");
        }
        return new KeteranganAturan(k.id(), k.judul(), k.dasar(), k.kekuatan(), k.akibat(), k.kode(),
                List.of(k.kodeLain()), k.pemilikKode(), List.of(k.parameter()), List.of(k.tafsir()),
                masa(kelas, k), fakta(kelas));
    }

    private static MasaBerlaku masa(Class<?> kelas, Ketentuan k) {
        try {
            LocalDate sampai = k.sampai().isEmpty() ? null : LocalDate.parse(k.sampai());
            return new MasaBerlaku(LocalDate.parse(k.mulai()), sampai);
        } catch (RuntimeException e) {
            throw new HukumTidakSahException(kelas.getName() + ": masa berlaku tidak sah: " + e.getMessage(), e);
        }
    }

    private static Class<? extends Record> fakta(Class<?> kelas) {
        return Arrays.stream(kelas.getGenericInterfaces())
                .filter(jenis -> jenis instanceof ParameterizedType p && p.getRawType() == Aturan.class)
                .map(jenis -> ((ParameterizedType) jenis).getActualTypeArguments()[0])
                .findFirst()
                .map(jenis -> rekaman(kelas, jenis))
                .orElseThrow(() -> new HukumTidakSahException(kelas.getName() + ": tidak menerapkan Aturan langsung"));
    }

    private static Class<? extends Record> rekaman(Class<?> kelas, Type jenis) {
        if (jenis instanceof Class<?> fakta && fakta.isRecord()) {
            return fakta.asSubclass(Record.class);
        }
        throw new HukumTidakSahException(kelas.getName() + ": faktanya bukan record");
    }
}
