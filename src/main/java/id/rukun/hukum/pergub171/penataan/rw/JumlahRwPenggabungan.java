package id.rukun.hukum.pergub171.penataan.rw;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.HashSet;
import java.util.List;

/** A merger of RW unites at least two RW, each named once, and nothing else. */
@Ketentuan(
        id = "PERGUB171-PS1-32",
        judul = "Jumlah RW yang digabung",
        dasar = "Pasal 1 angka 32 dan Pasal 9 ayat (1) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "RW_PENGGABUNGAN_KURANG",
        parameter = "PRM-07")
public final class JumlahRwPenggabungan implements Aturan<JumlahRwPenggabungan.Fakta> {

    /** The units to be merged, and those among them that are no RW. */
    public record Fakta(List<String> rw, List<String> bukanRw) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        int minimum = parameter.bilangan("PRM-07");
        int jumlah = new HashSet<>(fakta.rw()).size();
        if (!fakta.bukanRw().isEmpty()) {
            return Putusan.gagal(this, fakta, parameter, "Bukan RW: " + Sebutan.daftar(fakta.bukanRw()) + ".");
        }
        if (jumlah < fakta.rw().size()) {
            return Putusan.gagal(this, fakta, parameter, "Ada RW yang disebut lebih dari satu kali: " + fakta.rw().size()
                    + " disebut, " + jumlah + " berbeda.");
        }
        String pesan = jumlah + " RW akan digabung; paling sedikit " + minimum + ".";
        return jumlah >= minimum ? Putusan.terpenuhi(this, fakta, parameter, pesan) : Putusan.gagal(this, fakta, parameter, pesan);
    }
}
