package id.rukun.prosedur.koordinasi.rapat;

import id.rukun.hukum.koordinasi.SifatRapat;
import java.time.LocalDate;
import java.util.List;

/**
 * A meeting as it is called.
 *
 * @param koordinasiId case of the coordination that it is about; {@code null} for none
 * @param unitId unit whose case it is
 * @param pemrakarsa group of the office that calls it
 * @param urusan area of a general meeting; {@code null} for others
 * @param menyangkutKebijakan whether an Asisten's meeting touches a policy
 * @param bidang codes of its fields
 * @param cara how it is held (Banjar); {@code null} where that is not asked
 * @param sesi date of the schedule whose session it is; {@code null} for none
 * @param sesiBerikut the date after it; {@code null} likewise
 * @param alasan why this office calls it; {@code null} where that was not asked
 */
public record PrakarsaRapat(String koordinasiId, String unitId, String pemrakarsa, SifatRapat sifat, String perihal, String urusan,
        boolean menyangkutKebijakan, List<String> bidang, String cara, LocalDate sesi, LocalDate sesiBerikut, String alasan) {}
