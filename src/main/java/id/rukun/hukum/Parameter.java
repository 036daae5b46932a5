package id.rukun.hukum;

import java.util.List;

/**
 * One edition of one parameter.
 *
 * @param id the catalogue's id, for example {@code PRM-31}
 * @param kunci speaking name, for example {@code musyawarah-rt.kuorum}
 * @param jenis kind of the value
 * @param nilai the value as it is written in the source
 * @param satuan what the value counts
 * @param dasar provision from which the value is taken
 * @param regulasi short title of the regulation
 * @param kekuatan how firmly the value stands in the text
 * @param tafsir ids of the readings (AMB-nn) that the value rests on
 * @param masa days on which this edition holds
 * @param tempat file in which it is written, for messages
 */
public record Parameter(
        String id,
        String kunci,
        JenisNilai jenis,
        String nilai,
        String satuan,
        String dasar,
        String regulasi,
        Kekuatan kekuatan,
        List<String> tafsir,
        MasaBerlaku masa,
        String tempat) {

    /** @throws HukumTidakSahException if something is missing or the value is unreadable */
    public Parameter {
        wajib("id", id);
        wajib("kunci", kunci);
        wajib("jenis", jenis);
        wajib("nilai", nilai);
        wajib("satuan", satuan);
        wajib("dasar", dasar);
        wajib("regulasi", regulasi);
        wajib("kekuatan", kekuatan);
        wajib("masa berlaku", masa);
        tafsir = tafsir == null ? List.of() : List.copyOf(tafsir);
        if (kekuatan == Kekuatan.TAFSIR && tafsir.isEmpty()) {
            throw new HukumTidakSahException("TAFSIR tanpa tafsir yang dipilih");
        }
        jenis.baca(nilai);
    }

    /** Where the entry stands, for messages. */
    String letak() {
        return tempat + ", parameter " + id + ": ";
    }

    private static void wajib(String kolom, Object isi) {
        if (isi == null || isi.toString().isBlank()) {
            throw new HukumTidakSahException(kolom + " kosong");
        }
    }
}
