package id.rukun.impor;

/**
 * The area for which somebody imports: a Kelurahan, or the whole area of a government. Nothing beyond it is read, shown or changed.
 *
 * @param tenant short name of the government
 * @param kode code of the area
 * @param nama its name
 */
public record LingkupImpor(String tenant, String kode, String nama) {

    /** Pattern of the codes of what lies within the area. */
    public String didalam() {
        return kode + ".%";
    }
}
