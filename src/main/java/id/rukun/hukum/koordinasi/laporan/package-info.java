/** Reports upward in two cities: their kinds, and through whose hands each goes. */
package id.rukun.hukum.koordinasi.laporan;
