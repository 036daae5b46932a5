/** Reports upward: opening, what they tell, through whose hands they go, instructions (BKT-PR-10, BKT-PR-11; BJR-PR-09, PR-10, PR-16). */
package id.rukun.prosedur.koordinasi.proses.laporan;
