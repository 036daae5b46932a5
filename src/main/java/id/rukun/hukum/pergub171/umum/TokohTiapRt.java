package id.rukun.hukum.pergub171.umum;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.List;
import java.util.stream.Collectors;

/** Each RT of the RW is represented by a number of tokoh masyarakat; a surplus elsewhere does not make up for it. */
@Ketentuan(
        id = "PERGUB171-PS1-21.2",
        judul = "Tokoh masyarakat setiap RT dalam Musyawarah RW",
        dasar = "Pasal 1 angka 21 Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "TOKOH_RT_KURANG",
        kodeLain = "TOKOH_DUA_RT",
        parameter = "PRM-14")
public final class TokohTiapRt implements Aturan<TokohTiapRt.Fakta> {

    /** The RT, and the tokoh masyarakat with the RT for which each stands. */
    public record Fakta(List<String> rt, List<Tokoh> tokoh) {}

    /** A tokoh masyarakat: id, name, and the RT that he represents. */
    public record Tokoh(String id, String nama, String rt) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        int minimum = parameter.bilangan("PRM-14");
        List<String> ganda = fakta.tokoh().stream()
                .filter(satu -> fakta.tokoh().stream()
                        .anyMatch(lain -> lain.id().equals(satu.id()) && !lain.rt().equals(satu.rt())))
                .map(Tokoh::nama).distinct().toList();
        if (!ganda.isEmpty()) {
            return Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "TOKOH_DUA_RT",
                    "Tokoh masyarakat hanya mewakili satu RT: " + Sebutan.daftar(ganda) + ".");
        }
        if (fakta.rt().isEmpty()) {
            return Putusan.gagal(this, fakta, parameter, "Belum ada RT yang dicatat.");
        }
        List<String> kurang = fakta.rt().stream().filter(rt -> jumlah(fakta, rt) < minimum).toList();
        return kurang.isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, hitungan(fakta, fakta.rt(), minimum))
                : Putusan.gagal(this, fakta, parameter, hitungan(fakta, kurang, minimum));
    }

    private static String hitungan(Fakta fakta, List<String> rt, int minimum) {
        return rt.stream().map(satu -> Sebutan.nama(satu) + ": tokoh masyarakat " + jumlah(fakta, satu)
                + ", paling sedikit " + minimum + ".").collect(Collectors.joining(" "));
    }

    private static long jumlah(Fakta fakta, String rt) {
        return fakta.tokoh().stream().filter(tokoh -> tokoh.rt().equals(rt)).map(Tokoh::id).distinct().count();
    }
}
