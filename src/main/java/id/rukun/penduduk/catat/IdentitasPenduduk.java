package id.rukun.penduduk.catat;

import id.rukun.penduduk.JenisKelamin;
import id.rukun.penduduk.Penduduk;
import java.time.LocalDate;

/**
 * What a person is told apart by.
 *
 * @param nik 16 digits
 */
public record IdentitasPenduduk(String nik, String nama, LocalDate tanggalLahir, JenisKelamin jenisKelamin) {

    public static IdentitasPenduduk dari(Penduduk orang) {
        return new IdentitasPenduduk(orang.nik(), orang.nama(), orang.tanggalLahir(), orang.jenisKelamin());
    }
}
