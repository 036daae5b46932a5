package id.rukun.hukum.pergub171.careteker;

import id.rukun.hukum.BolehKosong;

/**
 * Who would be Careteker.
 *
 * @param nama his name; {@code null} if nobody of that number is known
 * @param status what he is employed as; only {@link PnsPemprov#PNS_PEMPROV} is a civil servant in the sense of Pasal 1 angka 38
 * @param nip his number; {@code null} if it is not known
 */
public record PegawaiFakta(@BolehKosong String nama, @BolehKosong String status, @BolehKosong String nip) {}
