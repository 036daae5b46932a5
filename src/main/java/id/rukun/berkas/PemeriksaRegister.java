package id.rukun.berkas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares the rows of a case outside its dossier with what the chain says of them. */
final class PemeriksaRegister {

    private final Map<Kunci, BarisSaksi> ada;
    private final Map<Kunci, Saksian> terakhir = new LinkedHashMap<>();
    private final Set<String> temuan = new LinkedHashSet<>();

    PemeriksaRegister(List<BarisSaksi> ada) {
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
        ada.values().stream().filter(b -> !terakhir.containsKey(new Kunci(b.tabel().tabel(), b.id())))
                .forEach(b -> temuan.add(kalimat(b.tabel().sebutan(), b.id(), "ditambahkan di luar Rukun")));
        return new ArrayList<>(temuan);
    }

    /** Columns that never change must be as each entry saw them, not only as the last one did. */
    private void catat(CatatanRegister catatan) {
        for (CatatanRegister.Sidik sidik : catatan.baris()) {
            Kunci kunci = new Kunci(sidik.tabel(), sidik.id());
            terakhir.put(kunci, new Saksian(catatan.garam(), sidik));
            BarisSaksi kini = ada.get(kunci);
            if (kini != null && sidik.tetap() != null && !sidik.tetap().equals(kini.sidikTetap(catatan.garam()))) {
                diubah(kini);
            }
        }
    }

    private void bandingkan(Kunci kunci, Saksian saksian) {
        BarisSaksi kini = ada.get(kunci);
        if (kini == null && saksian.sidik().sidik() != null) {
            temuan.add(kalimat("Baris " + kunci.tabel(), kunci.id(), "dihapus di luar Rukun"));
        }
        if (kini != null && !kini.sidikSemua(saksian.garam()).equals(saksian.sidik().sidik())) {
            diubah(kini);
        }
    }

    private void diubah(BarisSaksi kini) {
        temuan.add(kalimat(kini.tabel().sebutan(), kini.id(), "telah diubah di luar Rukun"));
    }

    private static String kalimat(String apa, String id, String akibat) {
        return apa + " (baris " + id + ") " + akibat + ".";
    }

    private record Kunci(String tabel, String id) {}

    private record Saksian(String garam, CatatanRegister.Sidik sidik) {}
}
