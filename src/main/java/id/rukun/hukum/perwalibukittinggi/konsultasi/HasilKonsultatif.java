package id.rukun.hukum.perwalibukittinggi.konsultasi;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.TeksTerlihat;
import id.rukun.hukum.koordinasi.JenisHasil;
import id.rukun.hukum.perwalibukittinggi.umum.PihakKoordinasi;
import java.util.List;

/** No result orders an Instansi Vertikal or a state institution. */
@Ketentuan(
        id = "BKT-R-46",
        judul = "Hasil bersifat konsultatif",
        dasar = "Pasal 14 huruf b Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BKT_R_46",
        mulai = "2014-12-31")
public final class HasilKonsultatif implements Aturan<HasilKonsultatif.Fakta> {

    /** A result, what it is, and the units to which it is addressed. */
    public record Fakta(String hasil, JenisHasil jenis, List<PihakKoordinasi> tujuan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        List<String> mitra = fakta.tujuan().stream().filter(unit -> PihakKoordinasi.konsultatif(unit.jenis()))
                .map(PihakKoordinasi::nama).toList();
        return fakta.jenis() != JenisHasil.PERINTAH || mitra.isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, "Hasil ini " + fakta.jenis().sebutan() + (mitra.isEmpty() ? "."
                        : " dengan " + Sebutan.daftar(mitra) + "."))
                : Putusan.gagal(this, fakta, parameter, "Koordinasi dengan instansi vertikal bersifat konsultatif: hasil “"
                        + Sebutan.atau(TeksTerlihat.kutipan(fakta.hasil()), "tanpa uraian")
                        + "” tidak dapat menjadi perintah kepada "
                        + Sebutan.daftar(mitra) + ". Catat sebagai kesepahaman.");
    }
}
