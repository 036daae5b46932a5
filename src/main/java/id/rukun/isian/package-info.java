/**
 * Isian: what a person submits with a form. One record type per form is its schema; one immutable row per submission
 * is its home. Later corrections supersede a row, nothing updates it.
 */
package id.rukun.isian;
