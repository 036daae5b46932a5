package id.rukun.berkas;

/** A new key pair for a test, as an operator would make one. */
public final class KunciUji {

    private KunciUji() {}

    public static String pem() {
        return KunciSegel.pem(KunciSegel.baru());
    }
}
