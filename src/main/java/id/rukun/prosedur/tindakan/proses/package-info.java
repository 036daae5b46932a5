/** What the model of tindakan calls. */
package id.rukun.prosedur.tindakan.proses;
