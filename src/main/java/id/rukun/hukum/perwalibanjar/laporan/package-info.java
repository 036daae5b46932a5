/** Reports upward to the superior and to the Wali Kota, and the monitoring (Pasal 21 and 23). */
package id.rukun.hukum.perwalibanjar.laporan;
