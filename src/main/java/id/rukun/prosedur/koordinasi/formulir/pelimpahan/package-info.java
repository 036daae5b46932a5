/** Forms of delegating the authority to coordinate. */
package id.rukun.prosedur.koordinasi.formulir.pelimpahan;
