/** How a member of a board leaves before his last day (Pasal 35 ayat (1) Pergub DKI 171/2016). */
package id.rukun.hukum.pergub171.pemberhentian;
