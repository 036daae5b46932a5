package id.rukun.engine.office;

import id.rukun.jabatan.PemegangJabatan;
import java.time.LocalDate;

/**
 * A person without an account of his own for his tasks, for whom somebody else enters what he has signed.
 *
 * @param orang his id in the register, the same in every post that he holds ({@link PemegangJabatan#orang})
 * @param nama his name
 * @param jabatan the post for which the task is his, as text; {@code null} where it is his own
 * @param sebab why he does not do it himself, as text after his name: "tidak memiliki akun"
 * @param meninggal day of his death; {@code null} for the living
 */
public record Diwakili(String orang, String nama, String jabatan, String sebab, LocalDate meninggal) {

    static final String TANPA_AKUN = "tidak memiliki akun";

    /** "Budi Santoso, Ketua RT 001 Kelurahan Gambir, yang tidak memiliki akun". */
    public String lengkap() {
        return siapa() + ", yang " + sebab;
    }

    /** "Budi Santoso, Ketua RT 001 Kelurahan Gambir". */
    public String siapa() {
        return jabatan == null ? nama : nama + ", " + jabatan;
    }
}
