package id.rukun.engine.door.faktor;

import id.rukun.akun.MasukService;
import id.rukun.akun.faktor.FaktorDitawarkan;
import id.rukun.akun.faktor.FaktorKedua;
import id.rukun.akun.faktor.FaktorKeduaService;
import id.rukun.akun.faktor.SebabLepas;
import id.rukun.engine.door.kode.FaktorWajib;
import id.rukun.engine.door.kode.KabarFaktor;
import id.rukun.engine.door.kode.PemakaiFaktor;
import id.rukun.engine.internal.OwnCommit;
import id.rukun.engine.office.Accounts;
import id.rukun.tenggat.Kalender;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What somebody does with the second factor of his own account. */
@Service
class FaktorSendiri {

    private final FaktorKeduaService faktor;
    private final FaktorWajib wajib;
    private final PemakaiFaktor pemakai;
    private final KabarFaktor kabar;
    private final Accounts akun;
    private final MasukService masuk;
    private final OwnCommit kirim;

    FaktorSendiri(FaktorKeduaService faktor, FaktorWajib wajib, PemakaiFaktor pemakai, KabarFaktor kabar, Accounts akun, MasukService masuk,
            OwnCommit kirim) {
        this.faktor = faktor;
        this.wajib = wajib;
        this.pemakai = pemakai;
        this.kabar = kabar;
        this.akun = akun;
        this.masuk = masuk;
        this.kirim = kirim;
    }

    FaktorSaya baca(String siapa) {
        Optional<FaktorKedua> ada = faktor.berlaku(siapa);
        return new FaktorSaya(ada.isPresent(), wajib.wajib(siapa), ada.map(satu -> Kalender.tulis(satu.dipasang())).orElse(null),
                faktor.sisaPemulihan(siapa));
    }

    boolean wajib(String siapa) {
        return wajib.wajib(siapa);
    }

    /**
     * Offers a new secret to who gives the password and, where one is in force already, a code of that.
     *
     * @return empty where one of the two is wrong
     */
    Optional<FaktorDitawarkan> tawarkan(String siapa, String sandi, String kode) {
        return kirim.duaKali(() -> cocok(siapa, sandi, kode) ? Optional.of(faktor.tawarkan(siapa)) : Optional.empty());
    }

    /**
     * Puts the offered secret in force.
     *
     * @param ini id of the sign-in that asks, which stays; empty for none
     * @return the codes that replace one of the authenticator; empty where the code is wrong or the offer too old
     */
    Optional<List<String>> pasang(String siapa, String kode, String ini) {
        return kirim.duaKali(() -> {
            Optional<List<String>> pemulihan = faktor.pasang(siapa, kode, ini);
            pemulihan.flatMap(ada -> faktor.berlaku(siapa)).ifPresent(kabar::dipasang);
            return pemulihan;
        });
    }

    /** Takes it away from who gives the password and a code. Returns false where one of the two is wrong. */
    boolean lepas(String siapa, String sandi, String kode) {
        return kirim.duaKali(() -> {
            boolean cocok = cocok(siapa, sandi, kode);
            if (cocok) {
                faktor.lepas(siapa, SebabLepas.SENDIRI).ifPresent(kabar::dilepas);
            }
            return cocok;
        });
    }

    private boolean cocok(String siapa, String sandi, String kode) {
        masuk.kunci(siapa);
        return akun.cocok(siapa, sandi) && pemakai.pakai(siapa, kode);
    }
}
