package id.rukun.hukum.kebijakan.penomoran;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** A number of an office's series is given to one paper of its kind in a year. */
@Ketentuan(
        id = "RUKUN-POL-75",
        judul = "Nomor naskah belum dipakai",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "NOMOR_NASKAH_SUDAH_DIPAKAI")
public final class NomorNaskahUnik implements Aturan<NomorNaskahUnik.Fakta> {

    /** The kind of paper, the number as written, the office, the year, and whether another paper bears it. */
    public record Fakta(String naskah, String nomor, String kantor, int tahun, boolean dipakai) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String nomor = "Nomor " + Sebutan.atau(fakta.nomor(), "(tidak tertulis)");
        String tempat = " " + Sebutan.atau(fakta.naskah(), "naskah") + " " + Sebutan.nama(fakta.kantor()) + " pada tahun " + fakta.tahun() + ".";
        return fakta.dipakai()
                ? Putusan.gagal(this, fakta, parameter, nomor + " sudah dipakai" + tempat)
                : Putusan.terpenuhi(this, fakta, parameter, nomor + " belum dipakai" + tempat);
    }
}
