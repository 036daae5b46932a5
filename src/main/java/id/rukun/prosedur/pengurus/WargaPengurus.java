package id.rukun.prosedur.pengurus;

import id.rukun.hukum.kebijakan.pengurus.PengurusPenduduk;
import id.rukun.hukum.kebijakan.pengurus.PengurusWargaDewasa;
import id.rukun.penduduk.PendudukService;
import id.rukun.penduduk.keluarga.KedewasaanService;
import id.rukun.prosedur.kepengurusan.FaktaKepengurusan;
import id.rukun.wilayah.JenisUnit;
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

    private final FaktaKepengurusan fakta;
    private final PendudukService penduduk;
    private final KedewasaanService kedewasaan;
    private final WilayahService wilayah;

    WargaPengurus(FaktaKepengurusan fakta, PendudukService penduduk, KedewasaanService kedewasaan, WilayahService wilayah) {
        this.fakta = fakta;
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
        return fakta.dewasa(kelurahan, orang, hari, kedewasaan.dewasa(kelurahan, ada(orang), hari, edisi));
    }

    /**
     * Whether those whom the Ketua has chosen are adult residents of this government on the day: the text binds only the Ketua to
     * the unit, and where they do not live in it the list says why ({@link #penduduk}).
     *
     * @param orang Sekretaris, Bendahara, and those of the Bidang in the order of the list; {@code null} for an empty post
     */
    public PengurusWargaDewasa.Fakta pengurus(String unitId, List<String> orang, LocalDate hari, LocalDate edisi) {
        return fakta.dewasa(wilayah.pemerintah(unitId).id(), orang, hari,
                kedewasaan.dewasaSepemerintah(unitId, ada(orang), hari, edisi));
    }

    private static List<String> ada(List<String> orang) {
        return orang.stream().filter(Objects::nonNull).toList();
    }

    private String kelurahan(String unitId) {
        return wilayah.leluhur(unitId, JenisUnit.KELURAHAN).orElseThrow().id();
    }

    /** Who on the list does not live in the unit on the day; who lives in another Kelurahan is called by his post, not by his name. */
    public PengurusPenduduk.Fakta penduduk(String unitId, List<String> orang, LocalDate hari, String alasan) {
        String kelurahan = kelurahan(unitId);
        Map<String, String> nama = penduduk.nama(ada(orang));
        return new PengurusPenduduk.Fakta(wilayah.nama(unitId), IntStream.range(0, orang.size())
                .filter(urutan -> orang.get(urutan) != null && !fakta.tinggal(orang.get(urutan), unitId, hari))
                .mapToObj(urutan -> fakta.tinggal(orang.get(urutan), kelurahan, hari) ? nama.get(orang.get(urutan))
                        : FaktaKepengurusan.kedudukan(urutan) + " (dari luar Kelurahan)").distinct().toList(), alasan);
    }
}
