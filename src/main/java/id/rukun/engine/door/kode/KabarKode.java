package id.rukun.engine.door.kode;

import id.rukun.akun.KodeSandi;
import id.rukun.engine.mail.KabarKepala;
import id.rukun.engine.mail.KabarKepala.Kabar;
import id.rukun.pemberitahuan.kirim.PeristiwaAkun;
import id.rukun.pemberitahuan.kirim.SuratAkunService;
import id.rukun.tenggat.Kalender;
import org.springframework.stereotype.Component;

/**
 * Tells of a code, in the transaction that issues or uses it: the owner of the account by letter, where he has confirmed an
 * address, and always the head of his office by a notice. Of one that takes a second
 * factor away, or opens the account of a supervisor, the supervisors and the operators are told as well. Who issues codes can thus open no account unseen.
 */
@Component
public class KabarKode {

    private static final String PERIHAL = "Kode sandi";

    private static final String DAN_LEPAS = "dan melepas faktor kedua ";
    private static final String DAN_DILEPAS = "dan dilepas faktor kedua ";

    private final SuratAkunService surat;
    private final KabarKepala kepala;

    KabarKode(SuratAkunService surat, KabarKepala kepala) {
        this.surat = surat;
        this.kepala = kepala;
    }

    /** It was issued. */
    void terbit(KodeSandi kode) {
        beritahu(kode, kode.lepasFaktor() ? PeristiwaAkun.KODE_LEPAS_TERBIT : PeristiwaAkun.KODE_TERBIT, kode.penerbit() + ", pada "
                + Kalender.tulis(kode.pada()) + " menerbitkan kode untuk mengganti sandi " + (kode.lepasFaktor() ? DAN_LEPAS : "") + "akun");
    }

    /** It was used; asked before the addresses of the account are forgotten. */
    public void dipakai(KodeSandi kode) {
        beritahu(kode, kode.lepasFaktor() ? PeristiwaAkun.KODE_LEPAS_DIPAKAI : PeristiwaAkun.KODE_DIPAKAI, "Dengan kode dari "
                + kode.penerbit() + ", pada " + Kalender.tulis(kode.dipakaiPada()) + " diganti sandi " + (kode.lepasFaktor() ? DAN_DILEPAS : "")
                + "akun");
    }

    private void beritahu(KodeSandi kode, PeristiwaAkun peristiwa, String awal) {
        String pemilik = surat.kabari(kode.akun(), peristiwa).sebutan();
        Kabar kabar = new Kabar(String.join("/", "KODE", kode.id(), peristiwa.name()), PERIHAL, awal,
                ", " + pemilik + ". Pastikan kepadanya bahwa ia yang memintanya.");
        if (kode.lepasFaktor() || kepala.mengawasi(kode.akun())) {
            kepala.beriJugaPengawas(kode.akun(), kabar);
        } else {
            kepala.beri(kode.akun(), kabar);
        }
    }
}
