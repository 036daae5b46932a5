/** What Pasal 15 asks about RT and RW whose numbers lie outside Pasal 5. */
package id.rukun.hukum.pergub171.penataan.pasal15;
