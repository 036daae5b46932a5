/** The register of reports upward: what is due, what each tells, and through whose hands it has gone (Pasal 16 and Pasal 21). */
package id.rukun.prosedur.koordinasi.laporan;
