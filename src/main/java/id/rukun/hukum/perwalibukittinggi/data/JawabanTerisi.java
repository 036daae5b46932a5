package id.rukun.hukum.perwalibukittinggi.data;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** An answer has content, or says why there is none. */
@Ketentuan(
        id = "BKT-R-37",
        judul = "Jawaban terisi",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TAHAN,
        kode = "BKT_R_37",
        mulai = "2014-12-31")
public final class JawabanTerisi implements Aturan<JawabanTerisi.Fakta> {

    /** Whether the recipient cannot answer, what he answers, and why he cannot. */
    public record Fakta(boolean tidakDapat, @BolehKosong String isi, @BolehKosong String alasan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.tidakDapat()) {
            return Sebutan.kosong(fakta.alasan())
                    ? Putusan.gagal(this, fakta, parameter, "Jawaban belum diisi: tulis alasan mengapa permintaan tidak dapat"
                            + " dipenuhi.")
                    : Putusan.terpenuhi(this, fakta, parameter, "Permintaan tidak dapat dipenuhi, dengan alasan.");
        }
        return Sebutan.kosong(fakta.isi())
                ? Putusan.gagal(this, fakta, parameter, "Jawaban belum diisi: tulis jawabannya, atau nyatakan tidak dapat"
                        + " beserta alasannya.")
                : Putusan.terpenuhi(this, fakta, parameter, "Jawaban terisi.");
    }
}
