/**
 * Persons, family cards and where they live: the minimum that the rules of neighbourhoods need to know. Reads from no
 * register of the civil registry; holds personal data, so nothing of it belongs into processes or logs.
 */
package id.rukun.penduduk;
