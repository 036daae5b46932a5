package id.rukun.penduduk;

/**
 * A head of family on the Kartu Keluarga of an RT.
 *
 * @param pendudukId id of the person
 * @param nama name
 * @param kkId id of the family card
 * @param nomorUrut running number in the list of the RT, from 1
 * @param bertempatTinggal whether he lives in the RT, as Pasal 1 angka 20 demands of a peserta
 */
public record KepalaKeluarga(String pendudukId, String nama, String kkId, int nomorUrut, boolean bertempatTinggal) {}
