package id.rukun.prosedur.penggabungan;

/**
 * What is to become of the merging RT beside the merger itself.
 *
 * @param rwId RW that the merged RT is to belong to
 * @param nomor number that it will bear
 */
public record TujuanPenggabungan(String rwId, String nomor) {}
