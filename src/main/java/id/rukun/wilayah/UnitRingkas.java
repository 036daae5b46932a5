package id.rukun.wilayah;

/**
 * A unit as it is today (an ended one: as it was last).
 *
 * @param id immutable id
 * @param jenis kind of area
 * @param kode code of the area
 * @param nomor number of an RW or RT, otherwise {@code null}
 * @param nama display name, such as "RT 003/RW 02" or "Kelurahan Gambir"
 * @param status status of today
 * @param induk id of the unit above; {@code null} for a province
 */
public record UnitRingkas(
        String id, JenisUnit jenis, String kode, String nomor, String nama, StatusUnit status, String induk) {}
