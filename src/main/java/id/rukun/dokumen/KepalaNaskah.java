package id.rukun.dokumen;

import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahService;
import id.rukun.wilayah.kerja.UnitKerja;
import id.rukun.wilayah.kerja.UnitKerjaService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
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

    private static final String SETDA = "SEKRETARIAT DAERAH";
    /** Units of a government beside its Perangkat Daerah. */
    private static final Set<JenisUnitKerja> MILIK_PEMERINTAH = EnumSet.of(JenisUnitKerja.BLUD, JenisUnitKerja.RUMAH_SAKIT);

    private final WilayahService wilayah;
    private final UnitKerjaService unitKerja;
    private final Clock clock;

    KepalaNaskah(WilayahService wilayah, UnitKerjaService unitKerja, Clock clock) {
        this.wilayah = wilayah;
        this.unitKerja = unitKerja;
        this.clock = clock;
    }

    /**
     * The head of the office of a unit, line by line: its government and the areas down to it. An RT or RW is a Lembaga of its
     * residents and no part of the government (Pasal 1 angka 15 and 16, Pasal 2 ayat (1) Pergub DKI 171/2016): its head names
     * itself, and below where it lies. What Format 9 of the Lampiran asks besides is not known (AMB-42). A unit that is no area
     * stands below its government, all of the Sekretariat Daerah, of which an Asisten's office is a part, below that; a vertical
     * agency, a state institution, the DPRD or an enterprise is no part of the government and names itself only.
     */
    public List<String> kop(String unitId) {
        UnitRingkas unit = wilayah.ringkas(unitId);
        if (!unit.jenis().wilayah()) {
            return kopUnitKerja(unit);
        }
        return LEMBAGA.contains(unit.jenis()) ? kopLembaga(unitId) : kopPemerintah(unitId);
    }

    private List<String> kopUnitKerja(UnitRingkas unit) {
        JenisUnitKerja jenis = jenis(unit);
        if (!jenis.perangkatDaerah() && !MILIK_PEMERINTAH.contains(jenis)) {
            return List.of(besar(unit.nama()));
        }
        Stream<String> sendiri = jenis == JenisUnitKerja.SETDA || jenis == JenisUnitKerja.ASISTEN ? Stream.of(SETDA)
                : jenis.dalamSetda() ? Stream.of(SETDA, besar(unit.nama())) : Stream.of(besar(unit.nama()));
        return Stream.concat(Stream.of(pemerintah(unit.id())), sendiri).toList();
    }

    private JenisUnitKerja jenis(UnitRingkas unit) {
        return switch (unit.jenis()) {
            case SETDA -> JenisUnitKerja.SETDA;
            case ASISTEN -> JenisUnitKerja.ASISTEN;
            default -> unitKerja.cari(unit.id(), LocalDate.now(clock)).map(UnitKerja::jenis).orElse(JenisUnitKerja.KANTOR);
        };
    }

    private String pemerintah(String unitId) {
        return PEMERINTAH + besar(wilayah.nama(wilayah.pemerintah(unitId).id()));
    }

    private List<String> kopPemerintah(String unitId) {
        JenisUnit puncak = wilayah.pemerintah(unitId).jenis();
        return Stream.concat(Stream.of(pemerintah(unitId)),
                KOP.stream().filter(jenis -> jenis != puncak).flatMap(jenis -> baris(unitId, jenis))).toList();
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
