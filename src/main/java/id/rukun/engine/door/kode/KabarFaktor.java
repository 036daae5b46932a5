package id.rukun.engine.door.kode;

import id.rukun.akun.faktor.FaktorKedua;
import id.rukun.engine.mail.KabarKepala;
import id.rukun.engine.mail.KabarKepala.Kabar;
import id.rukun.pemberitahuan.kirim.PeristiwaAkun;
import id.rukun.pemberitahuan.kirim.SuratAkunService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import org.springframework.stereotype.Component;

/**
 * Tells of a second factor, in the transaction that changes it: the owner of the account by letter, where he has confirmed an address, and
 * the head of his office by a notice. Whoever took an account would set one up himself.
 */
@Component
public class KabarFaktor {

    private static final String PERIHAL = "Faktor kedua";

    private final SuratAkunService surat;
    private final KabarKepala kepala;
    private final JamRukun jam;

    KabarFaktor(SuratAkunService surat, KabarKepala kepala, JamRukun jam) {
        this.surat = surat;
        this.kepala = kepala;
        this.jam = jam;
    }

    public void dipasang(FaktorKedua satu) {
        beritahu(satu, PeristiwaAkun.FAKTOR_DIPASANG, "dipasang faktor kedua akun");
    }

    public void dilepas(FaktorKedua satu) {
        beritahu(satu, PeristiwaAkun.FAKTOR_DILEPAS, "pemiliknya melepas faktor kedua akun");
    }

    void pemulihanDipakai(FaktorKedua satu) {
        beritahu(satu, PeristiwaAkun.PEMULIHAN_DIPAKAI, "dipakai kode pemulihan akun");
    }

    void ditebak(FaktorKedua satu) {
        String hari = jam.hariIni().toString();
        kepala.beriJugaPengawas(satu.akun(), new Kabar(String.join("/", "FAKTOR", satu.id(), "DITEBAK", hari), PERIHAL,
                "Pada " + Kalender.tulis(jam.instant()) + " berulang kali dicoba kode yang salah, dengan sandi yang benar, atas akun",
                ". Sandinya mungkin diketahui orang lain: pastikan kepada pemiliknya, dan minta ia menggantinya."));
    }

    private void beritahu(FaktorKedua satu, PeristiwaAkun peristiwa, String apa) {
        String pemilik = surat.kabari(satu.akun(), peristiwa).sebutan();
        kepala.beri(satu.akun(), new Kabar(String.join("/", "FAKTOR", satu.id(), peristiwa.name(), jam.instant().toString()), PERIHAL,
                "Pada " + Kalender.tulis(jam.instant()) + " " + apa, ", " + pemilik + ". Pastikan kepadanya bahwa ia yang melakukannya."));
    }
}
