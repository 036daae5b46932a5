/**
 * Invented residents, boards and officials in real areas, for the demo profile only. Nobody here exists: NIK and NIP
 * begin with 99 and family cards with 98, which no area of Indonesia has.
 */
package id.rukun.demo.data;
