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
        parameter = "PRM-14")
public final class TokohTiapRt implements Aturan<TokohTiapRt.Fakta> {

    /** The RT, the tokoh masyarakat with the RT for which each stands, and those who stood for one and no longer do. */
    public record Fakta(List<String> rt, List<WakilRt> tokoh, List<Berhenti> berhenti) {}

    /** One who is a tokoh masyarakat no more: name, the RT that he represented, and why he no longer does. */
    public record Berhenti(String nama, String rt, String sebab) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        int minimum = parameter.bilangan("PRM-14");
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
                + ", paling sedikit " + minimum + berhenti(fakta, satu) + ".").collect(Collectors.joining(" "));
    }

    private static String berhenti(Fakta fakta, String rt) {
        List<String> nama = fakta.berhenti().stream().filter(siapa -> siapa.rt().equals(rt))
                .map(siapa -> Sebutan.nama(siapa.nama()) + " (" + Sebutan.atau(siapa.sebab(), "sebabnya tidak dicatat") + ")")
                .toList();
        return nama.isEmpty() ? "" : "; tidak lagi mewakilinya " + Sebutan.daftar(nama);
    }

    private static long jumlah(Fakta fakta, String rt) {
        return fakta.tokoh().stream().filter(tokoh -> tokoh.rt().equals(rt)).map(WakilRt::id).distinct().count();
    }
}
