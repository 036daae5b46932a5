package id.rukun.dokumen;

import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How an office and its area stand at the head of a document. */
@Component
public class KepalaNaskah {

    static final String PEMERINTAH = "PEMERINTAH ";

    private static final Locale INDONESIA = new Locale("id", "ID");
    private static final List<JenisUnit> KOP = List.of(JenisUnit.KOTA, JenisUnit.KABUPATEN, JenisUnit.KECAMATAN,
            JenisUnit.KELURAHAN);
    private static final Set<JenisUnit> LEMBAGA = Set.of(JenisUnit.RW, JenisUnit.RT);

    private final WilayahService wilayah;

    KepalaNaskah(WilayahService wilayah) {
        this.wilayah = wilayah;
    }

    /**
     * The head of the office of a unit, line by line: its government and the areas down to it. An RT or RW is a Lembaga of its
     * residents and no part of the government (Pasal 1 angka 15 and 16, Pasal 2 ayat (1) Pergub DKI 171/2016): its head names
     * itself, and below where it lies. What Format 9 of the Lampiran asks besides is not known (AMB-42).
     */
    public List<String> kop(String unitId) {
        return LEMBAGA.contains(wilayah.ringkas(unitId).jenis()) ? kopLembaga(unitId) : kopPemerintah(unitId);
    }

    private List<String> kopPemerintah(String unitId) {
        UnitRingkas pemerintah = wilayah.ringkas(wilayah.pemerintah(unitId).id());
        return Stream.concat(Stream.of(PEMERINTAH + besar(pemerintah.nama())),
                KOP.stream().filter(jenis -> jenis != pemerintah.jenis()).flatMap(jenis -> baris(unitId, jenis))).toList();
    }

    private List<String> kopLembaga(String unitId) {
        String lembaga = Stream.concat(nomor(unitId, JenisUnit.RT, "RUKUN TETANGGA "), nomor(unitId, JenisUnit.RW, "RUKUN WARGA "))
                .collect(Collectors.joining(" "));
        String letak = Stream.of(JenisUnit.KELURAHAN, JenisUnit.KECAMATAN).flatMap(jenis -> baris(unitId, jenis))
                .collect(Collectors.joining(" "));
        return Stream.concat(Stream.of(lembaga, letak),
                Stream.of(JenisUnit.KOTA, JenisUnit.KABUPATEN).flatMap(jenis -> baris(unitId, jenis))).toList();
    }

    private Stream<String> baris(String unitId, JenisUnit jenis) {
        return wilayah.leluhur(unitId, jenis).stream().map(unit -> besar(wilayah.nama(unit.id())));
    }

    private Stream<String> nomor(String unitId, JenisUnit jenis, String sebutan) {
        return wilayah.leluhur(unitId, jenis).stream().map(unit -> sebutan + wilayah.ringkas(unit.id()).nomor());
    }

    /** The name of the Kelurahan or Kecamatan in which a unit lies, without its kind, as behind "Lurah" and "Camat": "Menteng". */
    public String namaPendek(String unitId, JenisUnit jenis) {
        String nama = wilayah.nama(wilayah.leluhur(unitId, jenis).orElseThrow().id());
        return nama.substring(nama.indexOf(' ') + 1);
    }

    /** The name of the area of a kind in which a unit lies: "Kota Administrasi Jakarta Pusat". */
    public String nama(String unitId, JenisUnit jenis) {
        return wilayah.nama(wilayah.leluhur(unitId, jenis).orElseThrow().id());
    }

    /** Where the office of a unit has its seat. */
    public String tempat(String unitId) {
        return wilayah.tempatKedudukan(unitId);
    }

    /** In capitals, as headings are. */
    public static String besar(String teks) {
        return teks.toUpperCase(INDONESIA);
    }
}
