package id.rukun.engine.guard;

import java.util.Map;

/**
 * A form on the way of a case.
 *
 * @param formulir its key
 * @param siapa role of the official who fills it in
 * @param kegiatan activity of its task; {@code null} for a start form
 * @param benar a submission that is accepted
 * @param lanjut what the others do until the next form is at hand
 */
record TahapFormulir(String formulir, String siapa, String kegiatan, Map<String, Object> benar, Runnable lanjut) {}
