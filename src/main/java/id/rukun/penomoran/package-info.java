/**
 * Running numbers of papers: one series for each office, kind of paper and year. Whether a number may be given is asked
 * of rules elsewhere; here it is held, kept, and found to be missing.
 */
package id.rukun.penomoran;
