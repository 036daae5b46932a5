/** What is asked of a coordination meeting: who calls it, who must come, who may stand in, and what its minutes say. */
package id.rukun.hukum.perwalibukittinggi.rapat;
