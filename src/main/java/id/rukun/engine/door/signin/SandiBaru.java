package id.rukun.engine.door.signin;

import id.rukun.akun.KodeSandi;
import id.rukun.akun.KodeSandiService;
import id.rukun.akun.MasukService;
import id.rukun.akun.faktor.FaktorKeduaService;
import id.rukun.akun.faktor.SebabLepas;
import id.rukun.engine.door.kode.HakKode;
import id.rukun.engine.door.kode.KabarKode;
import id.rukun.akun.KodeAcak;
import id.rukun.engine.internal.OwnCommit;
import id.rukun.engine.office.Accounts;
import id.rukun.hukum.ParameterHukum;
import id.rukun.pemberitahuan.alamat.AlamatAkunService;
import id.rukun.tenggat.JamRukun;
import java.util.List;
import org.springframework.stereotype.Service;

/** Gives an account a new password to whoever has its code. */
@Service
class SandiBaru {

    private final KodeSandiService kode;
    private final KabarKode kabar;
    private final HakKode hak;
    private final Accounts akun;
    private final MasukService masuk;
    private final FaktorKeduaService faktor;
    private final AlamatAkunService alamat;
    private final OwnCommit kirim;
    private final ParameterHukum parameter;
    private final JamRukun jam;

    SandiBaru(KodeSandiService kode, KabarKode kabar, HakKode hak, Accounts akun, MasukService masuk,
            FaktorKeduaService faktor, AlamatAkunService alamat, OwnCommit kirim, ParameterHukum parameter, JamRukun jam) {
        this.kode = kode;
        this.kabar = kabar;
        this.hak = hak;
        this.akun = akun;
        this.masuk = masuk;
        this.faktor = faktor;
        this.alamat = alamat;
        this.kirim = kirim;
        this.parameter = parameter;
        this.jam = jam;
    }

    /** Whether the account may use this code now: who issued it must still be one who may. */
    boolean cocok(String siapa, String tertulis) {
        return kode.terbuka(siapa, KodeAcak.sidik(siapa, tertulis)).filter(hak::boleh).isPresent();
    }

    /** How long a code can be used, in words. */
    String masa() {
        return parameter.pada(jam.hariIni()).jam(HakKode.UMUR).toHours() + " jam";
    }

    /** What a new password lacks, in sentences. */
    List<String> kekurangan(String siapa, String sandi) {
        return akun.kekurangan(siapa, sandi);
    }

    /**
     * Changes the password, takes the second factor away where the code says so, tells of it, ends all sessions and forgets where the account is written to, one change after the other.
     *
     * @param dari address on the net from which the code comes
     * @return false where the code can be used no longer: another one was faster
     */
    boolean ganti(String siapa, String tertulis, String baru, String dari) {
        return kirim.duaKali(() -> {
            masuk.kunci(siapa);
            if (!cocok(siapa, tertulis)) {
                return false;
            }
            kode.dipakai(siapa, dari).ifPresent(this::terpakai);
            akun.gantiSandi(siapa, baru);
            masuk.sandiDiganti(siapa, "");
            alamat.lupakan(siapa);
            return true;
        });
    }

    private void terpakai(KodeSandi satu) {
        kabar.dipakai(satu);
        if (satu.lepasFaktor()) {
            faktor.lepas(satu.akun(), SebabLepas.KODE);
        }
    }
}
