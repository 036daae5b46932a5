/**
 * Coordination among the Asisten (Pasal 9 angka 4 Perwali Bukittinggi 65/2014): the register of it, and how other procedures open it,
 * wait for it and ask what came of it.
 */
package id.rukun.prosedur.koordinasi.horizontal;
