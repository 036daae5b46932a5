/** What Pasal 9 and 12 demand of a merger of RW. */
package id.rukun.hukum.pergub171.penataan.rw;
