package id.rukun.hukum.perwalibukittinggi.rapat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.koordinasi.SifatRapat;

/** A policy meeting is usually called by the leadership or the Asisten of the field; others give their reason. */
@Ketentuan(
        id = "BKT-R-69",
        judul = "Pemrakarsa rapat kebijakan",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.PERINGATAN,
        kode = "BKT_R_69",
        tafsir = "BKT-A-36",
        mulai = "2014-12-31")
public final class PemrakarsaRapatKebijakan implements Aturan<PemrakarsaRapatKebijakan.Fakta> {

    /** A meeting that somebody calls, who he is, and whether the matter lies in his field where he is an Asisten. */
    public record Fakta(SifatRapat sifat, PemrakarsaRapat pemrakarsa, String nama, boolean bidangnya) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.sifat() != SifatRapat.KEBIJAKAN) {
            return Putusan.terpenuhi(this, fakta, parameter, "Rapat ini bukan rapat kebijakan.");
        }
        String siapa = new PrakarsaFakta(fakta.sifat(), fakta.pemrakarsa(), fakta.nama()).siapa();
        if (fakta.pemrakarsa().pimpinan() || fakta.pemrakarsa() == PemrakarsaRapat.ASISTEN && fakta.bidangnya()) {
            return Putusan.terpenuhi(this, fakta, parameter, "Rapat kebijakan diprakarsai " + siapa + ".");
        }
        String lazimnya = "Rapat kebijakan lazimnya diprakarsai Walikota, Wakil Walikota, Sekretaris Daerah, atau Asisten"
                + " bidangnya, bukan "
                + siapa + ". ";
        return fakta.pemrakarsa() == PemrakarsaRapat.LAINNYA
                ? Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "BKT_R_69", lazimnya
                        + "Usulkan lewat permintaan koordinasi dengan topik kebijakan.")
                : Putusan.gagal(this, fakta, parameter, lazimnya + "Tulis alasannya; Sekretaris Daerah dan Asisten bidangnya"
                        + " diberi tahu.");
    }
}
