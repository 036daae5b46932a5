/**
 * The areas from province to RT: what they are, what they are called since when, who they border on, from whom they
 * descend. The lowest room of the register; knows no persons, no posts and no procedure.
 * {@code kunci} keeps units from two structural cases at once; {@code baris} is what dated rows of all registers share.
 */
package id.rukun.wilayah;
