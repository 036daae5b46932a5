package id.rukun.hukum.teks;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The wording of one regulation as it was published.
 *
 * @param kunci short name in addresses, "pergub-dki-171-2016"
 * @param regulasi short title, as rules name it: "Pergub DKI 171/2016"
 * @param judul full title
 * @param pasal its articles in their order
 */
public record TeksRegulasi(String kunci, String regulasi, String judul, List<Pasal> pasal) {

    public TeksRegulasi {
        pasal = List.copyOf(pasal);
    }

    public Optional<Pasal> cari(String nomor) {
        return letak(nomor).map(pasal::get);
    }

    /** The article before another one; empty before the first. */
    public Optional<Pasal> sebelum(String nomor) {
        return letak(nomor).filter(i -> i > 0).map(i -> pasal.get(i - 1));
    }

    /** The article after another one; empty after the last. */
    public Optional<Pasal> sesudah(String nomor) {
        return letak(nomor).filter(i -> i < pasal.size() - 1).map(i -> pasal.get(i + 1));
    }

    private Optional<Integer> letak(String nomor) {
        return IntStream.range(0, pasal.size()).filter(i -> pasal.get(i).nomor().equals(nomor)).boxed().findFirst();
    }
}
