package id.rukun.jabatan;

import java.time.LocalDate;
import java.util.List;

/**
 * Who does the work of an office on one day.
 *
 * @param jabatan the post of the office
 * @param unitId its unit
 * @param keadaan why it is not the holder himself, or that it is
 * @param sejak first day of that state; {@code null} if the office was never held, or is held
 * @param diwakili the holder, where he has no account; {@code null} otherwise
 * @param orang the posts of those who work there, each with an account; none if nobody can be found
 */
public record PelaksanaKursi(Jabatan jabatan, String unitId, KeadaanKursi keadaan, LocalDate sejak,
        PemegangJabatan diwakili, List<PemegangJabatan> orang) {

    /** Why somebody else works for the office. */
    public enum KeadaanKursi {
        /** Nobody else does: it is held, and its holder can be reached. */
        DIJABAT,
        /** Nobody holds it. */
        KOSONG,
        /** Its holder is absent and nobody acts for him. */
        BERHALANGAN,
        /** Its holder has no account. */
        TANPA_AKUN;

        /** Whether somebody stands in for the holder, or would have to. */
        public boolean digantikan() {
            return this != DIJABAT;
        }

        /** Whether nobody exercises it: vacant, or its holder absent. A holder without an account exercises it himself. */
        public boolean tidakDilaksanakan() {
            return this == KOSONG || this == BERHALANGAN;
        }
    }

    /** Whether what is entered for the holder rests on a paper that he has signed: he sits below the Kecamatan, or below a head. */
    public boolean denganSurat() {
        return keadaan == KeadaanKursi.TANPA_AKUN && (jabatan.pengurus() || jabatan == Jabatan.LURAH || jabatan == Jabatan.PEJABAT_UNIT);
    }

    /** Whether this person ({@link PemegangJabatan#orang}) enters what a holder without an account has signed. */
    public boolean mengisiAtasNama(String siapa) {
        return keadaan == KeadaanKursi.TANPA_AKUN && orang.stream().anyMatch(p -> siapa.equals(p.orang()));
    }
}
