package id.rukun.engine.door.kode;

import id.rukun.akun.faktor.FaktorKeduaService;
import id.rukun.akun.faktor.HasilKode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at the codes of second factors, and tells of those that are used once. */
@Component
public class PemakaiFaktor {

    private final FaktorKeduaService faktor;
    private final KabarFaktor kabar;

    PemakaiFaktor(FaktorKeduaService faktor, KabarFaktor kabar) {
        this.faktor = faktor;
        this.kabar = kabar;
    }

    /** Whether a code is asked for at all. */
    public boolean diminta(String akun) {
        return faktor.aktif(akun);
    }

    /** Somebody who has the password guesses codes: its owner and his head are told, once a day. */
    @Transactional
    public void ditebak(String akun) {
        faktor.berlaku(akun).ifPresent(kabar::ditebak);
    }

    /** Whether a code opens an account together with its password; also where none is asked for. */
    public boolean cocok(String akun, String kode) {
        return faktor.cocok(akun, kode);
    }

    /** Takes the code. Returns false where it opens nothing any more: another one was faster. */
    @Transactional
    public boolean pakai(String akun, String kode) {
        HasilKode hasil = faktor.pakai(akun, kode);
        if (hasil == HasilKode.PEMULIHAN) {
            faktor.berlaku(akun).ifPresent(kabar::pemulihanDipakai);
        }
        return hasil.cocok();
    }
}
