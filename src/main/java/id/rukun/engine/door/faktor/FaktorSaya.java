package id.rukun.engine.door.faktor;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * The second factor of an account as its owner sees it.
 *
 * @param aktif whether it is asked for
 * @param wajib whether one of his posts asks for it
 * @param sejak since when, in words; {@code null} where it is not asked for
 * @param sisaPemulihan how many codes are left that replace one of the authenticator
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FaktorSaya(boolean aktif, boolean wajib, String sejak, int sisaPemulihan) {}
