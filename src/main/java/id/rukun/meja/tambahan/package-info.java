/** What offices add to a case beside its forms: shown on its page, and taken in from there. */
package id.rukun.meja.tambahan;
