/** Coordination of the government with the DPRD (Pasal 19). */
package id.rukun.hukum.perwalibanjar.dprd;
