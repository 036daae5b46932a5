package id.rukun.engine.door.kode;

import id.rukun.akun.faktor.FaktorKeduaService;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.tenggat.JamRukun;
import java.util.Collection;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Who signs in with a second factor because of his post (policy of Rukun): who administers the accounts of a government, and who
 * sees all its cases.
 */
@Component
public class FaktorWajib {

    private static final String DASAR = "kebijakan Rukun RUKUN-POL-190";

    /** What is said to who has none yet. */
    public static final String PASANG_DAHULU = "Operator dan pengawas masuk dengan faktor kedua (" + DASAR + "). Pasang dahulu pada "
            + "halaman Faktor kedua; sesudah itu Rukun terbuka.";

    /** What is said to who wants to be rid of it. */
    public static final String TIDAK_DILEPAS = "Jabatan Anda mewajibkan faktor kedua (" + DASAR + "). Yang baru dapat Anda pasang "
            + "sebagai gantinya.";

    private static final Set<Jabatan> JABATAN = Set.of(Jabatan.OPERATOR, Jabatan.PENGAWAS);

    private final boolean berlaku;
    private final JabatanService jabatan;
    private final FaktorKeduaService faktor;
    private final JamRukun jam;

    FaktorWajib(@Value("${rukun.faktor-kedua.wajib}") boolean berlaku, JabatanService jabatan, FaktorKeduaService faktor, JamRukun jam) {
        this.berlaku = berlaku;
        this.jabatan = jabatan;
        this.faktor = faktor;
        this.jam = jam;
    }

    /** Whether one of the posts that an account holds today asks for it, and this installation does. */
    public boolean wajib(String akun) {
        return berlaku && jabatan.jabatanAkun(akun, jam.hariIni()).stream().anyMatch(p -> JABATAN.contains(p.jabatan()));
    }

    /**
     * Whether he has to set it up before anything else, by the post that he holds today or by what his session still lets him do.
     *
     * @param peran the groups that he is known to have
     */
    public boolean menunggu(String akun, Collection<String> peran) {
        return berlaku && (JABATAN.stream().anyMatch(satu -> peran.contains(satu.peran())) || wajib(akun)) && !faktor.aktif(akun);
    }

    /** Whether an account opens with its password alone: only such a one lets a program in. */
    public boolean denganSandiSaja(String akun) {
        return !faktor.aktif(akun) && !wajib(akun);
    }
}
