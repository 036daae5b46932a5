/**
 * Berkas: cases and their dossiers. Each case keeps an append-only chain of what was said, checked and decided in it.
 * The chain is over salted digests; the contents lie beside it, so that they can be erased lawfully (UU 27/2022 on
 * personal data) without breaking it. Refused attempts are kept apart, outside the chain.
 *
 * <p>This room is what others ask: opening and ending cases, writing into a dossier and reading it. Below it, each
 * understood without those above: {@code sidik} (canonical text and digests), {@code segel} (signatures), {@code kasus},
 * {@code rantai} (the chain), {@code saksi} (rows of the registers that the chain vouches for), {@code percobaan};
 * beside it {@code periksa} (verification), {@code daftar} (heads anchored outside the database).
 */
package id.rukun.berkas;
