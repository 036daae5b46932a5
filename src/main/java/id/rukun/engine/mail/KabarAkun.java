package id.rukun.engine.mail;

import id.rukun.akun.faktor.FaktorKeduaService;
import id.rukun.akun.faktor.SebabLepas;
import id.rukun.engine.mail.KabarKepala.Kabar;
import id.rukun.jabatan.AkunOrangService;
import id.rukun.pemberitahuan.alamat.AlamatAkunService;
import id.rukun.pemberitahuan.kirim.PeristiwaAkun;
import id.rukun.pemberitahuan.kirim.SuratAkunGagal;
import id.rukun.pemberitahuan.kirim.SuratAkunService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of what happens to an account besides its password, in the transaction in which it happens. */
@Component
class KabarAkun {

    private static final String PERIHAL = "Akun";

    private final SuratAkunService surat;
    private final AlamatAkunService alamat;
    private final FaktorKeduaService faktor;
    private final KabarKepala kepala;
    private final JamRukun jam;

    KabarAkun(SuratAkunService surat, AlamatAkunService alamat, FaktorKeduaService faktor, KabarKepala kepala, JamRukun jam) {
        this.surat = surat;
        this.alamat = alamat;
        this.faktor = faktor;
        this.kepala = kepala;
        this.jam = jam;
    }

    /**
     * Another login has taken the place of one: a last letter goes to the addresses of that, which are forgotten with its second
     * factor, and the head of the office is told. For the new one its owner says himself where he is written to.
     */
    @EventListener
    void diganti(AkunOrangService.Diganti akun) {
        String pemilik = surat.kabari(akun.lama(), PeristiwaAkun.AKUN_DIGANTI).sebutan();
        alamat.lupakan(akun.lama());
        faktor.lepas(akun.lama(), SebabLepas.AKUN_DIGANTI);
        kepala.beri(akun.baru(), new Kabar(String.join("/", "AKUN", akun.lama(), jam.instant().toString()), PERIHAL,
                "Pada " + Kalender.tulis(jam.hariIni()) + " akun " + akun.lama() + " digantikan akun",
                ", " + pemilik + ". Pastikan kepadanya bahwa ia yang memintanya."));
    }

    /** A letter about an account is given up: whoever it was for may not know. Told once, however often it is tried again. */
    @EventListener
    void gagal(SuratAkunGagal gagal) {
        kepala.beri(gagal.akun(), new Kabar("SURAT/" + gagal.id(), PERIHAL, "Surat tanggal "
                + Kalender.tulis(Kalender.hari(gagal.dibuatPada())) + " (" + gagal.perihal() + ") tidak sampai kepada pemilik akun",
                ". Sampaikan kepadanya apa yang terjadi dengan akunnya."));
    }
}
