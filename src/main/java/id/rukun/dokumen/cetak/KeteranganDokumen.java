package id.rukun.dokumen.cetak;

import java.util.List;

/**
 * What everybody may know of a document: nothing of what it says.
 *
 * @param nama kind and number
 * @param kantor the office, line by line, as it heads the document
 * @param tempatTanggal where and when, line by line
 * @param keadaan where it stands today, in words; {@code null} where its kind has no such thing
 * @param utuh whether its text is still the one that was signed
 */
public record KeteranganDokumen(String nama, List<String> kantor, List<String> tempatTanggal, String keadaan, boolean utuh) {}
