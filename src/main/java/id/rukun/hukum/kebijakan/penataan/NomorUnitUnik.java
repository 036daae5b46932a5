package id.rukun.hukum.kebijakan.penataan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** A number is used by one unit at a time, and not again in the year in which its unit was abolished. */
@Ketentuan(
        id = "RUKUN-POL-15",
        judul = "Nomor unit belum dipakai",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "NOMOR_SUDAH_DIPAKAI")
public final class NomorUnitUnik implements Aturan<NomorUnitUnik.Fakta> {

    /** The number, whether a unit uses it, and whether the unit that used it was abolished this year. */
    public record Fakta(String nomor, boolean dipakai, boolean dihapusTahunIni) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String nomor = "Nomor " + Sebutan.atau(fakta.nomor(), "yang diusulkan");
        if (fakta.dipakai()) {
            return Putusan.gagal(this, fakta, parameter, nomor + " sudah dipakai.");
        }
        return fakta.dihapusTahunIni()
                ? Putusan.gagal(this, fakta, parameter,
                        nomor + " sudah dipakai unit yang dihapus tahun ini.")
                : Putusan.terpenuhi(this, fakta, parameter, nomor + " dapat dipakai.");
    }
}
