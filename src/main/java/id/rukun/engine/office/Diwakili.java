package id.rukun.engine.office;

import id.rukun.jabatan.PemegangJabatan;

/**
 * A person without an account, for whom somebody else enters what he has signed.
 *
 * @param orang his id in the register, the same in every post that he holds ({@link PemegangJabatan#orang})
 * @param nama his name
 * @param jabatan the post for which the task is his, as text; {@code null} where it is his own
 */
public record Diwakili(String orang, String nama, String jabatan) {

    /** "Budi Santoso, Ketua RT 001 Kelurahan Gambir". */
    public String siapa() {
        return jabatan == null ? nama : nama + ", " + jabatan;
    }
}
