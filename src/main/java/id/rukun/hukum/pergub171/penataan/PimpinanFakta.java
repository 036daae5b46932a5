package id.rukun.hukum.pergub171.penataan;

import id.rukun.hukum.BolehKosong;

/**
 * Who chaired a Musyawarah and who was entitled to.
 *
 * @param pimpinanId id of the person who chaired
 * @param pimpinanNama his name
 * @param pemegangKursiId id of the person who held the chair that day; {@code null} if it was vacant
 * @param pemegangKursiNama his name; {@code null} if the chair was vacant
 * @param sebutan the chair, for example {@code Ketua RW 02}
 */
public record PimpinanFakta(
        String pimpinanId,
        String pimpinanNama,
        @BolehKosong String pemegangKursiId,
        @BolehKosong String pemegangKursiNama,
        String sebutan) {

    /** Whether the meeting was chaired by the holder of the chair. */
    public boolean berwenang() {
        return pemegangKursiId != null && !pimpinanId.isBlank() && pimpinanId.equals(pemegangKursiId);
    }

    /** The chair and its holder, as a message names them. */
    public String kursi() {
        return sebutan + (pemegangKursiId == null ? " (jabatan sedang kosong)" : " (" + pemegangKursiNama + ")");
    }
}
