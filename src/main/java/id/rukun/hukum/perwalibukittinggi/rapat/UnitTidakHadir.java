package id.rukun.hukum.perwalibukittinggi.rapat;

/**
 * A Perangkat Daerah or Instansi Vertikal that a policy concerns and that did not come.
 *
 * @param nama its name
 * @param sidang number of sessions held without it
 * @param selaluDiundang whether it was invited to each of them
 * @param pendapatDiminta whether it was asked for a written opinion
 */
public record UnitTidakHadir(String nama, int sidang, boolean selaluDiundang, boolean pendapatDiminta) {}
