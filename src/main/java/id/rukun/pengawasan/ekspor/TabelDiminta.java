package id.rukun.pengawasan.ekspor;

import java.util.List;

/**
 * A list that somebody takes along as a table.
 *
 * @param akun login of who takes it
 * @param nama name of the list, in the name of the file and in the record
 * @param lingkup over what it stretches, in words
 * @param kepala the headings
 * @param baris its rows
 */
public record TabelDiminta(String akun, String nama, String lingkup, List<String> kepala, List<? extends BarisTabel> baris) {}
