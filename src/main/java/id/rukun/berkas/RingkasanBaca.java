package id.rukun.berkas;

import java.time.Instant;

/**
 * How often personal data of a case were read.
 *
 * @param kasusId the case
 * @param jumlah how often
 * @param terakhir when last
 */
public record RingkasanBaca(String kasusId, Long jumlah, Instant terakhir) {}
