package id.rukun.engine.door.oidc;

/** Somebody does not get in with an identity provider. */
class OidcRefusedException extends RuntimeException {

    private final OidcRefusal sebab;

    OidcRefusedException(OidcRefusal sebab) {
        this(sebab, sebab.name(), null);
    }

    /** @param rinci for the log, never for the person */
    OidcRefusedException(OidcRefusal sebab, String rinci, Throwable asal) {
        super(rinci, asal);
        this.sebab = sebab;
    }

    OidcRefusal sebab() {
        return sebab;
    }
}
