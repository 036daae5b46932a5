package id.rukun.hukum.kebijakan.pemberhentian;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** A resignation takes effect on the day that its letter states, but not before the letter was there. */
@Ketentuan(
        id = "RUKUN-POL-14",
        judul = "Pengunduran diri berlaku pada hari yang dinyatakan, tidak sebelum diterima",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TEMUAN,
        kode = "HARI_BERHENTI_DISESUAIKAN")
public final class BerlakuSesudahDiterima implements Aturan<BerlakuSesudahDiterima.Fakta> {

    /** The day from which on he wants to have left, and the day on which the Kelurahan received the letter. */
    public record Fakta(LocalDate diminta, LocalDate diterima) {

        /** The first day on which the post is no longer held. */
        public LocalDate berlaku() {
            return diminta.isBefore(diterima) ? diterima : diminta;
        }
    }

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return fakta.berlaku().equals(fakta.diminta())
                ? Putusan.terpenuhi(this, fakta, parameter, "Pengunduran diri berlaku sejak " + Kalender.tulis(fakta.diminta())
                        + ", seperti yang dinyatakan.")
                : Putusan.gagal(this, fakta, parameter, "Pengunduran diri dinyatakan berlaku sejak " + Kalender.tulis(fakta.diminta())
                        + ", tetapi suratnya baru diterima " + Kalender.tulis(fakta.diterima()) + ": berlaku sejak hari itu.");
    }
}
