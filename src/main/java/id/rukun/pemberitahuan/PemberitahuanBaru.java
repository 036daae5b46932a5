package id.rukun.pemberitahuan;

/**
 * A notice that is to be given.
 *
 * @param kunci names timer, fact and day, never an element or task of the engine; two notices with the same key are one
 * @param pemicu timer and parameter
 * @param alamat case and office
 * @param aktivitas the activity of the model that it is about
 * @param perihal subject
 * @param kalimat what the office reads
 */
public record PemberitahuanBaru(String kunci, Pemicu pemicu, Alamat alamat, String aktivitas, String perihal,
        String kalimat) {}
