/** What offices are called. */
package id.rukun.jabatan.sebutan;
