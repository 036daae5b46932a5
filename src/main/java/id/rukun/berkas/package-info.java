/**
 * Berkas: cases and their dossiers. Each case keeps an append-only chain of what was said, checked and decided in it.
 * The chain is over salted digests; the contents lie beside it, so that they can be erased lawfully (UU 27/2022 on
 * personal data) without breaking it. Refused attempts are kept apart, outside the chain.
 */
package id.rukun.berkas;
