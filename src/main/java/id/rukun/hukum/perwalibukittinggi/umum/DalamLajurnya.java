package id.rukun.hukum.perwalibukittinggi.umum;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** Each step is done by the official whom the regulation names, at the unit concerned. */
@Ketentuan(
        id = "BKT-R-64",
        judul = "Pelaku langkah koordinasi",
        dasar = "Pasal 8 ayat (3) dan Pasal 5 huruf b Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "BKT_R_64",
        tafsir = "BKT-A-48",
        mulai = "2014-12-31")
public final class DalamLajurnya implements Aturan<DalamLajurnya.Fakta> {

    /** Who acts, the office whose step it is, and whether he holds that office at the unit concerned. */
    public record Fakta(String pelaku, String kantor, boolean berwenang) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return fakta.berwenang()
                ? Putusan.terpenuhi(this, fakta, parameter, Sebutan.nama(fakta.pelaku()) + " bertindak sebagai "
                        + Sebutan.nama(fakta.kantor()) + ".")
                : Putusan.gagal(this, fakta, parameter, "Tidak berwenang: langkah ini dikerjakan " + Sebutan.nama(fakta.kantor())
                        + ", bukan " + Sebutan.nama(fakta.pelaku()) + ".");
    }
}
