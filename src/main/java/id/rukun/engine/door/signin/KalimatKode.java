package id.rukun.engine.door.signin;

import id.rukun.akun.KodeSandi;
import id.rukun.tenggat.Kalender;
import java.time.Instant;

/** Says of a code for a forgotten password who issued it, on what ground, and what became of it. */
final class KalimatKode {

    private KalimatKode() {}

    static String tulis(KodeSandi kode, Instant kini) {
        return "Pada " + Kalender.tulis(kode.pada()) + " " + kode.penerbit() + " menerbitkan kode untuk mengganti sandi "
                + (kode.lepasFaktor() ? "dan melepas faktor kedua " : "") + "akun ini. "
                + "Dasarnya: " + titik(kode.dasar()) + " " + nasib(kode, kini);
    }

    private static String titik(String dasar) {
        return dasar.endsWith(".") ? dasar : dasar + ".";
    }

    private static String nasib(KodeSandi kode, Instant kini) {
        if (kode.dipakaiPada() != null) {
            return "Dengan kode itu sandinya diganti " + (kode.lepasFaktor() ? "dan faktor keduanya dilepas " : "") + "pada " + Kalender.tulis(kode.dipakaiPada()) + " dari alamat "
                    + kode.dipakaiDari() + ", dan semua sesi berakhir.";
        }
        return kode.terbuka(kini) ? "Kode itu belum dipakai dan berlaku sampai " + Kalender.tulis(kode.sampai()) + "."
                : "Kode itu tidak dipakai dan tidak berlaku lagi.";
    }
}
