/** Forms of asking for data and handing them over. */
package id.rukun.prosedur.koordinasi.formulir.data;
