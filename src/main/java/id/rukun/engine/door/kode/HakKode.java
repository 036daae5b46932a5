package id.rukun.engine.door.kode;

import id.rukun.akun.KunciAkunService;
import id.rukun.engine.office.Accounts;
import id.rukun.jabatan.AkunOrangService;
import id.rukun.jabatan.DaftarAkun;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.WilayahService;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who may issue a code for whom (policy of Rukun): an operator who takes part in no case himself, for an account all of
 * whose posts of today lie in his government, and never for his own. So an operator's is another operator's to issue.
 */
@Component
public class HakKode {

    /** Parameter that says how long a code can be used. */
    public static final String UMUR = "RUKUN-PRD-19";

    private static final String BERHENTI = "Akun ini sudah digantikan akun lain milik orang yang sama, atau tidak ada.";
    private static final String SENDIRI = "Kode untuk akun Anda sendiri diterbitkan operator lain.";
    private static final String LUAR = "Akun ini tidak memegang jabatan hari ini, atau juga memegang jabatan di luar "
            + "pemerintah Anda.";
    private static final String LUAR_ORANG = "Orang ini tidak memegang jabatan hari ini, atau juga memegang jabatan di luar "
            + "pemerintah Anda.";

    private static final String TERAKHIR = "Ini pengawas terakhir yang dapat masuk; tanpa dia tidak ada yang tahu akun mana "
            + "yang dikunci. Tunjuk dahulu pengawas lain.";

    private final JabatanService jabatan;
    private final AkunOrangService akunOrang;
    private final DaftarAkun daftarAkun;
    private final WilayahService wilayah;
    private final KunciAkunService kunci;
    private final JamRukun jam;

    HakKode(JabatanService jabatan, AkunOrangService akunOrang, DaftarAkun daftarAkun, WilayahService wilayah,
            KunciAkunService kunci, JamRukun jam) {
        this.jabatan = jabatan;
        this.akunOrang = akunOrang;
        this.daftarAkun = daftarAkun;
        this.wilayah = wilayah;
        this.kunci = kunci;
        this.jam = jam;
    }

    /** The governments for whose accounts somebody may issue codes, by their short names; none for who may not. */
    Collection<String> pemerintah(String akun) {
        List<PemegangJabatan> semua = jabatan.jabatanAkun(akun, jam.hariIni());
        boolean ikutKasus = semua.stream().anyMatch(p -> p.jabatan().bertugas());
        return ikutKasus ? Set.of() : tenant(semua.stream().filter(p -> p.jabatan() == Jabatan.OPERATOR).toList());
    }

    /** Whether an account holds a post in one of these governments today. */
    boolean dikenal(String akun, Collection<String> pemerintah) {
        return tenant(jabatan.jabatanAkun(akun, jam.hariIni())).stream().anyMatch(pemerintah::contains);
    }

    /**
     * Whether somebody may issue a code for an account today; who is locked out may not, and what he issued before opens nothing any
     * more. The secret of an installation is Rukun's own.
     */
    public boolean boleh(String oleh, String akun) {
        return oleh.equals(Accounts.SISTEM) || !kunci.terkunci(oleh) && halangan(oleh, akun).isEmpty();
    }

    /** Why he may not, as a sentence; empty where he may. */
    Optional<String> halangan(String oleh, String akun) {
        if (!daftarAkun.ada(akun) || akunOrang.berhenti(akun)) {
            return Optional.of(BERHENTI);
        }
        if (akunOrang.semua(oleh).contains(akun)) {
            return Optional.of(SENDIRI);
        }
        return diluar(oleh, jabatan.jabatanAkun(akun, jam.hariIni())) ? Optional.of(LUAR) : Optional.empty();
    }

    /**
     * Why he may not lock an account, as a sentence; empty where he may. A supervisor is told of each lock: one who can sign in stays.
     */
    Optional<String> halanganMengunci(String oleh, String akun) {
        return halangan(oleh, akun).or(() -> jabatan.jabatanAkun(akun, jam.hariIni()).stream().filter(p -> p.jabatan() == Jabatan.PENGAWAS)
                .filter(p -> terakhir(p, akun)).findFirst().map(p -> TERAKHIR));
    }

    private boolean terakhir(PemegangJabatan siapa, String akun) {
        return jabatan.berjabatan(jam.hariIni(), siapa.jabatan(), siapa.unitId()).stream().map(PemegangJabatan::akun)
                .noneMatch(lain -> lain != null && !lain.equals(akun) && !kunci.terkunci(lain));
    }

    /** Why somebody may not give a person an account, as a sentence; empty where he may. */
    Optional<String> halanganMemberi(String oleh, String orang) {
        return diluar(oleh, jabatan.jabatanOrang(orang, jam.hariIni(), jam.hariIni())) ? Optional.of(LUAR_ORANG) : Optional.empty();
    }

    private boolean diluar(String oleh, List<PemegangJabatan> posisi) {
        Collection<String> miliknya = tenant(posisi);
        return miliknya.isEmpty() || !pemerintah(oleh).containsAll(miliknya);
    }

    private Collection<String> tenant(List<PemegangJabatan> posisi) {
        return Set.copyOf(wilayah.tenant(posisi.stream().map(PemegangJabatan::unitId).distinct().toList()).values());
    }
}
