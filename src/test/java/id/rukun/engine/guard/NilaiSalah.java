package id.rukun.engine.guard;

import java.util.Map;

/**
 * One submission that must be refused.
 *
 * @param nama what is wrong with it
 * @param isian all fields, one of them wrong
 * @param disebut what the refusal must name: the field's label or, if nobody knows the field, its key
 */
record NilaiSalah(String nama, Map<String, Object> isian, String disebut) {}
