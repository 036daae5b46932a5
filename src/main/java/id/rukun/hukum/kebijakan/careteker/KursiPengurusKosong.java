package id.rukun.hukum.kebijakan.careteker;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.List;

/** What could not be written into the register on the day of the Keputusan is not proposed either. */
@Ketentuan(
        id = "RUKUN-POL-117",
        judul = "Kepengurusan sementara diusulkan untuk kursi yang kosong, sekali pada satu waktu",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "KURSI_PENGURUS_TERISI")
public final class KursiPengurusKosong implements Aturan<KursiPengurusKosong.Fakta> {

    /**
     * What stands in the way of a board.
     *
     * @param unit the RT or RW
     * @param terisi seats that are still held: "Sekretaris RT 001 dijabat Budi sejak 1 Maret 2019"
     * @param kasusLain number of the case in which another board of the unit is proposed; {@code null} if none is
     */
    public record Fakta(String unit, List<String> terisi, @BolehKosong String kasusLain) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String unit = Sebutan.nama(fakta.unit());
        if (!Sebutan.kosong(fakta.kasusLain())) {
            return Putusan.gagal(this, fakta, parameter, "Kepengurusan sementara " + unit + " sedang diusulkan dalam kasus "
                    + fakta.kasusLain() + ". Selesaikan atau tarik kasus itu lebih dahulu.");
        }
        return fakta.terisi().isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, "Kursi pengurus " + unit + " yang diusulkan kosong.")
                : Putusan.gagal(this, fakta, parameter, "Kursi pengurus masih dijabat: " + Sebutan.daftar(fakta.terisi())
                        + ". Pilih orang lain, atau tunggu sampai jabatan itu berakhir.");
    }
}
