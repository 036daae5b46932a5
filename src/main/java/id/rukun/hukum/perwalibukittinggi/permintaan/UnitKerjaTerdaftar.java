package id.rukun.hukum.perwalibukittinggi.permintaan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.List;

/** The units of a request stand in the register, whether Pasal 12 lists them or not. */
@Ketentuan(
        id = "BKT-R-09",
        judul = "Unit kerja dikenal",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "BKT_R_09",
        mulai = "2014-12-31")
public final class UnitKerjaTerdaftar implements Aturan<UnitKerjaTerdaftar.Fakta> {

    /**
     * The units of a request.
     *
     * @param unitUtama code of the main unit; {@code null} where none was chosen
     * @param tidakDikenal codes among all its units that the register does not have
     */
    public record Fakta(@BolehKosong String unitUtama, List<String> tidakDikenal) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (Sebutan.kosong(fakta.unitUtama())) {
            return Putusan.gagal(this, fakta, parameter, "Unit utama belum dipilih; pilih unit yang perkaranya dikoordinasikan.");
        }
        return fakta.tidakDikenal().isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, "Semua unit dikenal dalam register unit kerja.")
                : Putusan.gagal(this, fakta, parameter, "Unit tidak dikenal dalam register unit kerja: "
                        + Sebutan.daftar(fakta.tidakDikenal()) + ". Pilih unit dari daftar.");
    }
}
