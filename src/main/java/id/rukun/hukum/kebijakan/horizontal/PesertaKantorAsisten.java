package id.rukun.hukum.kebijakan.horizontal;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** Who takes part is an Asisten of this city. */
@Ketentuan(
        id = "RUKUN-POL-157",
        judul = "Yang ikut serta kantor Asisten",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "BUKAN_KANTOR_ASISTEN")
public final class PesertaKantorAsisten implements Aturan<PesertaKantorAsisten.Fakta> {

    /** How many of those who were chosen are no office of an Asisten of this city. */
    public record Fakta(int bukanAsisten) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return fakta.bukanAsisten() <= 0
                ? Putusan.terpenuhi(this, fakta, parameter, "Semua yang dipilih kantor Asisten.")
                : Putusan.gagal(this, fakta, parameter, fakta.bukanAsisten() + " pilihan bukan kantor Asisten kota ini. Pilih dari daftar.");
    }
}
