/** The register of RT and RW out of their range, and of what the Lurah weighs about them (Pasal 15 Pergub DKI 171/2016). */
package id.rukun.prosedur.pasal15;
