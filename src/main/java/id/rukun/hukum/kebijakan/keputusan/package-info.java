/** Policies on Keputusan Lurah: numbers, refusal, the day of signing. */
package id.rukun.hukum.kebijakan.keputusan;
