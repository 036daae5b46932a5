/** Banjar: coordination that recurs by a schedule, and its sessions (Pasal 18 ayat (4) and ayat (5) Perwali Banjar 6/2023). */
package id.rukun.prosedur.koordinasi.jadwal;
