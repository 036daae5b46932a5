package id.rukun.penduduk.keluarga;

import java.time.LocalDate;

/**
 * What Pasal 25 huruf b asks of a person.
 *
 * @param pernahMenikah married on the day or ever before it; who is divorced or widowed has been
 */
public record Kedewasaan(LocalDate tanggalLahir, boolean pernahMenikah) {}
