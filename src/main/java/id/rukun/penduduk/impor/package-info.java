/** What is imported of the register of residents: persons and their family cards, as far as rules need them. */
package id.rukun.penduduk.impor;
