/** Pasal 33 and 34: terms of office, and what is reported before they end. */
package id.rukun.hukum.pergub171.masabakti;
