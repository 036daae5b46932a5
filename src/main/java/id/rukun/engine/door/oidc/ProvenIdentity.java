package id.rukun.engine.door.oidc;

/**
 * Whom an identity provider has before it.
 *
 * @param nip number of a civil servant, 18 digits
 * @param berfaktorKedua whether it says that it asked for a second factor
 */
record ProvenIdentity(String nip, boolean berfaktorKedua) {}
