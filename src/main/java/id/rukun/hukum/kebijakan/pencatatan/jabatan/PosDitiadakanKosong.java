package id.rukun.hukum.kebijakan.pencatatan.jabatan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** A post below a head that is to be no more is held by nobody from that day on: who holds it leaves it by a record of his own. */
@Ketentuan(
        id = "RUKUN-POL-220",
        judul = "Jabatan yang ditiadakan tidak dipegang siapa pun sejak hari itu",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "JABATAN_MASIH_DIPEGANG")
public final class PosDitiadakanKosong implements Aturan<PosDitiadakanKosong.Fakta> {

    /**
     * A post that is to be no more.
     *
     * @param jabatan its name
     * @param pemegang who holds it, or acts in it, on that day or later; {@code null} if nobody does
     */
    public record Fakta(String jabatan, @BolehKosong String pemegang) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String apa = Sebutan.nama(fakta.jabatan());
        return fakta.pemegang() == null ? Putusan.terpenuhi(this, fakta, parameter, apa + " tidak dipegang siapa pun sejak hari itu.")
                : Putusan.gagal(this, fakta, parameter, apa + " pada hari itu atau sesudahnya masih dipegang " + Sebutan.nama(fakta.pemegang())
                        + ". Catat dahulu bahwa ia berhenti, atau hari terakhirnya sebagai pelaksana, paling lambat sehari sebelum "
                        + "jabatannya ditiadakan.");
    }
}
