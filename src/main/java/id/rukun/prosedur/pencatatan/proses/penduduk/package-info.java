/** A resident, his family card, or where he lives, recorded anew and undone. */
package id.rukun.prosedur.pencatatan.proses.penduduk;
