package id.rukun.engine.door.kode;

import id.rukun.akun.KodeSandi;
import id.rukun.akun.KunciAkunService;
import id.rukun.akun.faktor.FaktorKeduaService;
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
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Who may issue a code for whom (policy of Rukun): an operator who takes part in no case himself, for an account all of
 * whose posts of today lie in his government, and never for his own. So an operator's is another operator's to issue.
 */
@Component
public class HakKode {

    /** Parameter that says how long a code can be used. */
    public static final String UMUR = "RUKUN-PRD-19";

    /** Path of the page on which a code is used; short enough to be typed from paper. */
    public static final String HALAMAN = "/rukun/sandi";

    private static final String BERHENTI = "Akun ini sudah digantikan akun lain milik orang yang sama, atau tidak ada.";
    private static final String SENDIRI = "Kode untuk akun Anda sendiri diterbitkan operator lain.";
    private static final String LUAR = "Akun ini tidak memegang jabatan hari ini, atau juga memegang jabatan di luar "
            + "pemerintah Anda.";
    private static final String LUAR_ORANG = "Orang ini tidak memegang jabatan hari ini, atau juga memegang jabatan di luar "
            + "pemerintah Anda.";

    private static final String TERAKHIR = "Ini pengawas terakhir yang dapat masuk; tanpa dia tidak ada yang tahu akun mana "
            + "yang dikunci. Tunjuk dahulu pengawas lain.";
    private static final String TERAKHIR_BERFAKTOR = "Ini pengawas terakhir yang masuk dengan faktor kedua; tanpa itu operator dapat mengambil "
            + "akunnya tanpa seorang pun mengawasi. Pengawas lain memasang dahulu faktor keduanya (kebijakan Rukun RUKUN-POL-192).";

    private final JabatanService jabatan;
    private final AkunOrangService akunOrang;
    private final DaftarAkun daftarAkun;
    private final WilayahService wilayah;
    private final KunciAkunService kunci;
    private final FaktorKeduaService faktor;
    private final JamRukun jam;

    HakKode(JabatanService jabatan, AkunOrangService akunOrang, DaftarAkun daftarAkun, WilayahService wilayah,
            KunciAkunService kunci, FaktorKeduaService faktor, JamRukun jam) {
        this.jabatan = jabatan;
        this.akunOrang = akunOrang;
        this.daftarAkun = daftarAkun;
        this.wilayah = wilayah;
        this.kunci = kunci;
        this.faktor = faktor;
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
     * more. The codes of an installation and of an import are Rukun's own: they open what is an account of one government by then.
     */
    public boolean boleh(KodeSandi kode) {
        if (kunci.terkunci(kode.akun())) {
            return false;
        }
        if (kode.oleh().equals(Accounts.SISTEM)) {
            return daftarAkun.ada(kode.akun()) && !akunOrang.berhenti(kode.akun())
                    && tenant(jabatan.jabatanAkun(kode.akun(), jam.hariIni())).size() == 1;
        }
        return !kunci.terkunci(kode.oleh()) && halangan(kode.oleh(), kode.akun()).isEmpty()
                && (!kode.lepasFaktor() || halanganMelepas(kode.oleh(), kode.akun()).isEmpty());
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
        return halangan(oleh, akun).or(() -> tanpaPenerus(akun, lain -> true) ? Optional.of(TERAKHIR) : Optional.empty());
    }

    /**
     * Why his code may not take the second factor of an account away, as a sentence; empty where it may. Never his own, and a supervisor
     * who signs in with one stays: whoever issues codes could otherwise take the account of the last who sees what he does.
     */
    Optional<String> halanganMelepas(String oleh, String akun) {
        return halangan(oleh, akun).or(() -> faktor.aktif(akun) && tanpaPenerus(akun, faktor::aktif) ? Optional.of(TERAKHIR_BERFAKTOR) : Optional.empty());
    }

    private boolean tanpaPenerus(String akun, Predicate<String> cukup) {
        return jabatan.jabatanAkun(akun, jam.hariIni()).stream().filter(p -> p.jabatan() == Jabatan.PENGAWAS)
                .anyMatch(p -> terakhir(p, akun, cukup));
    }

    private boolean terakhir(PemegangJabatan siapa, String akun, Predicate<String> cukup) {
        return jabatan.berjabatan(jam.hariIni(), siapa.jabatan(), siapa.unitId()).stream().map(PemegangJabatan::akun)
                .noneMatch(lain -> lain != null && !lain.equals(akun) && !kunci.terkunci(lain) && cukup.test(lain));
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
