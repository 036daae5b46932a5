/** From the recorded election of a Ketua RT or Ketua RW to his board in the register (P-26), and who stands in for it (P-27). */
package id.rukun.prosedur.pengurus.proses;
