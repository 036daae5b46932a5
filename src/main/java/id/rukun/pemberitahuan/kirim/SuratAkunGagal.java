package id.rukun.pemberitahuan.kirim;

import java.time.Instant;

/**
 * A letter about an account is given up; published in the transaction that writes this down.
 *
 * @param id of the letter
 * @param akun whose account
 * @param perihal subject of the letter
 * @param dibuatPada when it was written
 */
public record SuratAkunGagal(String id, String akun, String perihal, Instant dibuatPada) {}
