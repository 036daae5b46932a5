package id.rukun.prosedur.pencatatan.jabatan;

import id.rukun.jabatan.PemegangJabatan;
import java.time.LocalDate;

/**
 * Who holds a post on more days again by an undoing.
 *
 * @param pemegang his row as it stands, or stood before it was taken away
 * @param sejak first of these days
 * @param sampai the last one; {@code null} where none is known
 */
public record JabatanPulih(PemegangJabatan pemegang, LocalDate sejak, LocalDate sampai) {}
