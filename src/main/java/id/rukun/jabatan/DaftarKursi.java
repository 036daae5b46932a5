package id.rukun.jabatan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Works out, for one date, which account exercises which role.
 *
 * @param pos roles of the posts below the heads of units, by the row of who exercises each
 */
record DaftarKursi(List<PemegangJabatan> pemegang, List<Ketidakhadiran> ketidakhadiran, Map<String, String> pos) {

    List<KursiAkun> kursi() {
        List<KursiAkun> hasil = new ArrayList<>();
        perUnit().forEach((unitId, orang) -> kumpulkan(orang, hasil));
        return hasil.stream().distinct().toList();
    }

    private Map<String, List<PemegangJabatan>> perUnit() {
        return pemegang.stream()
                .collect(Collectors.groupingBy(PemegangJabatan::unitId, LinkedHashMap::new, Collectors.toList()));
    }

    private void kumpulkan(List<PemegangJabatan> orang, List<KursiAkun> hasil) {
        Map<Jabatan, List<PemegangJabatan>> perJabatan =
                orang.stream()
                .collect(Collectors.groupingBy(PemegangJabatan::jabatan, TreeMap::new, Collectors.toList()));
        perJabatan.forEach((jabatan, pemegang) -> {
            for (PemegangJabatan p : pelaksana(jabatan, pemegang, orang)) {
                tambah(p, jabatan, hasil);
            }
        });
        new Kursi(orang, ketidakhadiran).pengganti().ifPresent(p -> tambah(p, p.jabatan().ketuanya(), hasil));
    }

    private List<PemegangJabatan> pelaksana(Jabatan jabatan, List<PemegangJabatan> pemegang,
            List<PemegangJabatan> orang) {
        if (jabatan.ketua()) {
            return new Kursi(orang, ketidakhadiran).pemegang().stream().toList();
        }
        List<PemegangJabatan> hadir = pemegang.stream().filter(this::hadir).toList();
        if (jabatan.jamak()) {
            return hadir;
        }
        return hadir.stream().max(Comparator.comparing(PemegangJabatan::sifat)).stream().toList();
    }

    /** Of a board only its chair passes to another while its holder is absent; whoever is absent from an office does its work no more. */
    private boolean hadir(PemegangJabatan siapa) {
        return siapa.jabatan().pengurus() || ketidakhadiran.stream().noneMatch(k -> k.pemegangId().equals(siapa.id()));
    }

    private void tambah(PemegangJabatan siapa, Jabatan jabatan, List<KursiAkun> hasil) {
        if (siapa.akun() != null) {
            hasil.add(new KursiAkun(siapa.akun(), pos.getOrDefault(siapa.id(), jabatan.peran()), siapa.unitId()));
        }
    }
}
