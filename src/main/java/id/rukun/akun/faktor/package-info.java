/** The second factor with which accounts are opened (RFC 6238): its secret, the codes that replace it once, and what became of each. */
package id.rukun.akun.faktor;
