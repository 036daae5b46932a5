package id.rukun.dokumen;

import java.time.LocalDate;
import java.util.List;

/**
 * A Keputusan as it stands in the register of its Kelurahan.
 *
 * @param id id of the Keputusan and of its document
 * @param kasusId case
 * @param kelurahanId the Kelurahan whose Lurah took it
 * @param tahun year of its number
 * @param nomor number as written on the paper
 * @param tanggal day of the signature
 * @param jenis its kind, a name in capitals
 * @param tentang its subject
 * @param unitId unit that it is about
 * @param unit ids of all units concerned
 * @param keadaan where it stands on the day that was asked for, in words
 */
public record BarisKeputusan(String id, String kasusId, String kelurahanId, int tahun, String nomor, LocalDate tanggal,
        String jenis, String tentang, String unitId, List<String> unit, String keadaan) {}
