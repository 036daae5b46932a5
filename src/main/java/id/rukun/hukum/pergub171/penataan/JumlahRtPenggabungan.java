package id.rukun.hukum.pergub171.penataan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import java.util.HashSet;
import java.util.List;

/** A merger unites at least two RT, each named once. */
@Ketentuan(
        id = "PERGUB171-PS10-1.1",
        judul = "Jumlah RT yang digabung",
        dasar = "Pasal 10 ayat (1) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "RT_PENGGABUNGAN_KURANG",
        parameter = "PRM-07")
public final class JumlahRtPenggabungan implements Aturan<JumlahRtPenggabungan.Fakta> {

    /** The RT to be merged. */
    public record Fakta(List<String> rt) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        int minimum = parameter.bilangan("PRM-07");
        int jumlah = new HashSet<>(fakta.rt()).size();
        if (jumlah < fakta.rt().size()) {
            return Putusan.gagal(this, fakta, parameter, "Ada RT yang disebut lebih dari satu kali: "
                    + fakta.rt().size() + " disebut, " + jumlah + " berbeda.");
        }
        String pesan = jumlah + " RT akan digabung; paling sedikit " + minimum + ".";
        return jumlah >= minimum
                ? Putusan.terpenuhi(this, fakta, parameter, pesan)
                : Putusan.gagal(this, fakta, parameter, pesan);
    }
}
