package id.rukun.berkas.periksa;

import id.rukun.berkas.rantai.BarisSaksi;
import id.rukun.berkas.rantai.CatatanRegister;
import id.rukun.berkas.rantai.EntriBerkas;
import id.rukun.berkas.rantai.IsiBerkas;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.berkas.sidik.JsonKanonik;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Compares the rows of a case outside its dossier with what the chain says of them. */
final class PemeriksaRegister {

    private static final String DIUBAH = "telah diubah di luar Rukun";
    private static final int PANJANG_ID = 8;
    private static final int DISEBUT = 5;

    private final Map<Kunci, BarisSaksi> ada;
    private final Map<Kunci, Saksian> terakhir = new LinkedHashMap<>();
    private final Map<String, Set<String>> temuan = new LinkedHashMap<>();
    private final UnaryOperator<String> sebutan;

    /** @param sebutan what a row of a table is called */
    PemeriksaRegister(List<BarisSaksi> ada, UnaryOperator<String> sebutan) {
        this.sebutan = sebutan;
        this.ada = ada.stream().collect(Collectors.toMap(b -> new Kunci(b.tabel().tabel(), b.id()), Function.identity(),
                (a, b) -> a, LinkedHashMap::new));
    }

    /** How many rows the chain vouches for. */
    int jumlah() {
        return (int) ada.keySet().stream().filter(terakhir::containsKey).count();
    }

    List<String> periksa(List<EntriBerkas> rantai, Map<String, IsiBerkas> isi, JsonKanonik json) {
        for (EntriBerkas entri : rantai) {
            IsiBerkas catatan = isi.get(entri.id());
            if (entri.jenis() == JenisEntri.REGISTER && PemeriksaRantai.isiUtuh(entri, catatan)) {
                json.cobaBaca(catatan.isi(), CatatanRegister.class).ifPresent(this::catat);
            }
        }
        terakhir.forEach(this::bandingkan);
        ada.keySet().stream().filter(kunci -> !terakhir.containsKey(kunci))
                .forEach(kunci -> temukan(kunci, "ditambahkan di luar Rukun"));
        return temuan.entrySet().stream().map(t -> t.getKey() + daftar(t.getValue())).toList();
    }

    /** Columns that never change must be as each entry saw them, not only as the last one did. */
    private void catat(CatatanRegister catatan) {
        for (CatatanRegister.SidikBaris sidik : catatan.baris()) {
            Kunci kunci = new Kunci(sidik.tabel(), sidik.id());
            terakhir.put(kunci, new Saksian(catatan.garam(), sidik));
            BarisSaksi kini = ada.get(kunci);
            if (kini != null && sidik.tetap() != null && !sidik.tetap().equals(kini.sidikTetap(catatan.garam()))) {
                temukan(kunci, DIUBAH);
            }
        }
    }

    private void bandingkan(Kunci kunci, Saksian saksian) {
        BarisSaksi kini = ada.get(kunci);
        if (kini == null && saksian.sidik().sidik() != null) {
            temukan(kunci, "dihapus di luar Rukun");
        }
        if (kini != null && !kini.sidikSemua(saksian.garam()).equals(saksian.sidik().sidik())) {
            temukan(kunci, DIUBAH);
        }
    }

    private void temukan(Kunci kunci, String apa) {
        temuan.computeIfAbsent(sebutan.apply(kunci.tabel()) + " " + apa, k -> new LinkedHashSet<>())
                .add(kunci.id().substring(0, Math.min(PANJANG_ID, kunci.id().length())));
    }

    /** One sentence for all rows of a kind, however many: the beginnings of a few ids are enough to look them up. */
    private static String daftar(Set<String> id) {
        String beberapa = id.stream().limit(DISEBUT).collect(Collectors.joining(", "));
        String jumlah = id.size() == 1 ? "baris " : id.size() + " baris: ";
        return " (" + jumlah + beberapa + (id.size() > DISEBUT ? ", …" : "") + ").";
    }

    private record Kunci(String tabel, String id) {}

    private record Saksian(String garam, CatatanRegister.SidikBaris sidik) {}
}
