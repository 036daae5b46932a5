package id.rukun.hukum.pergub171.umum;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The tokoh masyarakat of a Musyawarah RW are those whom a valid Musyawarah RT of their RT has chosen. */
@Ketentuan(
        id = "PERGUB171-PS1-21.3",
        judul = "Tokoh masyarakat dipilih dalam Musyawarah RT",
        dasar = "Pasal 1 angka 21 Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "TOKOH_BELUM_DIPILIH")
public final class TokohDipilih implements Aturan<TokohDipilih.Fakta> {

    /** The tokoh masyarakat, and the ids of those whom a valid Musyawarah RT has chosen. */
    public record Fakta(List<WakilRt> tokoh, List<String> dipilih) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        Map<String, List<String>> belum = fakta.tokoh().stream().filter(orang -> !fakta.dipilih().contains(orang.id()))
                .collect(Collectors.groupingBy(WakilRt::rt, LinkedHashMap::new,
                        Collectors.mapping(WakilRt::nama, Collectors.toList())));
        return belum.isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter,
                        fakta.tokoh().size() + " tokoh masyarakat dipilih dalam Musyawarah RT.")
                : Putusan.gagal(this, fakta, parameter,
                        "Tokoh masyarakat harus dipilih dalam Musyawarah RT; " + kalimat(belum)
                                + ". Tokoh RT itu ditetapkan dengan Penetapan tokoh masyarakat (P-40).");
    }

    private static String kalimat(Map<String, List<String>> belum) {
        return belum.entrySet().stream().map(rt -> Sebutan.atau(rt.getKey(), "sebuah RT") + " belum memilih "
                + Sebutan.daftar(rt.getValue())).collect(Collectors.joining("; "));
    }
}
