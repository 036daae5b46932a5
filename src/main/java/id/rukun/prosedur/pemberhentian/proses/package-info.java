/** A member of a board dies or resigns: the paper, the day, the post, and who comes after him (P-29). */
package id.rukun.prosedur.pemberhentian.proses;
