package id.rukun.hukum.perwalibanjar.umum;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.List;

/** Who acts has the office of the task at the unit of the task. */
@Ketentuan(
        id = "BJR-R-81",
        judul = "Yang bertindak berwenang",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "BJR_R_81",
        mulai = "2023-01-06")
public final class PelakuBerwenang implements Aturan<PelakuBerwenang.Fakta> {

    /**
     * Who acts on what.
     *
     * @param pelaku his name
     * @param unitPelaku names of the units at which he holds an office that may act
     * @param unit name of the unit to which the task or record belongs
     */
    public record Fakta(String pelaku, List<String> unitPelaku, String unit) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String pelaku = Sebutan.nama(fakta.pelaku());
        String unit = Sebutan.nama(fakta.unit());
        return fakta.unitPelaku().contains(fakta.unit())
                ? Putusan.terpenuhi(this, fakta, parameter, pelaku + " bertindak untuk " + unit + ".")
                : Putusan.gagal(this, fakta, parameter, "Tidak berwenang: ini urusan " + unit + ", sedangkan " + pelaku + " "
                        + "menjabat pada: "
                        + Sebutan.daftar(fakta.unitPelaku()) + ". Mintalah pejabat " + unit + " mengerjakannya.");
    }
}
