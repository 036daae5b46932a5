/** The daily process on the engine. */
package id.rukun.prosedur.harian.proses;
