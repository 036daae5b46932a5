package id.rukun.prosedur.pengurus;

import id.rukun.hukum.kebijakan.pengurus.PengurusPenduduk;
import id.rukun.hukum.kebijakan.pengurus.PengurusWargaDewasa;
import id.rukun.penduduk.PendudukService;
import id.rukun.penduduk.keluarga.KedewasaanService;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Where those who are named for a board live, and whether they are grown up. */
@Component
public class WargaPengurus {

    private static final List<String> KEDUDUKAN = List.of("Sekretaris", "Bendahara");

    private final PendudukService penduduk;
    private final KedewasaanService kedewasaan;
    private final WilayahService wilayah;

    WargaPengurus(PendudukService penduduk, KedewasaanService kedewasaan, WilayahService wilayah) {
        this.penduduk = penduduk;
        this.kedewasaan = kedewasaan;
        this.wilayah = wilayah;
    }

    /** Whether somebody is an adult resident of the unit on the day, as its Ketua must be (Pasal 25 huruf b, huruf c). */
    public PengurusWargaDewasa.Fakta ketua(String unitId, String orang, LocalDate hari, LocalDate edisi) {
        return new PengurusWargaDewasa.Fakta(wilayah.nama(unitId), hari,
                dewasa(unitId, orang, hari, edisi) ? List.of() : List.of("Ketua"));
    }

    /** Whether an official of the unit may be told the person's name: that he is one of its adult residents. */
    public boolean dewasa(String unitId, String orang, LocalDate hari, LocalDate edisi) {
        return !kedewasaan.dewasa(unitId, Set.of(orang), hari, edisi).isEmpty();
    }

    /**
     * Whether those whom the Lurah names until a board stands are adult residents of the Kelurahan on the day; they need not live in
     * the unit.
     *
     * @param orang Sekretaris, Bendahara, and those of the Bidang in the order of the list; {@code null} for an empty post
     */
    public PengurusWargaDewasa.Fakta sementara(String unitId, List<String> orang, LocalDate hari, LocalDate edisi) {
        String kelurahan = kelurahan(unitId);
        return fakta(kelurahan, orang, hari, kedewasaan.dewasa(kelurahan, ada(orang), hari, edisi));
    }

    /**
     * Whether those whom the Ketua has chosen are adult residents of this government on the day: the text binds only the Ketua to
     * the unit, and where they do not live in it the list says why ({@link #penduduk}).
     *
     * @param orang Sekretaris, Bendahara, and those of the Bidang in the order of the list; {@code null} for an empty post
     */
    public PengurusWargaDewasa.Fakta pengurus(String unitId, List<String> orang, LocalDate hari, LocalDate edisi) {
        return fakta(wilayah.pemerintah(unitId).id(), orang, hari,
                kedewasaan.dewasaSepemerintah(unitId, ada(orang), hari, edisi));
    }

    private PengurusWargaDewasa.Fakta fakta(String wilayahId, List<String> orang, LocalDate hari, Set<String> dewasa) {
        return new PengurusWargaDewasa.Fakta(wilayah.nama(wilayahId), hari, IntStream.range(0, orang.size())
                .filter(urutan -> orang.get(urutan) != null && !dewasa.contains(orang.get(urutan)))
                .mapToObj(WargaPengurus::kedudukan).toList());
    }

    private static List<String> ada(List<String> orang) {
        return orang.stream().filter(Objects::nonNull).toList();
    }

    private String kelurahan(String unitId) {
        return wilayah.leluhur(unitId, JenisUnit.KELURAHAN).orElseThrow().id();
    }

    private static String kedudukan(int urutan) {
        return urutan < KEDUDUKAN.size() ? KEDUDUKAN.get(urutan) : "pengurus Bidang ke-" + (urutan - KEDUDUKAN.size() + 1);
    }

    /** Who on the list does not live in the unit on the day; who lives in another Kelurahan is called by his post, not by his name. */
    public PengurusPenduduk.Fakta penduduk(String unitId, List<String> orang, LocalDate hari, String alasan) {
        List<String> rt = rt(unitId);
        List<String> sekelurahan = rt(kelurahan(unitId));
        Map<String, String> nama = penduduk.nama(orang.stream().filter(Objects::nonNull).toList());
        return new PengurusPenduduk.Fakta(wilayah.nama(unitId), IntStream.range(0, orang.size())
                .filter(urutan -> orang.get(urutan) != null && !tinggal(orang.get(urutan), rt, hari))
                .mapToObj(urutan -> tinggal(orang.get(urutan), sekelurahan, hari) ? nama.get(orang.get(urutan))
                        : kedudukan(urutan) + " (dari luar Kelurahan)").distinct().toList(), alasan);
    }

    private List<String> rt(String unitId) {
        return wilayah.unit(unitId).jenis() == JenisUnit.RT ? List.of(unitId)
                : wilayah.turunan(unitId, JenisUnit.RT).stream().map(UnitRingkas::id).toList();
    }

    private boolean tinggal(String orang, List<String> rt, LocalDate hari) {
        return rt.stream().anyMatch(tempat -> penduduk.tinggalDi(orang, tempat, hari));
    }
}
