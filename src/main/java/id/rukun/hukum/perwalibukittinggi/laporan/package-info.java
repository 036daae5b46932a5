/** What is asked of the reports on coordination and of the evaluation by the Wakil Walikota. */
package id.rukun.hukum.perwalibukittinggi.laporan;
