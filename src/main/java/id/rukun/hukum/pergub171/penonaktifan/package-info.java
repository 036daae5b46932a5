/** Rules on who may be deactivated for what, and on the Lurah's own route (Pasal 35 to 37 Pergub DKI 171/2016). */
package id.rukun.hukum.pergub171.penonaktifan;
