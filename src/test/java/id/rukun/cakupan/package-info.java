/** Holds what the five regulations ask against what is built, and writes the pages that say so. */
package id.rukun.cakupan;
