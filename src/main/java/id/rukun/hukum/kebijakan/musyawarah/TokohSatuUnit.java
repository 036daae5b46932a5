package id.rukun.hukum.kebijakan.musyawarah;

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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A tokoh masyarakat stands for one RT or RW; no regulation says of how many he may. */
@Ketentuan(
        id = "RUKUN-POL-73",
        judul = "Tokoh masyarakat mewakili satu RT/RW",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "TOKOH_GANDA")
public final class TokohSatuUnit implements Aturan<TokohSatuUnit.Fakta> {

    /** The tokoh masyarakat, once for each unit for which they stand. */
    public record Fakta(List<Wakil> tokoh) {}

    /** A tokoh masyarakat: id, name, and the unit that he represents. */
    public record Wakil(String id, String nama, String unit) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        Map<String, List<Wakil>> perOrang = fakta.tokoh().stream()
                .collect(Collectors.groupingBy(Wakil::id, LinkedHashMap::new, Collectors.toList()));
        List<String> ganda = perOrang.values().stream().filter(baris -> unit(baris).size() > 1)
                .map(baris -> Sebutan.nama(baris.get(0).nama()) + " (" + Sebutan.daftar(unit(baris)) + ")").toList();
        return ganda.isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter,
                        "Setiap tokoh masyarakat mewakili satu RT/RW: " + perOrang.size() + " orang.")
                : Putusan.gagal(this, fakta, parameter,
                        "Tokoh masyarakat hanya mewakili satu RT/RW: " + Sebutan.daftar(ganda) + ".");
    }

    private static Set<String> unit(List<Wakil> baris) {
        return baris.stream().map(Wakil::unit).collect(Collectors.toCollection(TreeSet::new));
    }
}
