package id.rukun.uji;

import java.util.Map;

/**
 * A form on the way of a case.
 *
 * @param formulir its key
 * @param siapa role of the official who fills it in
 * @param mulai key of the procedure that it starts; {@code null} for the form of a task
 * @param kegiatan activity of its task; {@code null} for a start form
 * @param benar a submission that is accepted
 * @param lanjut what the others do until the next form is at hand
 */
public record TahapFormulir(String formulir, String siapa, String mulai, String kegiatan, Map<String, Object> benar,
        Runnable lanjut) {

    public static TahapFormulir mulai(String formulir, String siapa, String prosedur, Map<String, Object> benar,
            Runnable lanjut) {
        return new TahapFormulir(formulir, siapa, prosedur, null, benar, lanjut);
    }

    public static TahapFormulir tugas(String formulir, String siapa, String kegiatan, Map<String, Object> benar,
            Runnable lanjut) {
        return new TahapFormulir(formulir, siapa, null, kegiatan, benar, lanjut);
    }

    /** Nothing has to be done before the next form, or there is none. */
    public static TahapFormulir tugas(String formulir, String siapa, String kegiatan, Map<String, Object> benar) {
        return tugas(formulir, siapa, kegiatan, benar, () -> {});
    }
}
