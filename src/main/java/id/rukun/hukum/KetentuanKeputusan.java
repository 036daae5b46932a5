package id.rukun.hukum;

/**
 * What one kind of Keputusan Lurah needs of the Camat.
 *
 * @param jenis kind of Keputusan
 * @param persetujuan consent before the signature: {@code ya}, {@code tidak} or the id of a true/false parameter
 * @param pengesahan ratification after the signature: likewise
 * @param dasar provisions
 * @param regulasi short title of the regulation
 * @param tempat file in which it is written, for messages
 */
public record KetentuanKeputusan(
        JenisKeputusan jenis, String persetujuan, String pengesahan, String dasar, String regulasi, String tempat) {

    /** @throws HukumTidakSahException naming file and kind if something is missing */
    public KetentuanKeputusan {
        String letak = tempat + ", keputusan " + jenis + ": ";
        if (jenis == null || kosong(persetujuan) || kosong(pengesahan)) {
            throw new HukumTidakSahException(letak + "jenis, persetujuan atau pengesahan kosong");
        }
        if (kosong(dasar) || kosong(regulasi)) {
            throw new HukumTidakSahException(letak + "dasar kosong");
        }
    }

    private static boolean kosong(String teks) {
        return teks == null || teks.isBlank();
    }
}
