/**
 * Takes tables into the registers: each row is read and checked, what is wrong is named all at once, the difference to what stands is
 * told, and all of it is written in one transaction or nothing. It knows no register: each brings what is imported of it
 * ({@link id.rukun.impor.Importir}).
 */
package id.rukun.impor;
