/** Rules on forming, splitting, merging and abolishing RT and RW: Pasal 4 to 15 Pergub DKI 171/2016. */
package id.rukun.hukum.pergub171.penataan;
