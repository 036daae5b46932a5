package id.rukun.hukum.kebijakan.penataan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** RT and RW are counted from one: no unit bears the number zero. */
@Ketentuan(
        id = "RUKUN-DATA-27",
        judul = "Nomor unit bukan nol",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "NOMOR_UNIT_TIDAK_SAH")
public final class NomorUnitSah implements Aturan<NomorUnitSah.Fakta> {

    /** The number as it was written, how the unit is called with it, and its most digits. */
    public record Fakta(String nomor, String sebutan, int angka) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String nomor = fakta.nomor().strip();
        boolean sah = nomor.matches("[0-9]+") && !nomor.matches("0+") && nomor.length() <= fakta.angka();
        return sah ? Putusan.terpenuhi(this, fakta, parameter, "Nomor " + Sebutan.atau(fakta.sebutan(), nomor)
                + " dapat dipakai unit.")
                : Putusan.gagal(this, fakta, parameter, (nomor.isEmpty() ? "Nomor yang kosong" : "Nomor “" + nomor + "”")
                        + " bukan nomor unit: nomor ditulis "
                        + "dengan paling banyak " + fakta.angka() + " angka, mulai dari 1.");
    }
}
