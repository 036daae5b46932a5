package id.rukun.engine.door.faktor;

import id.rukun.akun.faktor.FaktorDitawarkan;
import id.rukun.dokumen.cetak.KodeQr;

/**
 * What an authenticator is to take: said this once.
 *
 * @param qr a picture of it, as an address of its own
 * @param rahasia the secret to be typed, in groups of four
 * @param tautan the same as a link, for an authenticator on the same device
 */
record FaktorBaru(String qr, String rahasia, String tautan) {

    static FaktorBaru dari(FaktorDitawarkan satu) {
        return new FaktorBaru(KodeQr.dataUri(satu.tautan()), satu.rahasia().replaceAll("(.{4})(?!$)", "$1 "), satu.tautan());
    }

    @Override
    public String toString() {
        return "FaktorBaru";
    }
}
