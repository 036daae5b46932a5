package id.rukun.jabatan.masabakti;

import java.time.LocalDate;

/**
 * Whose term a Keputusan fixes.
 *
 * @param unitId the RT or RW
 * @param pendudukId the Ketua
 * @param tanggalPemilihan day of the decisive act of his election
 * @param dasarMulai from which paper on the term is counted
 * @param mulai its first day
 * @param kasusId case of the election
 * @param keputusanId id of the Keputusan
 */
public record TerpilihBaru(String unitId, String pendudukId, LocalDate tanggalPemilihan, DasarMulai dasarMulai,
        LocalDate mulai, String kasusId, String keputusanId) {}
