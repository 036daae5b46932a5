/**
 * Isian: what a person submits with a form. One record type per form is its schema; one immutable row per submission
 * is its home. Later corrections supersede a row, nothing updates it.
 *
 * <p>This room turns what was sent into a record, or says why not. {@code formulir}: what a record says about its form;
 * {@code nilai}: dates, times and numbers as people write them; {@code arsip}: the rows; {@code peristiwa}: on which days
 * the things happened that forms tell of.
 */
package id.rukun.isian;
