package id.rukun.engine.step;

import java.util.Map;

/**
 * What is about to be sent.
 *
 * @param isian what stands in the form
 * @param kasusId the case that it is about
 * @param prosesId process instance; {@code null} for a start form
 * @param variabel its variables; of a start form those that it is going to have
 * @param akun login of the person
 */
public record KirimanDini(Record isian, String kasusId, String prosesId, Map<String, Object> variabel, String akun) {}
