/** Who is written to for an office, and who is told what was done with an account. */
package id.rukun.engine.mail;
