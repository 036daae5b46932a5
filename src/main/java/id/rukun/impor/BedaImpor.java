package id.rukun.impor;

/**
 * What an import would change in the register.
 *
 * @param baris number of the row that says so
 * @param apa whose fact it is, and which
 * @param lama what stands; empty where nothing does
 * @param baru what the file says
 */
public record BedaImpor(int baris, String apa, String lama, String baru) {

    public BedaImpor {
        lama = lama == null ? "" : lama;
        baru = baru == null ? "" : baru;
    }
}
