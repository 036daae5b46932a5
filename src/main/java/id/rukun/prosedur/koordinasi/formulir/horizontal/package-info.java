/** Forms of the coordination among the Asisten. */
package id.rukun.prosedur.koordinasi.formulir.horizontal;
