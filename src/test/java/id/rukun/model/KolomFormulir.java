package id.rukun.model;

import java.util.Map;
import java.util.function.Predicate;

/**
 * One field of a form file.
 *
 * @param wajib whether the form insists on a value while the field is visible
 * @param tampil whether the field is visible, given the values of the other fields
 */
record KolomFormulir(String kunci, BatasKolom batas, boolean wajib, Predicate<Map<String, Object>> tampil) {}
