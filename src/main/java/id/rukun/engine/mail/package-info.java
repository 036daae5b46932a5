/** Who is written to for an office. */
package id.rukun.engine.mail;
